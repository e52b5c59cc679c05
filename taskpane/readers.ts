import type { StartedReader } from "./start-reader";

/** The workers that open report files for one workbook's desk: one that waits, started ahead, and one that is lent to the desk. */
export class Readers {
  private waiting: StartedReader | undefined;
  private lent: StartedReader | undefined;

  /** @param onFailure called where the one that is lent cannot be loaded, or breaks down */
  constructor(private readonly onFailure: () => void) {}

  /** Starts one, where none waits. */
  async ready(): Promise<void> {
    const { startReader } = await import("./start-reader");
    this.waiting ??= startReader((failed) => this.drop(failed));
  }

  /** The one that waits; the next is another. */
  async lend(): Promise<StartedReader> {
    await this.ready();
    this.lent = this.waiting as StartedReader;
    this.waiting = undefined;
    return this.lent;
  }

  /** Whether one is lent, or this very one. */
  isLent(reader = this.lent): boolean {
    return reader !== undefined && reader === this.lent;
  }

  /** Ends the one that is lent. */
  takeBack(): void {
    this.lent?.end();
    this.lent = undefined;
  }

  /** Ends them all. */
  close(): void {
    this.takeBack();
    this.waiting?.end();
    this.waiting = undefined;
  }

  private drop(failed: StartedReader): void {
    if (this.waiting === failed) this.waiting = undefined;
    else if (this.isLent(failed)) this.onFailure();
  }
}
