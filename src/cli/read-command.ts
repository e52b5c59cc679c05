import { basename } from "node:path";
import { judgeTables, type ReadTables, readTables } from "../operation/read-tables";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { openFile, refusing } from "./open-file";
import { printRead, type RefusedFile } from "./print-read";

/** `chitieu read`: every table of every file, as it reads. A file that is refused, or has no table, is named and the others are read all the same. */
export async function runRead(words: readonly string[]): Promise<Answer> {
  const option = words.find((word) => /^--?\w/.test(word));
  if (option !== undefined) return refuse(2, "bad-option", batch.badOption(option));
  if (words.length === 0) return refuse(2, "no-file", batch.noFile);
  const read: ReadTables[] = [];
  const refused: RefusedFile[] = [];
  for (const path of words) {
    const answer = await readOne(path);
    if ("tables" in answer) read.push(answer);
    else refused.push(answer);
  }
  const tables = judgeTables(read.flatMap((one) => one.tables));
  return printRead({ tables, skipped: read.flatMap((one) => one.skipped), refused });
}

async function readOne(path: string): Promise<ReadTables | RefusedFile> {
  const file = basename(path);
  const workbook = await openFile(path);
  if ("exit" in workbook) return { file, ...reasonOf(workbook) };
  const read = await refusing(() => readTables(workbook, file));
  if ("exit" in read) return { file, ...reasonOf(read) };
  return read.tables.length > 0 ? read : { file, code: "no-table", message: batch.noTable };
}

function reasonOf({ json, text }: Answer): { code: string; message: string } {
  const { error } = json as { error?: { code: string } };
  return { code: error?.code ?? "other", message: text };
}
