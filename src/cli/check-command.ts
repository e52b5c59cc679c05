import { basename } from "node:path";
import { hasProgramme, overReceived } from "../operation/check-words";
import { gatherSheets } from "../operation/gather-sheets";
import { knownLayouts } from "../operation/layout-corrector";
import type { LayoutCorrection } from "../operation/layout-memory";
import { type ReadSheets, readSheets } from "../operation/read-sheets";
import { runCheck } from "../operation/run-check";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { type CheckOptions, parseCheckOptions } from "./check-options";
import { dayOf } from "./day-of";
import { openFile, refusing } from "./open-file";
import { printCheck } from "./print-check";
import { readFiles } from "./read-files";
import { readShelf } from "./read-shelf";
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
  const [path = "", ...others] = options.files;
  const workbook = await openFile(path);
  if ("exit" in workbook) return workbook;
  const layouts = await knownLayouts(workbook, null);
  const files = await readFiles(others, layouts);
  if ("exit" in files) return files;
  const roster = options.roster === undefined ? null : await readRoster(options.roster, layouts);
  if (roster && "exit" in roster) return roster;
  const { programme, period } = options;
  const shelf = await readShelf([workbook, ...files.workbooks]);
  if (programme !== undefined && programme !== shelf?.own?.key && !hasProgramme(programme))
    return refuse(2, "unknown-programme", batch.badProgramme(programme));
  const { sheets, received: kept } = await gatherSheets(workbook, files.sent, new Set(), "vi", { layouts });
  const received = overReceived(kept, options.received);
  const today = dayOf(now());
  const run = runCheck(sheets, roster, { programme, shelf, period, today, labels: new Map(), received, deadline: null });
  if (options.out === undefined) return printCheck(run, null);
  const copy = await writeCheck({ workbook, out: options.out, run, now });
  return "exit" in copy ? copy : printCheck(run, copy);
}

async function readRoster(file: string, layouts: readonly LayoutCorrection[]): Promise<ReadSheets | Answer> {
  const workbook = await openFile(file);
  return "exit" in workbook ? workbook : await readSheets(workbook, basename(file), { layouts });
}
