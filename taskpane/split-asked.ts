import type { AnnexSettings } from "../src/operation/annex-settings";
import type { CommitOrder } from "../src/operation/commit-plan";
import type { LayoutCorrection } from "../src/operation/layout-memory";
import type { ListAnswers } from "../src/operation/list-view";
import type { SplitChoices } from "../src/operation/split-choices";

/** What the officer has said of the list so far, and the holds not on a tab yet. null: what the workbook remembers. */
export interface ListAsked {
  readonly answers: ListAnswers | null;
  readonly holds: SplitChoices["holds"];
}

export interface SplitAsked {
  readonly answers: ListAnswers;
  readonly choices: SplitChoices;
}

/** The split that is prepared, written. */
export interface SplitWrite {
  readonly order: Omit<CommitOrder, "memory" | "log">;
  /** What was said of how sheets are read: it is remembered with the write. null for nothing. */
  readonly layouts: readonly LayoutCorrection[] | null;
}

export interface AnnexAsked extends SplitAsked {
  readonly settings: AnnexSettings;
  readonly order: Omit<CommitOrder, "memory" | "log">;
}

export interface RestoreAsked {
  readonly entry: number;
  readonly order: CommitOrder;
  /** Although cells were edited since. */
  readonly evenIfEdited: boolean;
}
