import type { Finding } from "../finding/finding";
import { findProgramme } from "../programme/catalogue";
import type { Programme } from "../programme/programme";
import { parseRoster } from "../roster/parse-roster";
import type { Roster } from "../roster/roster";
import type { SectorLabels } from "../roster/sector";
import type { WorkbookPlan } from "../sheet/workbook-plan";
import { planSummary } from "../summary/plan-summary";
import { readSummaryUnits } from "../summary/read-summary-units";
import { type Summary, summarise } from "../summary/summary";
import type { SummaryOffice } from "../summary/summary-office";
import type { Language } from "../text/language";
import type { ListCandidate } from "./find-list";
import type { StandingSummary } from "./standing-summary";

/** What the officer chose. */
export interface SummaryChoices {
  readonly programme: Programme;
  readonly labels: SectorLabels;
  /** Of the written tabs, not of the reader. */
  readonly language: Language;
}

/** A list summed up: everything that the tabs and the batch door show. */
export interface SummaryRun {
  readonly roster: Roster;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** The programme by its key; undefined where the catalogue has none of that name. */
export function findSummaryProgramme(key: string): Programme | undefined {
  return findProgramme(key);
}

/** Parses a list and sums it up. Pure and synchronous: fit for a worker. */
export function runSummary(list: ListCandidate, standing: StandingSummary, { programme, labels, language }: SummaryChoices): SummaryRun {
  const roster = parseRoster(list.image, list.heading, list.map, list.rows);
  const units = readSummaryUnits(list.image, roster, { labels, targets: standing.targets });
  return { roster, summary: summarise(units, programme, standing.typed, language), findings: roster.findings };
}

/** Every tab of a run, to be written together. */
export function planRun({ summary }: SummaryRun, office: SummaryOffice): WorkbookPlan {
  return planSummary(summary, office);
}
