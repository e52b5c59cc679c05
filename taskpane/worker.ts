import { FileWorkbook } from "../src/file/file-workbook";
import { HostError } from "../src/sheet/host-error";
import type { LossFacts } from "../src/text/describe-loss";
import { tabFacts } from "./tab-facts";
import type { WorkerAnswer, WorkerQuestion, WorkerRequest } from "./worker-messages";

let workbook: FileWorkbook | undefined;

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data).then(
    (value) => post({ id: data.id, kind: "done", value }),
    (error: unknown) => post(troubleOf(data.id, error)),
  );
});

async function answer(request: WorkerRequest): Promise<unknown> {
  if (request.ask === "open") {
    workbook = await FileWorkbook.open(request.name, new Uint8Array(request.bytes));
    return null;
  }
  if (!workbook) throw new Error(`asked for «${request.ask}» before a file was opened`);
  return answerFrom(workbook, request, (done, all) => post({ id: request.id, kind: "progress", done, all }));
}

async function answerFrom(
  from: FileWorkbook,
  question: Exclude<WorkerQuestion, { ask: "open" }>,
  onProgress: (done: number, all: number) => void,
): Promise<unknown> {
  if (question.ask === "describe") return from.describe();
  if (question.ask === "losses") {
    const losses: readonly LossFacts[] = await from.losses();
    return losses;
  }
  return tabFacts(await from.read(question.tab, { onProgress }));
}

function troubleOf(id: number, error: unknown): WorkerAnswer {
  if (error instanceof HostError) return { id, kind: "refused", code: error.code, facts: error.facts };
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { id, kind: "failed", name, message, stack };
}

function post(said: WorkerAnswer): void {
  postMessage(said);
}
