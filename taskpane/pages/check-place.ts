import type { Finding } from "../../src/finding/finding";

/** How the list of findings is looked at. */
export interface CheckPlace {
  /** Severities pressed; none = all. */
  readonly severities: readonly Finding["severity"][];
  /** Keys of the groups that are open; null until the officer opened or closed one. */
  readonly open: readonly string[] | null;
  /** The finding that was gone to last: its place among all; null before. */
  readonly current: number | null;
}

export const ALL_FINDINGS: CheckPlace = { severities: [], open: null, current: null };
