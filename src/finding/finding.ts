import type { CellRef } from "../sheet/cell-ref";

/** `error` (sai) must be corrected; `query` (cần giải trình) corrected or explained; `note` (lưu ý) is good to know. */
export type Severity = "error" | "query" | "note";

/** The figures and words a sentence about a finding is made from; null where the fact itself is that nothing stands there. */
export type FindingFacts = Readonly<Record<string, string | number | null>>;

/**
 * Something in a sheet that is wrong, doubtful or worth knowing. Returned, never thrown, so that all of them come at once.
 *
 * `code` is the group's letter and a number ("S07"), never reused; the severity belongs to the rule or the programme that found it,
 * so one code may come with different severities. `cells` leads to every cell involved, the one to correct first; `unit` is the key of
 * the unit concerned, left out where the finding is about a tab or a file as a whole.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly unit?: string;
  readonly facts: FindingFacts;
}
