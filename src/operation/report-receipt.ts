import type { CellRef } from "../sheet/cell-ref";
import type { CommitOutcome } from "./commit-plan";

/** What writing the tabs of a check or of a summary came to. */
export interface ReportReceipt {
  readonly entry: number;
  /** ISO, local. */
  readonly when: string;
  readonly tabs: readonly { readonly tab: string; readonly rows: number }[];
  /** The officer's words that find no row any more: how many cells. */
  readonly leftBehind: number;
  readonly canRestore: boolean;
  /** Check cells in which the workbook calculated another answer than we did. */
  readonly failed: readonly CellRef[];
}

export type ReportWritten =
  | { readonly kind: "written"; readonly receipt: ReportReceipt }
  /** Tabs of the officer's that have our titles: nothing was written. */
  | { readonly kind: "taken"; readonly tabs: readonly string[] }
  /** Something was changed meanwhile: nothing was written. */
  | { readonly kind: "changed"; readonly tabs: readonly string[] };

/** A commit as the pane is told of it. */
export function reportWritten(committed: CommitOutcome, when: string): ReportWritten {
  if (committed.kind === "changed") return committed;
  if (committed.kind === "refused") return { kind: "taken", tabs: committed.findings.flatMap(({ cells }) => cells.map(({ tab }) => tab)) };
  const { entry, tabs, leftBehind, canRestore, failed } = committed.receipt;
  const receipt = { entry, when, tabs: tabs.map(({ tab, rows }) => ({ tab, rows })), leftBehind: leftBehind.length, canRestore, failed };
  return { kind: "written", receipt };
}
