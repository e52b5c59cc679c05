import type { BenchNotice, BenchReply, BenchRequest } from "./bench-messages";
import { BenchServer } from "./bench-server";

/** The part of a worker's global that is used here; the compiler knows the page's world only. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<BenchRequest>) => void) | null;
  postMessage(message: BenchReply | BenchNotice, transfer?: Transferable[]): void;
}

const scope: WorkerScope = globalThis as unknown as WorkerScope;
const server = BenchServer.create((notice) => {
  scope.postMessage(notice);
});

// One after the other: a request may have to wait for a file, and the next must find its effect.
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  last = last.then(async () => {
    const reply = await (await server).handle(data);
    scope.postMessage(reply, buffersOf(reply));
  });
};

function buffersOf(reply: BenchReply): ArrayBuffer[] {
  const body = reply.ok ? reply.reply : null;
  return typeof body === "object" && body !== null && "bytes" in body && body.bytes instanceof ArrayBuffer ? [body.bytes] : [];
}
