import { basename } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import type { LayoutCorrection } from "../operation/layout-memory";
import { readSheets } from "../operation/read-sheets";
import type { SentFile } from "../operation/sent-file";
import type { Answer } from "./answer";
import { openFile } from "./open-file";

/** Files as they were opened, and every tab of them as it reads. */
export interface ReadFiles {
  readonly workbooks: readonly FileWorkbook[];
  readonly sent: readonly SentFile[];
}

/** By what is known of layouts: opens files and reads every visible tab that is not ours, or says which file is refused. @throws HostError what a file refuses while it is read */
export async function readFiles(files: readonly string[], layouts: readonly LayoutCorrection[]): Promise<ReadFiles | Answer> {
  const workbooks: FileWorkbook[] = [];
  const sent: SentFile[] = [];
  for (const path of files) {
    const workbook = await openFile(path);
    if ("exit" in workbook) return workbook;
    const file = basename(path);
    workbooks.push(workbook);
    sent.push({ file, sheets: await readSheets(workbook, file, { layouts }) });
  }
  return { workbooks, sent };
}
