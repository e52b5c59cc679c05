import { HostError } from "../src/sheet/host-error";
import type { WorkbookInfo } from "../src/sheet/workbook";
import type { LossFacts } from "../src/text/describe-loss";
import type { Book, OnProgress } from "./book";
import type { TabFacts } from "./tab-facts";
import type { WorkerAnswer, WorkerQuestion, WorkerRequest } from "./worker-messages";

interface Pending {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/**
 * A file the officer chose, held and read by a worker so that the page stays quick. Stopping ends the worker; the next question
 * starts another, which opens the file again.
 */
export class FileBook implements Book {
  private worker: Worker | undefined;
  private opened: Promise<unknown> | undefined;
  private isOpening = false;
  /** Why the last worker was ended. */
  private reason = new Error("no worker has ended");
  private readonly pending = new Map<number, Pending>();
  private last = 0;

  constructor(
    private readonly file: File,
    private readonly startWorker: () => Worker,
  ) {}

  describe(): Promise<WorkbookInfo> {
    return this.ask<WorkbookInfo>({ ask: "describe" });
  }

  readonly losses = (): Promise<readonly LossFacts[]> => this.ask<readonly LossFacts[]>({ ask: "losses" });

  facts(tab: string, onProgress: OnProgress): Promise<TabFacts> {
    return this.ask<TabFacts>({ ask: "facts", tab }, onProgress);
  }

  stop(): void {
    if (this.pending.size === 0 && !this.isOpening) return;
    this.end(this.cancelled());
  }

  private async ask<T>(question: WorkerQuestion, onProgress?: OnProgress): Promise<T> {
    this.opened ??= this.open();
    const opening = this.opened;
    await opening;
    if (opening !== this.opened) throw this.reason;
    return (await this.send(question, onProgress)) as T;
  }

  private async open(): Promise<unknown> {
    const worker = this.startWorker();
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end(new Error(`the worker failed: ${event.message}`));
    };
    this.isOpening = true;
    try {
      const bytes = await readBytes(this.file);
      if (worker !== this.worker) throw this.reason;
      return await this.send({ ask: "open", name: this.file.name, bytes }, undefined, [bytes]);
    } catch (error) {
      // A file that was refused may be corrected and tried again: nothing of it is kept.
      if (worker === this.worker) this.end(this.reason);
      throw error;
    } finally {
      if (worker === this.worker) this.isOpening = false;
    }
  }

  private send(question: WorkerQuestion, onProgress?: OnProgress, transfer: Transferable[] = []): Promise<unknown> {
    const id = ++this.last;
    return new Promise((done, failed) => {
      this.pending.set(id, { done, failed, onProgress });
      const request: WorkerRequest = { id, ...question };
      this.worker?.postMessage(request, transfer);
    });
  }

  private hear(said: WorkerAnswer): void {
    const pending = this.pending.get(said.id);
    if (!pending) return;
    if (said.kind === "progress") {
      pending.onProgress?.(said.done, said.all);
      return;
    }
    this.pending.delete(said.id);
    if (said.kind === "done") pending.done(said.value);
    else pending.failed(said.kind === "refused" ? new HostError(said.code, said.facts) : faultFrom(said));
  }

  private cancelled(): HostError {
    return new HostError("cancelled", { name: this.file.name });
  }

  private end(reason: Error): void {
    this.reason = reason;
    this.worker?.terminate();
    this.worker = undefined;
    this.opened = undefined;
    this.isOpening = false;
    const pending = [...this.pending.values()];
    this.pending.clear();
    for (const { failed } of pending) failed(reason);
  }
}

/** A file that was deleted, renamed or locked by another program since it was chosen cannot be read any more. */
async function readBytes(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    throw new HostError("access-denied", { name: file.name }, { cause });
  }
}

function faultFrom({ name, message, stack }: Extract<WorkerAnswer, { kind: "failed" }>): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}
