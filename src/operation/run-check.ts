import { type CheckResult, checkReadings } from "../check/check-readings";
import type { Deadline } from "../check/deadline";
import type { Period } from "../check/period";
import type { Reading } from "../check/reading";
import { wholeLists, withWholes } from "../check/whole-lists";
import { findProgramme } from "../programme/catalogue";
import type { NameAnswers } from "../roster/name-answers";
import type { SectorLabels } from "../roster/sector";
import { type ChosenProgramme, chooseProgramme } from "./choose-programme";
import type { ProgrammeShelf } from "./read-programme";
import type { ReadSheets } from "./read-sheets";

/** What the officer chose for a check. */
export interface CheckChoices {
  /** A programme's key; undefined lets the tab «Chương trình» say, and where there is none the sheets. */
  readonly programme: string | undefined;
  /** The workbook's own tab «Chương trình», which wins over the catalogue, and what reading it found; null where nobody looked. */
  readonly shelf: Pick<ProgrammeShelf, "own" | "findings"> | null;
  readonly period: Period | null;
  /** 20210131. */
  readonly today: number | null;
  readonly labels: SectorLabels;
  /** Ngày nhận by file and tab (`receiptKey`): ISO. */
  readonly received: ReadonlyMap<string, string>;
  /** The officer's own deadline for reports; null leaves it to the sheets. */
  readonly deadline: Deadline | null;
  /** What the officer said of names that the list does not have. */
  readonly named?: NameAnswers;
  /** The officer's own workbook, by its file name; left out where all files are alike, and the list is named apart. */
  readonly book?: string;
}

/** One check: everything that pane, tabs and batch door show. */
export interface CheckRun extends CheckResult {
  readonly sheets: ReadSheets;
  readonly chosen: ChosenProgramme | null;
  readonly named: NameAnswers;
}

/** Checks sheets that were read. Pure and synchronous: fit for a worker. @param roster the tabs of the list of units, where one was named apart. */
export function runCheck(read: ReadSheets, list: ReadSheets | null, choices: CheckChoices): CheckRun {
  const { period, today, labels, received, deadline, shelf, named = {}, book } = choices;
  const sheets = withNames(read, named);
  const roster = list && withNames(list, named);
  const chosen = chosenFor(choices, sheets);
  const { readings, unknown } = sheets;
  const result = checkReadings({
    readings,
    unknown,
    roster: bestList(roster?.readings ?? []),
    book,
    programme: chosen?.programme ?? null,
    period,
    today,
    labels,
    received,
    deadline,
  });
  return { ...result, findings: [...(shelf?.findings ?? []), ...result.findings], sheets, chosen, named };
}

/** Whichever of them is the list that names are looked up in. */
function withNames(sheets: ReadSheets, named: NameAnswers): ReadSheets {
  return Object.keys(named).length === 0 ? sheets : { ...sheets, readings: sheets.readings.map((reading) => ({ ...reading, named })) };
}

/** What was asked for, the workbook's own before the catalogue's of the same key; else its own; else what the sheets speak of. */
function chosenFor({ programme: key, shelf }: CheckChoices, { readings }: ReadSheets): ChosenProgramme | null {
  const own = shelf?.own ?? null;
  if (own !== null && (key === undefined || key === own.key)) return { programme: own, because: "own" };
  const asked = key === undefined ? undefined : findProgramme(key);
  return asked ? { programme: asked, because: "asked" } : chooseProgramme(readings);
}

function bestList(readings: readonly Reading[]): Reading | null {
  const lists = withWholes(readings, wholeLists(readings)).filter(({ kind }) => kind === "roster" || kind === "figures");
  return [...lists].sort((a, b) => b.size - a.size)[0] ?? null;
}

/** Whether a report came, of whichever period: without one there is nothing to list on «Số liệu nộp». */
export function hasReports({ submissions }: Pick<CheckRun, "submissions">): boolean {
  return submissions.some(({ reading }) => reading !== null);
}
