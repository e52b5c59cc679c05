import { basename } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { todayNumber } from "../operation/check-words";
import { readReceived } from "../operation/read-received";
import { type ReadSheets, readSheets } from "../operation/read-sheets";
import { runCheck } from "../operation/run-check";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { type CheckOptions, parseCheckOptions } from "./check-options";
import { openFile, refusing } from "./open-file";
import { printCheck } from "./print-check";
import { writeCheck } from "./write-check";
import { isSameFile } from "./write-copy";

/** `chitieu check`: reads sheets of any of the kinds, checks them together, and writes a copy of the first with what was found where one is asked for. */
export async function runCheckCommand(words: readonly string[], now: () => Date): Promise<Answer> {
  const options = parseCheckOptions(words);
  if ("exit" in options) return options;
  const inputs = [...options.files, ...(options.roster === undefined ? [] : [options.roster])];
  for (const file of inputs) {
    if (options.out !== undefined && (await isSameFile(file, options.out))) return refuse(2, "out-is-input", batch.outIsInput);
  }
  return await refusing(() => checkFiles(options, now));
}

async function checkFiles(options: CheckOptions, now: () => Date): Promise<Answer> {
  const opened: { workbook: FileWorkbook; sheets: ReadSheets }[] = [];
  for (const file of options.files) {
    const workbook = await openFile(file);
    if ("exit" in workbook) return workbook;
    opened.push({ workbook, sheets: await readSheets(workbook, basename(file)) });
  }
  const roster = options.roster === undefined ? null : await readRoster(options.roster);
  if (roster && "exit" in roster) return roster;
  const sheets = {
    readings: opened.flatMap((one) => one.sheets.readings),
    unknown: opened.flatMap((one) => one.sheets.unknown),
  };
  const { programme, period } = options;
  const [first] = opened;
  const typed = first ? await readReceived(first.workbook, "vi") : new Map<string, string>();
  const received = new Map([...typed, ...options.received]);
  const run = runCheck(sheets, roster, { programme, period, today: todayNumber(localDay(now())), labels: new Map(), received });
  if (options.out === undefined || !first) return printCheck(run, null);
  const copy = await writeCheck({ workbook: first.workbook, out: options.out, run, now });
  return "exit" in copy ? copy : printCheck(run, copy);
}

async function readRoster(file: string): Promise<ReadSheets | Answer> {
  const workbook = await openFile(file);
  return "exit" in workbook ? workbook : await readSheets(workbook, basename(file));
}

function localDay(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
