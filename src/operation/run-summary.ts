import type { Finding } from "../finding/finding";
import type { Programme } from "../programme/programme";
import { parseRoster } from "../roster/parse-roster";
import type { Roster } from "../roster/roster";
import type { SectorLabels } from "../roster/sector";
import type { WorkbookPlan } from "../sheet/workbook-plan";
import type { Enterprises } from "../summary/enterprises";
import { planSummary } from "../summary/plan-summary";
import { readSummaryUnits } from "../summary/read-summary-units";
import { type Summary, summarise } from "../summary/summary";
import type { SummaryOffice } from "../summary/summary-office";
import type { Language } from "../text/language";
import type { ListCandidate } from "./find-list";
import { joinReports } from "./join-reports";
import type { CheckRun } from "./run-check";
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
  /** What reading the list has found. */
  readonly findings: readonly Finding[];
  /** The reports it was summed up with; null without. */
  readonly reports: CheckRun | null;
}

/** Reports that a list is summed up with, checked against it, and the file that the list itself stands in. */
export interface JoinedReports {
  readonly run: CheckRun;
  /** The list of enterprises among them, as the programme asks for it. */
  readonly enterprises: Enterprises | null;
  readonly book: string;
}

/** Parses a list and sums it up, with what was reported in the place of what the list says. Pure and synchronous: fit for a worker. */
export function runSummary(
  list: ListCandidate,
  standing: StandingSummary,
  { programme, labels, language }: SummaryChoices,
  reports: JoinedReports | null,
): SummaryRun {
  const roster = parseRoster(list.image, list.heading, list.map, list.rows);
  const read = readSummaryUnits(list.image, roster, { labels, targets: standing.targets });
  const units = reports ? joinReports(read, reports.run, reports.book) : read;
  return {
    roster,
    summary: summarise(units, programme, standing.typed, language, reports?.enterprises),
    findings: roster.findings,
    reports: reports?.run ?? null,
  };
}

/** Every tab of a run, to be written together. */
export function planRun({ summary }: SummaryRun, office: SummaryOffice): WorkbookPlan {
  return planSummary(summary, office);
}
