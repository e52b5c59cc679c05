import { basename } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { checkReports } from "../operation/check-reports";
import { overReceived } from "../operation/check-words";
import { draftPlan } from "../operation/commit-plan";
import { findLists, type ListCandidate } from "../operation/find-list";
import { gatherSheets } from "../operation/gather-sheets";
import { chooseProgramme, readProgrammes } from "../operation/read-programme";
import { planRun, runSummary, type SummaryChoices, type SummaryRun } from "../operation/run-summary";
import { readStandingSummary } from "../operation/standing-summary";
import { officeOf } from "../operation/summary-office";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { dayOf } from "./day-of";
import { openFile, refusing } from "./open-file";
import { printNoList, printSeveralLists } from "./print-infeasible";
import { printSummary } from "./print-summary";
import { type ReadFiles, readFiles } from "./read-files";
import { savePlan } from "./save-plan";
import { parseSummariseOptions, type SummariseOptions } from "./summarise-options";
import { isSameFile } from "./write-copy";

const DEFAULT_PROGRAMME = "thu-duc-2021";

/** `chitieu summarise`: reads a list and the reports of its units, sums them up against a programme, and writes a copy with the summary tabs. */
export async function runSummarise(words: readonly string[], now: () => Date): Promise<Answer> {
  const options = parseSummariseOptions(words);
  if ("exit" in options) return options;
  for (const file of [options.file, ...options.reports]) {
    if (options.out !== undefined && (await isSameFile(file, options.out))) return refuse(2, "out-is-input", batch.outIsInput);
  }
  const workbook = await openFile(options.file);
  if ("exit" in workbook) return workbook;
  return await refusing(() => summariseIn(workbook, options, now));
}

async function summariseIn(workbook: FileWorkbook, options: SummariseOptions, now: () => Date): Promise<Answer> {
  const { tabs } = await workbook.describe();
  const wanted = options.tab?.normalize("NFC").toLowerCase();
  const tab = wanted === undefined ? undefined : tabs.find(({ name }) => name.normalize("NFC").toLowerCase() === wanted)?.name;
  if (options.tab !== undefined && tab === undefined) return refuse(2, "no-tab", batch.noTab(options.tab));
  const shelf = await readProgrammes(workbook);
  const key = options.programme ?? shelf.own?.key ?? DEFAULT_PROGRAMME;
  const programme = chooseProgramme(shelf, key);
  if (!programme) return refuse(2, "unknown-programme", batch.badProgramme(key));
  const search = await findLists(workbook, tab === undefined ? [] : [tab]);
  const [list] = search.candidates;
  if (!list) return printNoList(search);
  if (!search.isClear) return printSeveralLists(search);
  const files = await readFiles(options.reports);
  if ("exit" in files) return files;
  const choices = { programme, labels: options.labels, language: "vi" } as const;
  const run = await runOver(workbook, list, files, options, choices, now);
  const draft = await draftPlan(workbook, planRun(run, officeOf(list.image, list.heading, {})));
  const saved = options.out === undefined ? null : await savePlan(workbook, draft, options.out, "summarise", now);
  const said = { ...run, findings: [...shelf.findings, ...run.findings] };
  return saved && "exit" in saved ? saved : printSummary(said, draft, basename(options.file), saved);
}

/** The list with every other tab of its workbook, and every file: what of them is a report joins it. */
async function runOver(
  workbook: FileWorkbook,
  list: ListCandidate,
  { sent }: ReadFiles,
  options: SummariseOptions,
  choices: SummaryChoices,
  now: () => Date,
): Promise<SummaryRun> {
  const { programme, labels, language } = choices;
  const gathered = await gatherSheets(workbook, sent, new Set(), language, { except: list.blocks.map(({ image }) => image.tab) });
  const received = overReceived(gathered.received, options.received);
  const asked = { programme, period: options.period, today: dayOf(now()), labels, received, deadline: null };
  return runSummary(list, await readStandingSummary(workbook, language), choices, checkReports(gathered, list, asked));
}
