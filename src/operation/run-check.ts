import { type CheckResult, checkReadings } from "../check/check-readings";
import type { Period } from "../check/period";
import type { Reading } from "../check/reading";
import { findProgramme } from "../programme/catalogue";
import type { Programme } from "../programme/programme";
import type { SectorLabels } from "../roster/sector";
import { type ChosenProgramme, chooseProgramme } from "./choose-programme";
import type { ReadSheets } from "./read-sheets";

/** What the officer chose for a check. */
export interface CheckChoices {
  /** Key of the catalogue, or the programme itself; undefined lets the sheets say. */
  readonly programme: string | Programme | undefined;
  readonly period: Period | null;
  /** 20210131. */
  readonly today: number | null;
  readonly labels: SectorLabels;
  /** Ngày nhận by file: ISO. */
  readonly received: ReadonlyMap<string, string>;
}

/** One check: everything that pane, tabs and batch door show. */
export interface CheckRun extends CheckResult {
  readonly sheets: ReadSheets;
  readonly chosen: ChosenProgramme | null;
}

/** Checks sheets that were read. Pure and synchronous: fit for a worker. @param roster the tabs of the list of units, where one was named apart. */
export function runCheck(sheets: ReadSheets, roster: ReadSheets | null, choices: CheckChoices): CheckRun {
  const { period, today, labels, received } = choices;
  const asked = typeof choices.programme === "string" ? findProgramme(choices.programme) : choices.programme;
  const chosen = asked ? ({ programme: asked, because: "asked" } as const) : chooseProgramme(sheets.readings);
  const { readings, unknown } = sheets;
  const result = checkReadings({
    readings,
    unknown,
    roster: bestList(roster?.readings ?? []),
    programme: chosen?.programme ?? null,
    period,
    today,
    labels,
    received,
  });
  return { ...result, sheets, chosen };
}

function bestList(readings: readonly Reading[]): Reading | null {
  const lists = readings.filter(({ kind }) => kind === "roster" || kind === "figures");
  return [...lists].sort((a, b) => b.size - a.size)[0] ?? null;
}
