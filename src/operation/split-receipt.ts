import type { CellRef } from "../sheet/cell-ref";
import type { SplitOutcome } from "./split-view";

/** What was written, read back and found right. */
export interface SplitReceipt {
  readonly kind: "written";
  readonly entry: number;
  /** ISO, local. */
  readonly when: string;
  readonly tab: string;
  readonly total: number;
  readonly rows: number;
  readonly cells: {
    readonly table: CellRef;
    readonly check: CellRef;
    readonly target: CellRef;
    readonly divisor: CellRef;
    readonly leftOut: CellRef | null;
    /** Letters of Giữ, Tối thiểu, Tối đa, Ghi chú. */
    readonly officer: readonly [string, string, string, string];
  };
  readonly leftOut: number;
  /** Parts typed over that are holds from now on. */
  readonly held: number;
  readonly otherTabs: readonly string[];
  readonly leftBehind: number;
  readonly canRestore: boolean;
  /** Check cells in which the workbook calculated another answer than we did. */
  readonly failed: readonly CellRef[];
}

export type WriteOutcome =
  | SplitReceipt
  /** The list or our tab changed since the preview; the new outcome is ready to be shown. Nothing was written. */
  | { readonly kind: "changed"; readonly tabs: readonly string[]; readonly outcome: SplitOutcome }
  | { readonly kind: "taken"; readonly tabs: readonly string[] };

/** What making the print tab came to. */
export type AnnexOutcome =
  | { readonly kind: "written"; readonly tab: string; readonly entry: number; readonly canRestore: boolean }
  | { readonly kind: "changed" | "taken"; readonly tabs: readonly string[] };

/** The list against what «Phân bổ» was made from. Units by name. */
export interface ListChange {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}
