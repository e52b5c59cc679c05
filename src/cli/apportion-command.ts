import { basename } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { allocationOf } from "../operation/allocation-programme";
import { findLists, type ListCandidate, type ListSearch } from "../operation/find-list";
import { readProgrammes } from "../operation/read-programme";
import { runAllocation } from "../operation/run-allocation";
import { readStandingAllocation } from "../operation/standing-allocation";
import { batch } from "../text/vi/batch";
import type { Allocated } from "./allocated";
import { type Answer, refuse } from "./answer";
import { type ApportionOptions, parseApportionOptions, withOwnProgramme } from "./apportion-options";
import { openFile, refusing } from "./open-file";
import { printAllocation } from "./print-allocation";
import { printInfeasible, printNoColumn, printNoList, printSeveralLists } from "./print-infeasible";
import { isSameFile, writeCopy } from "./write-copy";

/** `chitieu apportion`: reads a list, shares the target out, and writes a copy with the tab «Phân bổ» where one is asked for. */
export async function runApportion(words: readonly string[], now: () => Date): Promise<Answer> {
  const options = parseApportionOptions(words);
  if ("exit" in options) return options;
  if (options.out !== undefined && (await isSameFile(options.file, options.out))) return refuse(2, "out-is-input", batch.outIsInput);
  const workbook = await openFile(options.file);
  if ("exit" in workbook) return workbook;
  return await refusing(() => apportionIn(workbook, options, now));
}

async function apportionIn(workbook: FileWorkbook, asked: ApportionOptions, now: () => Date): Promise<Answer> {
  const shelf = await readProgrammes(workbook);
  const options = withOwnProgramme(asked, shelf.own ? allocationOf(shelf.own) : undefined);
  const { tabs } = await workbook.describe();
  const wanted = options.tab?.normalize("NFC").toLowerCase();
  const tab = wanted === undefined ? undefined : tabs.find(({ name }) => name.normalize("NFC").toLowerCase() === wanted)?.name;
  if (options.tab !== undefined && tab === undefined) return refuse(2, "no-tab", batch.noTab(options.tab));
  const list = chooseList(await findLists(workbook, tab === undefined ? [] : [tab]));
  if ("exit" in list) return list;
  const standing = await readStandingAllocation(workbook, "vi");
  const run = runAllocation(list, standing?.holds ?? null, options.choices);
  if (run.kind === "no-column") return printNoColumn(run.heading || "năm trước");
  const file = basename(options.file);
  if (run.outcome.kind === "infeasible") return printInfeasible(run, run.outcome, file);
  return finish(
    workbook,
    options,
    list,
    { ...run, outcome: run.outcome, findings: [...shelf.findings, ...run.findings] },
    standing?.holds?.settled ?? new Map(),
    now,
  );
}

function chooseList(search: ListSearch): ListCandidate | Answer {
  const [first] = search.candidates;
  if (!first) return printNoList(search);
  return search.isClear ? first : printSeveralLists(search);
}

async function finish(
  workbook: FileWorkbook,
  options: ApportionOptions,
  list: ListCandidate,
  run: Allocated,
  settled: ReadonlyMap<string, number>,
  now: () => Date,
): Promise<Answer> {
  const file = basename(options.file);
  if (options.out === undefined) return printAllocation(run, file, null);
  const copy = await writeCopy({ workbook, out: options.out, list, run, settled, programme: options.programme, now });
  return "exit" in copy ? copy : printAllocation(run, file, copy);
}
