import type { Answer } from "../programme/evaluate-threshold";
import type { Group } from "./groups";
import { figureOf, type SummaryField, type SummaryUnits } from "./summary-units";
import { cutRate, type UnitFacts } from "./unit-facts";

/** Columns of a group that are sums over the units known; those after the first four only where the list has them. */
export const GROUP_SUMS = [
  "workersFemale",
  "membersFemale",
  "target",
  "grossKnown",
  "netKnown",
  "introduced",
  "admitted",
  "chairIsPartyMember",
] as const;

export type GroupSum = (typeof GROUP_SUMS)[number];

/** The figures of a group, and behind each the units it stands on. */
export interface GroupFigures {
  readonly complete: readonly number[];
  readonly missing: readonly number[];
  readonly short: readonly number[];
  readonly workers: number;
  readonly members: number;
  readonly rate: number;
  /**
   * What is asked of the group as a rate: Σ level × workers / Σ workers over units of which a rate is asked, up to the next hundredth of a percent.
   * NaN where of none.
   */
  readonly level: number;
  readonly gap: number;
  readonly answer: Answer;
}

export function figuresOf({ units: some }: Pick<Group, "units">, units: SummaryUnits, facts: UnitFacts): GroupFigures {
  const state = (unit: number) => facts.states[unit] ?? 5;
  const sum = (of: (unit: number) => number, over: readonly number[] = some) => over.reduce((total, unit) => total + (of(unit) || 0), 0);
  const complete = some.filter((unit) => state(unit) <= 2);
  const ruled = some.filter((unit) => !Number.isNaN(facts.levels[unit]));
  const workers = sum((unit) => figureOf(units, "workers", unit), complete);
  const members = sum((unit) => figureOf(units, "members", unit), complete);
  const ruledWorkers = sum((unit) => figureOf(units, "workers", unit), ruled);
  return {
    complete,
    missing: some.filter((unit) => state(unit) >= 3),
    short: some.filter((unit) => (facts.gaps[unit] ?? 0) > 0),
    workers,
    members,
    rate: cutRate(members, workers),
    level: ruledWorkers > 0 ? Math.ceil(sum((unit) => facts.asked[unit] ?? 0, ruled) / ruledWorkers) / 10_000 : Number.NaN,
    gap: sum((unit) => facts.gaps[unit] ?? 0),
    answer: answerOf(ruled, facts),
  };
}

/** By surpluses at the worst and the best; a unit without workers leaves the worst open, one without any figure both. Impossible figures alone pass nothing. */
function answerOf(ruled: readonly number[], { states, asked, least, most }: UnitFacts): Answer {
  if (ruled.length === 0) return "no-units";
  const sum = (column: Float64Array) => ruled.reduce((total, unit) => total + (column[unit] ?? 0), 0);
  const has = (from: number) => ruled.some((unit) => (states[unit] ?? 5) >= from);
  const isFounded = ruled.some((unit) => states[unit] !== 2 && (asked[unit] ?? 0) > 0);
  if (isFounded && !has(4) && sum(least) >= 0) return "pass";
  return !has(5) && sum(most) < 0 ? "fail" : "undecided";
}

/** Where «Dữ liệu» has it. */
export function hasSum(sum: GroupSum, { figures }: SummaryUnits): boolean {
  if (sum === "grossKnown") return figures.has("newMembers");
  if (sum === "netKnown") return figures.has("newMembers") || figures.has("net");
  return figures.has(sum);
}

/** One unit's figure in a sum; NaN where it is not known. */
export function summedOf(sum: GroupSum, units: SummaryUnits, facts: UnitFacts, unit: number): number {
  if (sum === "grossKnown") return facts.gross[unit] ?? Number.NaN;
  if (sum === "netKnown") return facts.net[unit] ?? Number.NaN;
  return figureOf(units, sum satisfies SummaryField, unit);
}
