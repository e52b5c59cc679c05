import { PartlyWritten } from "../src/operation/partly-written";
import { HostError } from "../src/sheet/host-error";
import type { SessionState, Work, WorkKind } from "./session-state";
import type { OnProgress } from "./watched-workbook";

const CELL_EDIT_PAUSE = 700;

interface TurnsSurroundings {
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** Ends what the workbook is doing. */
  readonly stop: () => void;
  readonly now: () => Date;
}

/** One thing is done at a time, the newest; and the one place where a refusal is caught. */
export class Turns {
  private turn = 0;
  private again: (() => void) | null = null;

  constructor(private readonly around: TurnsSurroundings) {}

  /** Does a task in the place of whatever is being done. @param again the same once more, after a refusal or when a cell is no longer edited. */
  async run(work: Work | null, again: () => Promise<void>, task: (turn: number) => Promise<void>): Promise<void> {
    const turn = ++this.turn;
    const { work: before, isWaiting } = this.around.state();
    if (before) this.around.stop();
    this.again = () => void again();
    this.around.set({ refusal: null, partly: null, ...(isWaiting ? {} : { work }) });
    try {
      await task(turn);
      this.setIn(turn, { work: null, isWaiting: false });
    } catch (error) {
      if (error instanceof PartlyWritten) this.around.set({ work: null, isWaiting: false, refusal: error.reason, partly: error.entry });
      else if (!(error instanceof HostError)) this.around.set({ crash: { error } });
      // A refusal of something that is no longer wanted concerns nobody.
      else if (turn === this.turn && error.code !== "cancelled") this.refuse(turn, error);
    }
  }

  retry(): void {
    this.again?.();
  }

  /** What is under way is not wanted any more. */
  forget(): void {
    this.turn += 1;
  }

  isNow(turn: number): boolean {
    return turn === this.turn;
  }

  /** Changes the state where the task is still the newest. */
  setIn(turn: number, change: Partial<SessionState>): void {
    if (turn === this.turn) this.around.set(change);
  }

  progressIn(turn: number): OnProgress {
    return (done, all, doing) => {
      const { work } = this.around.state();
      if (work) this.setIn(turn, { work: { ...work, progress: { done, all, doing } } });
    };
  }

  work(kind: WorkKind, name: string): Work {
    return { kind, name, since: this.around.now().getTime(), progress: null };
  }

  private refuse(turn: number, error: HostError): void {
    if (error.code !== "cell-edit") {
      this.around.set({ work: null, isWaiting: false, refusal: error });
      return;
    }
    this.around.set({ isWaiting: true });
    setTimeout(() => {
      if (turn === this.turn) this.again?.();
    }, CELL_EDIT_PAUSE);
  }
}
