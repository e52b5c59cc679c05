import { suggestCopyName } from "../src/file/copy-name";
import { SUBMITTED_FILE } from "../src/file/file-limits";
import { FileWorkbook } from "../src/file/file-workbook";
import { loadSheetJs } from "../src/file/sheetjs";
import { HostError } from "../src/sheet/host-error";
import type { ReadableBook, Workbook } from "../src/sheet/workbook";
import type { LossFacts } from "../src/text/describe-loss";
import { askDesk } from "./ask-desk";
import type { DeskAsked } from "./book";
import { Desk } from "./desk";
import type { Copy } from "./download-copy";
import { outcomeOf } from "./outcome";
import { RemoteCalls } from "./remote-workbook";
import { SentReader } from "./sent-reader";
import { type OnProgress, watchedWorkbook } from "./watched-workbook";
import { withRows } from "./with-rows";
import type { FromWorker, ToWorker, WorkerQuestion } from "./worker-messages";

let file: FileWorkbook | undefined;
let desk: Desk | undefined;
let reader: SentReader | undefined;
const remote = new RemoteCalls((call, id, use, transfer) => post({ kind: "call", id, call, use }, transfer));

if (self.name === "file") void loadSheetJs();

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "port") return remote.hear(data.call, data);
  if (data.kind === "port-progress") return remote.hearProgress(data.call, data.done, data.all);
  answer(data.id, data).then(
    (value) => post({ kind: "answer", id: data.id, end: "done", value }),
    (error: unknown) => post({ kind: "answer", id: data.id, ...outcomeOf(error) }),
  );
});

async function answer(id: number, question: WorkerQuestion): Promise<unknown> {
  switch (question.ask) {
    case "open":
      file = await FileWorkbook.open(question.name, new Uint8Array(question.bytes));
      desk = new Desk(true, openSent);
      return null;
    case "attach":
      desk = new Desk(false, openSent);
      return null;
    case "losses":
      return (await opened().losses()) satisfies readonly LossFacts[];
    case "save":
      return await saveCopy(opened());
    case "desk":
      if (!desk) throw new Error(`asked for «${question.verb}» before a workbook was opened`);
      // The reader was ended before the question came.
      if (question.verb === "readFile" && !reader) throw new HostError("cancelled");
      return await askDesk(
        desk,
        workbookFor(id),
        question.verb,
        withRows(question.verb, question.asked as DeskAsked<typeof question.verb>, tell(id)),
      );
    case "reader":
      reader?.end();
      reader = question.port ? new SentReader(question.port) : undefined;
      return null;
  }
}

/** A file that a unit sent in, behind the stricter limits for those; by the reader, while there is one. */
function openSent(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadableBook> {
  return reader ? reader.open(name, bytes) : FileWorkbook.open(name, bytes, SUBMITTED_FILE);
}

async function saveCopy(workbook: FileWorkbook): Promise<Copy> {
  const { name } = await workbook.describe();
  return { name: suggestCopyName(name), bytes: await workbook.save() };
}

function opened(): FileWorkbook {
  if (!file) throw new Error("asked for a copy before a file was opened");
  return file;
}

/** The file here, or Excel at the other end, which tells its progress itself. */
function workbookFor(id: number): Workbook {
  return watchedWorkbook(file ?? remote.workbookFor(id), {
    onProgress: tell(id),
    isStopped: () => false,
  });
}

function tell(id: number): OnProgress {
  return (done, all, doing) => post({ kind: "progress", id, done, all, doing });
}

function post(said: FromWorker, transfer: Transferable[] = []): void {
  postMessage(said, { transfer });
}
