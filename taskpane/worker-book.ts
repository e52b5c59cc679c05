import { HostError } from "../src/sheet/host-error";
import type { Workbook, WorkbookInfo } from "../src/sheet/workbook";
import type { LossFacts } from "../src/text/describe-loss";
import type { Book, DeskAnswer, DeskAsked, DeskVerb } from "./book";
import type { Copy } from "./download-copy";
import { errorOf, outcomeOf } from "./outcome";
import { Readers } from "./readers";
import { carryOut } from "./remote-workbook";
import type { TabFacts } from "./tab-facts";
import { type OnProgress, watchedWorkbook } from "./watched-workbook";
import type { FromWorker, ToWorker, WorkerQuestion } from "./worker-messages";

interface Pending {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
  /** Calls on the workbook at this end that are under way for it. */
  calls: number;
  stopped: boolean;
}

/** What the worker works on: a file it reads itself, or the workbook at this end. */
export type Source = { readonly file: File } | { readonly workbook: Workbook };

/**
 * An open workbook whose operations are done by a worker, so that the page stays quick. Stopping ends the worker, and the next question starts
 * another; only where it waits for the workbook at this end, that ends instead, between two requests, so that a write never stands half-way unsaid.
 */
export class WorkerBook implements Book {
  private worker: Worker | undefined;
  private opened: Promise<unknown> | undefined;
  private isOpening = false;
  /** Why the last worker was ended. */
  private reason = new Error("no worker has ended");
  private readonly pending = new Map<number, Pending>();
  private last = 0;
  private readonly readers = new Readers(() => this.takeReader());

  constructor(
    private readonly source: Source,
    private readonly startWorker: () => Worker,
  ) {
    if ("workbook" in source) this.show = (cell) => source.workbook.show(cell);
    else {
      this.losses = async () => (await this.question({ ask: "losses" })) as readonly LossFacts[];
      this.save = async () => (await this.question({ ask: "save" })) as Copy;
    }
  }

  readonly show?: NonNullable<Book["show"]>;
  readonly losses?: NonNullable<Book["losses"]>;
  readonly save?: NonNullable<Book["save"]>;

  readyReader(): Promise<void> {
    return this.readers.ready();
  }

  async lendReader(): Promise<() => void> {
    const reader = await this.readers.lend();
    await this.question({ ask: "reader", port: reader.port }, undefined, [reader.port]);
    return () => {
      if (this.readers.isLent(reader)) this.takeReader();
    };
  }

  describe(): Promise<WorkbookInfo> {
    return this.ask("describe", null);
  }

  facts(tab: string, onProgress: OnProgress): Promise<TabFacts> {
    return this.ask("facts", { tab }, onProgress);
  }

  async ask<Verb extends DeskVerb>(verb: Verb, asked: DeskAsked<Verb>, onProgress?: OnProgress): Promise<DeskAnswer<Verb>> {
    return (await this.question({ ask: "desk", verb, asked }, onProgress)) as DeskAnswer<Verb>;
  }

  stop(): void {
    if (this.readers.isLent()) {
      this.takeReader();
      return;
    }
    if (this.pending.size === 0 && !this.isOpening) return;
    const waiting = [...this.pending.values()].filter(({ calls }) => calls > 0);
    for (const pending of waiting) pending.stopped = true;
    if (waiting.length === 0) this.end(this.cancelled());
  }

  close(): void {
    this.readers.close();
    if (this.worker) this.end(this.cancelled());
  }

  /** Ends the reader: what it was reading is read no more, and the desk goes on. */
  private takeReader(): void {
    this.readers.takeBack();
    if (this.worker) void this.send({ ask: "reader", port: null }).catch(() => undefined);
  }

  private async question(question: WorkerQuestion, onProgress?: OnProgress, transfer?: Transferable[]): Promise<unknown> {
    this.opened ??= this.open();
    const opening = this.opened;
    await opening;
    if (opening !== this.opened) throw this.reason;
    return this.send(question, onProgress, transfer);
  }

  private async open(): Promise<unknown> {
    const worker = this.startWorker();
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(worker, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end(new Error(`the worker failed: ${event.message}`));
    };
    this.isOpening = true;
    try {
      if ("workbook" in this.source) return await this.send({ ask: "attach" });
      const { file } = this.source;
      const bytes = await readBytes(file);
      if (worker !== this.worker) throw this.reason;
      return await this.send({ ask: "open", name: file.name, bytes }, undefined, [bytes]);
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
      this.pending.set(id, { done, failed, onProgress, calls: 0, stopped: false });
      this.post({ kind: "ask", id, ...question }, transfer);
    });
  }

  private hear(worker: Worker, said: FromWorker): void {
    const pending = this.pending.get(said.id);
    if (!pending) return;
    if (said.kind === "progress") pending.onProgress?.(said.done, said.all, said.doing);
    else if (said.kind === "call") void this.serve(worker, pending, said);
    else {
      this.pending.delete(said.id);
      if (said.end === "done") pending.done(said.value);
      else pending.failed(errorOf(said));
    }
  }

  private async serve(worker: Worker, pending: Pending, { call, use }: Extract<FromWorker, { kind: "call" }>): Promise<void> {
    if (!("workbook" in this.source)) return;
    const watched = watchedWorkbook(this.source.workbook, {
      onProgress: (done, all) => worker.postMessage({ kind: "port-progress", call, done, all } satisfies ToWorker),
      isStopped: () => pending.stopped,
    });
    pending.calls += 1;
    try {
      const { value, transfer } = await carryOut(watched, use, () => undefined);
      worker.postMessage({ kind: "port", call, end: "done", value } satisfies ToWorker, transfer);
    } catch (error) {
      worker.postMessage({ kind: "port", call, ...outcomeOf(error) } satisfies ToWorker);
    } finally {
      pending.calls -= 1;
    }
  }

  private post(said: ToWorker, transfer: Transferable[]): void {
    this.worker?.postMessage(said, transfer);
  }

  private cancelled(): HostError {
    return new HostError("cancelled", "file" in this.source ? { name: this.source.file.name } : {});
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
