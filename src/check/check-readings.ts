import type { Finding } from "../finding/finding";
import type { Programme } from "../programme/programme";
import type { SectorLabels } from "../roster/sector";
import type { Case } from "./case";
import { cellCases } from "./cell-cases";
import type { Deadline } from "./deadline";
import { foreignLists } from "./foreign-list";
import { type KnownUnits, knownUnits } from "./known-units";
import { lineCases, officeCounts } from "./line-cases";
import { legacyCases, nameCases, repeatsAcrossTabs } from "./name-cases";
import { partCases } from "./part-cases";
import type { Period } from "./period";
import { sectorsOf } from "./population-of";
import type { Reading, UnknownTab } from "./reading";
import { registerCases } from "./register-cases";
import { RULES } from "./rule-catalogue";
import { type RuleTally, runRules } from "./run-rules";
import type { Submission } from "./submission";
import { findSubmissions, submissionCases } from "./submissions";
import { tabCases } from "./tab-cases";
import { type AttentionList, evaluateProgramme, listAttention, type Threshold } from "./thresholds";
import { totalCases } from "./total-cases";
import { unitCases } from "./unit-cases";
import { type WholeList, wholeLists, withWholes } from "./whole-lists";

/** Everything that is checked together: the sheets as read, and what they are held against. */
export interface CheckInput {
  readonly readings: readonly Reading[];
  readonly unknown: readonly UnknownTab[];
  /** The list of units, where one was named; else the best of the readings serves. */
  readonly roster: Reading | null;
  /** The officer's own workbook, by its file name: a list in it goes before any that was sent in. */
  readonly book?: string | undefined;
  readonly programme: Programme | null;
  readonly period: Period | null;
  /** 20210131; null where nobody says what day it is. */
  readonly today: number | null;
  readonly labels: SectorLabels;
  /** Ngày nhận typed by the officer, by file and tab (`receiptKey`): ISO. */
  readonly received: ReadonlyMap<string, string>;
  /** The officer's own deadline for reports; null leaves it to the sheets. */
  readonly deadline: Deadline | null;
}

export interface CheckResult {
  readonly thresholds: readonly Threshold[];
  readonly lists: readonly AttentionList[];
  readonly findings: readonly Finding[];
  readonly tallies: readonly RuleTally[];
  readonly submissions: readonly Submission[];
  /** The list that names were looked up in; null where there is none. */
  readonly known: KnownUnits | null;
}

/** Checks what was read. Pure and synchronous: fit for a worker. What could not be decided is among the findings, and the rest is checked all the same. */
export function checkReadings(input: CheckInput): CheckResult {
  const { readings, unknown, roster, book, programme, period, today, labels, received, deadline } = input;
  const wholes = wholeLists(readings);
  const whole = withWholes(readings, wholes);
  const known = listOfUnits(whole, wholes, roster, book);
  const foreign = foreignLists(whole, wholes, known);
  const own = whole.filter((reading) => !foreign.has(reading));
  const isAmong = roster === null || [whole, ...wholes.map(({ parts }) => [...parts])].some((some) => some.includes(roster));
  const all = roster && !isAmong ? [...own, roster] : own;
  const office = programme ? officeCounts(readings, programme) : new Map<string, number>();
  const thresholds = programme ? evaluateProgramme(programme, all, labels, office) : [];
  const submissions = findSubmissions({ readings, unknown, known, asked: period, received, deadline });
  const cases: Case[] = [
    ...readings.flatMap((reading) => [
      ...cellCases(reading, today),
      ...legacyCases(reading),
      ...nameCases(reading, known, foreign.get(reading)),
      ...unitCases(reading, sectorsOf(reading, all, labels)),
      ...partCases(reading),
      ...totalCases(reading),
      ...lineCases(reading, programme, thresholds),
      ...registerCases(reading, known),
      ...tabCases(reading, period, programme),
    ]),
    ...(known ? repeatsAcrossTabs(known) : []),
    ...submissionCases(submissions),
  ];
  const { findings, tallies } = runRules(RULES, cases, null);
  const lists = programme ? listAttention(programme, all, labels) : [];
  return { thresholds, lists, findings: [...findings, ...unknownTabs(unknown)], tallies, submissions, known };
}

/** The officer's own goes before others', and a roster by itself before a table of figures: that one may leave units out. */
function listOfUnits(
  readings: readonly Reading[],
  wholes: readonly WholeList[],
  roster: Reading | null,
  book: string | undefined,
): KnownUnits | null {
  const lists = readings.filter(({ kind }) => kind === "roster" || kind === "figures");
  const isOwn = ({ file }: Reading) => Number(file === book);
  const isRoster = ({ kind }: Reading) => Number(kind === "roster");
  const [best] = [...lists].sort((a, b) => isOwn(b) - isOwn(a) || isRoster(b) - isRoster(a) || b.size - a.size);
  const reading = roster ?? best;
  return reading ? knownUnits(reading, wholes.find(({ whole }) => whole === reading)?.parts) : null;
}

/** C01: a tab that reads as nothing we know, with the reason; good to know, no fault of anybody. */
function unknownTabs(unknown: readonly UnknownTab[]): Finding[] {
  return unknown.map(({ file, tab, reason }) => ({
    code: "C01",
    severity: "note",
    cells: [{ file, tab, address: "A1" }],
    facts: { reason },
  }));
}
