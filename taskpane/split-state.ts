import type { AnnexSettings } from "../src/operation/annex-settings";
import type { JournalView } from "../src/operation/read-journal";
import type { EditedCell } from "../src/operation/restore-entry";
import type { SplitChoices } from "../src/operation/split-choices";
import type { AnnexOutcome, SplitReceipt } from "../src/operation/split-receipt";
import type { ComparisonOutcome, SplitOutcome, UnitWhy } from "../src/operation/split-view";
import type { ListPlace } from "./pages/unit-list";
import type { ListFound } from "./view-found";

/** What the pane knows of the list and of the split under way: found again as it was, whichever page is open. */
export interface SplitState {
  /** null until it was looked for. */
  readonly found: ListFound | null;
  /** Whether the officer took the list as it was read. */
  readonly isListUsed: boolean;
  readonly choices: SplitChoices | null;
  /** Of the last preview; null before, and where it cannot be written any more. */
  readonly outcome: SplitOutcome | null;
  readonly why: UnitWhy | null;
  /** How the list of units was left, for coming back to it. */
  readonly listPlace: ListPlace | null;
  /** The second version; its outcome is null while it is worked out. */
  readonly second: { readonly choices: SplitChoices; readonly outcome: ComparisonOutcome | null } | null;
  readonly receipt: SplitReceipt | null;
  /** What stands in the print tab besides the figures; null until it was asked for. */
  readonly annex: AnnexSettings | null;
  readonly annexOutcome: AnnexOutcome | "nothing" | null;
  /** Tabs that changed between preview and write: nothing was written, `outcome` is the new one. */
  readonly changedTabs: readonly string[] | null;
  readonly journal: JournalView | null;
  /** Cells edited since the write that is to be taken back: asked before they are lost. */
  readonly edited: { readonly entry: number; readonly cells: readonly EditedCell[]; readonly stays: boolean } | null;
}

export const NO_SPLIT: SplitState = {
  found: null,
  isListUsed: false,
  choices: null,
  outcome: null,
  why: null,
  listPlace: null,
  second: null,
  receipt: null,
  annex: null,
  annexOutcome: null,
  changedTabs: null,
  journal: null,
  edited: null,
};
