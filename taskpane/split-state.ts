import type { JournalView } from "../src/operation/read-journal";
import type { EditedCell } from "../src/operation/restore-entry";
import type { ComparisonOutcome, SplitChoices, SplitOutcome, SplitReceipt, UnitWhy } from "../src/operation/split-view";
import type { ListFound } from "./desk";

/** What the pane knows of the list and of the split under way: found again as it was, whichever page is open. */
export interface SplitState {
  /** null until it was looked for. */
  readonly found: ListFound | null;
  readonly choices: SplitChoices | null;
  /** Of the last preview; null before, and where it cannot be written any more. */
  readonly outcome: SplitOutcome | null;
  readonly why: UnitWhy | null;
  /** The second version; its outcome is null while it is worked out. */
  readonly second: { readonly choices: SplitChoices; readonly outcome: ComparisonOutcome | null } | null;
  readonly receipt: SplitReceipt | null;
  /** Tabs that changed between preview and write: nothing was written, `outcome` is the new one. */
  readonly changedTabs: readonly string[] | null;
  readonly journal: JournalView | null;
  /** Cells edited since the write that is to be taken back: asked before they are lost. */
  readonly edited: { readonly entry: number; readonly cells: readonly EditedCell[] } | null;
}

export const NO_SPLIT: SplitState = {
  found: null,
  choices: null,
  outcome: null,
  why: null,
  second: null,
  receipt: null,
  changedTabs: null,
  journal: null,
  edited: null,
};
