import type { BlockPace } from "./block-pace";
import { isRefusedUnread, isTooLarge } from "./host-error-from";

/** Excel refused a request as too large: the pace has been lowered, and writing from the start may pass. */
export class WriteAgain extends Error {
  override readonly name = "WriteAgain";
}

/** One thing to do. A step of several rows can be cut, any other cannot. */
export interface Step {
  /** Upper bound of its bytes in the request. */
  readonly bytes: number;
  readonly rows?: number;
  readonly queue: () => void;
}

/** Requests that change the workbook: handed to Excel, and those of them that it carried out, at least in part. */
export interface WriteProgress {
  tried: number;
  sent: number;
}

/** Milliseconds of queueing in one piece. */
const LONGEST = 20;

/**
 * Collects what is to be done in a workbook and sends it by requests of the pace's size: one, where all fits.
 * Calculation rests within each request; the screen in the first alone, or it would flicker.
 */
export class WriteBatch {
  private steps = 0;
  private bytes = 0;
  private rows = 0;
  private work = 0;
  /** When the page last had its thread back. */
  private rested = performance.now();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly pace: BlockPace,
    private readonly progress: WriteProgress,
  ) {}

  /** What a step of rows may take now: what is left in the request being made, or a whole one where not even `least` bytes are left. */
  roomFor(least: number): { readonly bytes: number; readonly rows: number } {
    const bytes = this.pace.bytes - this.bytes;
    const rows = this.pace.rows - this.rows;
    return bytes >= least && rows > 0 ? { bytes, rows } : { bytes: this.pace.bytes, rows: this.pace.rows };
  }

  /** Queues a step, after sending what was queued where both do not fit. */
  async add({ bytes, rows = 0, queue }: Step): Promise<void> {
    if (this.steps > 0 && (this.bytes + bytes > this.pace.bytes || this.rows + rows > this.pace.rows)) await this.send();
    this.timed(() => {
      if (this.steps === 0) this.begin();
      queue();
    });
    this.steps++;
    this.bytes += bytes;
    this.rows += rows;
    await this.rest();
  }

  /** Gives the page its thread back for a moment where it has been without it for long: what is queued stays queued. */
  async rest(): Promise<void> {
    if (performance.now() - this.rested < LONGEST) return;
    await new Promise((done) => setTimeout(done));
    this.rested = performance.now();
  }

  /** Counts the time of some preparing as this request's. */
  timed<Result>(work: () => Result): Result {
    const started = performance.now();
    const result = work();
    this.work += performance.now() - started;
    return result;
  }

  /** Sends what is queued. @throws WriteAgain; HostError request-too-large where there is nothing to cut; what Excel throws. */
  async send(): Promise<void> {
    const { steps, bytes, rows, work } = this;
    if (steps === 0) return;
    this.steps = this.bytes = this.rows = this.work = 0;
    this.progress.tried++;
    try {
      await this.context.sync();
    } catch (thrown) {
      if (!isTooLarge(thrown)) throw thrown;
      if (!isRefusedUnread(thrown)) this.progress.sent++;
      this.pace.refused(bytes, steps > 1 ? Math.max(rows, 2) : rows, thrown);
      throw new WriteAgain("a smaller request may pass", { cause: thrown });
    }
    this.rested = performance.now();
    this.progress.sent++;
    this.pace.passed(work);
  }

  private begin(): void {
    const { application } = this.context;
    application.suspendApiCalculationUntilNextSync();
    if (this.progress.sent === 0) application.suspendScreenUpdatingUntilNextSync();
  }
}
