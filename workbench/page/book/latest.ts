/**
 * Runs a task at most once at a time. Asked again meanwhile, it runs once more afterwards, whatever the number of askings. The promise ends
 * when a run begun after the asking has ended.
 */
export class Latest {
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(readonly task: () => Promise<void>) {}

  run(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(
      () => this.#follow(),
      () => this.#follow(),
    );
    return this.#next;
  }

  #follow(): Promise<void> {
    this.#next = undefined;
    return this.#start();
  }

  #start(): Promise<void> {
    const run = this.task().finally(() => {
      if (this.#running === run) this.#running = undefined;
    });
    this.#running = run;
    return run;
  }
}
