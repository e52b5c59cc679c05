import { basename } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { draftPlan } from "../operation/commit-plan";
import { findLists } from "../operation/find-list";
import { planRun, runSummary } from "../operation/run-summary";
import { readStandingSummary } from "../operation/standing-summary";
import { officeOf } from "../operation/summary-office";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { openFile, refusing } from "./open-file";
import { printNoList, printSeveralLists } from "./print-infeasible";
import { printSummary } from "./print-summary";
import { savePlan } from "./save-plan";
import { parseSummariseOptions, type SummariseOptions } from "./summarise-options";
import { isSameFile } from "./write-copy";

/** `chitieu summarise`: reads a list, sums it up against a programme, and writes a copy with the summary tabs where one is asked for. */
export async function runSummarise(words: readonly string[], now: () => Date): Promise<Answer> {
  const options = parseSummariseOptions(words);
  if ("exit" in options) return options;
  if (options.out !== undefined && (await isSameFile(options.file, options.out))) return refuse(2, "out-is-input", batch.outIsInput);
  const workbook = await openFile(options.file);
  if ("exit" in workbook) return workbook;
  return await refusing(() => summariseIn(workbook, options, now));
}

async function summariseIn(workbook: FileWorkbook, options: SummariseOptions, now: () => Date): Promise<Answer> {
  const { tabs } = await workbook.describe();
  const wanted = options.tab?.normalize("NFC").toLowerCase();
  const tab = wanted === undefined ? undefined : tabs.find(({ name }) => name.normalize("NFC").toLowerCase() === wanted)?.name;
  if (options.tab !== undefined && tab === undefined) return refuse(2, "no-tab", batch.noTab(options.tab));
  const search = await findLists(workbook, tab);
  const [list] = search.candidates;
  if (!list) return printNoList(search);
  if (!search.isClear) return printSeveralLists(search);
  const run = runSummary(list, await readStandingSummary(workbook, options.choices.language), options.choices);
  const draft = await draftPlan(workbook, planRun(run, officeOf(list.image, list.heading, {})));
  const saved = options.out === undefined ? null : await savePlan(workbook, draft, options.out, "summarise", now);
  return saved && "exit" in saved ? saved : printSummary(run, draft, basename(options.file), saved);
}
