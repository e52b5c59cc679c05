/** A reader that was started, with the port at which the desk speaks to it. */
export interface StartedReader {
  readonly port: MessagePort;
  readonly end: () => void;
}

/**
 * Starts a worker that opens files for the desk's worker: they speak to each other past the page.
 *
 * @param onFailure called where it cannot be loaded, or breaks down: what it was asked for will not come
 */
export function startReader(onFailure: (reader: StartedReader) => void): StartedReader {
  const worker = new Worker(new URL("./reader.ts", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  const reader = { port: port2, end: () => worker.terminate() };
  worker.addEventListener("error", () => onFailure(reader));
  worker.postMessage(port1, [port1]);
  return reader;
}
