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
    try {
      const reply = await (await server).handle(data);
      scope.postMessage(reply, buffersOf(reply));
    } catch (error) {
      // A reply that cannot be sent is a fault of ours; the requests after it are answered all the same.
      scope.postMessage({ id: data.id, ok: false, code: "fault", message: error instanceof Error ? error.message : String(error) });
    }
  });
};

function buffersOf(reply: BenchReply): ArrayBuffer[] {
  const body = reply.ok ? reply.reply : null;
  return typeof body === "object" && body !== null && "bytes" in body && body.bytes instanceof ArrayBuffer ? [body.bytes] : [];
}
