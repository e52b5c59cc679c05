import type { FindingStanding } from "../../src/operation/finding-standing";

/** By what findings are put together. */
export const GROUPINGS = ["rule", "unit", "tab"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How the list of findings is looked at. */
export interface CheckPlace {
  /** Standings pressed; none = all. */
  readonly standings: readonly FindingStanding[];
  readonly grouping: Grouping;
  /** The one rule, unit or tab that is looked at; a grouping left out shows all of its own. */
  readonly only: Readonly<Partial<Record<Grouping, string>>>;
  /** Keys of the groups that are open; null until the officer opened or closed one. */
  readonly open: readonly string[] | null;
  /** The finding that was gone to last: its place among all; null before. */
  readonly current: number | null;
}

export const ALL_FINDINGS: CheckPlace = { standings: [], grouping: "rule", only: {}, open: null, current: null };
