interface Pending {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** How long an add-in may take to say that it listens for commands. */
const PATIENCE = 30_000;

/** Commands of the ribbon that were sent and are not finished, and those that wait for the add-in to listen. */
export class PendingCommands {
  private readonly running = new Map<string, Pending>();
  private isListening = false;
  private waiting: Pending[] = [];

  /** @throws Error where the add-in does not listen within half a minute */
  listening(): Promise<void> {
    if (this.isListening) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("the add-in does not listen for commands")), PATIENCE);
      this.waiting.push({
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (reason) => {
          clearTimeout(timer);
          reject(reason);
        },
      });
    });
  }

  listen(): void {
    this.isListening = true;
    for (const { resolve } of this.waiting) resolve();
    this.waiting = [];
  }

  start(): { readonly id: string; readonly done: Promise<void> } {
    const id = crypto.randomUUID();
    const done = new Promise<void>((resolve, reject) => this.running.set(id, { resolve, reject }));
    return { id, done };
  }

  /** `status` is an error number of the library; 0 is success. */
  finish(id: string, status: number): void {
    const pending = this.running.get(id);
    this.running.delete(id);
    if (status === 0) pending?.resolve();
    else pending?.reject(new Error(`the add-in refused the command (${status})`));
  }

  /** The frame is gone: nobody will finish. */
  drop(): void {
    const reason = new Error("the add-in was closed");
    for (const { reject } of [...this.waiting, ...this.running.values()]) reject(reason);
    this.waiting = [];
    this.running.clear();
    this.isListening = false;
  }
}
