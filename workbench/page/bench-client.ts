import type { BenchCommand, BenchNotice, BenchReply, BenchRequest, BenchRequests } from "../engine/bench-messages";

/** A request the worker refused; `code` as in `BenchReply`, or "stopped" where the worker itself broke down. */
export class BenchError extends Error {
  override readonly name = "BenchError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The page's end of the line to the worker: one promise per request, and notices to whoever listens. */
export interface BenchClient {
  request<C extends BenchCommand>(
    command: C,
    args: BenchRequests[C]["args"],
    transfer?: Transferable[],
  ): Promise<BenchRequests[C]["reply"]>;
  /** Answers how to stop listening. */
  onNotice(listener: (notice: BenchNotice) => void): () => void;
}

/** What a worker and a message port have in common, so that a test can stand in for the worker. */
export interface BenchLine {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<BenchReply | BenchNotice>) => void): void;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
}

interface Waiting {
  resolve(reply: unknown): void;
  reject(error: BenchError): void;
}

/** Speaks `bench-messages` over a worker. Where the worker breaks down, every open and later request fails with "stopped". */
export function connectBench(line: BenchLine): BenchClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(notice: BenchNotice) => void>();
  let last = 0;
  let stopped: BenchError | undefined;

  line.addEventListener("message", ({ data }) => {
    if ("notice" in data) {
      for (const listener of listeners) listener(data);
      return;
    }
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) one?.resolve(data.reply);
    else one?.reject(new BenchError(data.code, data.message));
  });
  line.addEventListener("error", (event) => {
    stopped = new BenchError("stopped", event.message || "The worker could not be started.");
    for (const one of waiting.values()) one.reject(stopped);
    waiting.clear();
  });

  return {
    request<C extends BenchCommand>(command: C, args: BenchRequests[C]["args"], transfer: Transferable[] = []) {
      if (stopped) return Promise.reject(stopped);
      const id = ++last;
      const request = { id, command, args } as BenchRequest;
      return new Promise<BenchRequests[C]["reply"]>((resolve, reject) => {
        waiting.set(id, { resolve: (reply) => resolve(reply as BenchRequests[C]["reply"]), reject });
        line.postMessage(request, transfer);
      });
    },
    onNotice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
