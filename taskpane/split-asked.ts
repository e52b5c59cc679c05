import type { AnnexSettings } from "../src/operation/annex-settings";
import type { CommitOrder } from "../src/operation/commit-plan";
import type { LayoutCorrection } from "../src/operation/layout-memory";
import type { ListAnswers } from "../src/operation/list-view";
import type { SplitChoices } from "../src/operation/split-choices";

interface LayoutsSaid {
  /** What was said of how headings are read; null: what the workbook remembers. */
  readonly layouts: readonly LayoutCorrection[] | null;
}

/** What the officer has said of the list so far, and the holds not on a tab yet. null: what the workbook remembers. */
export interface ListAsked extends LayoutsSaid {
  readonly answers: ListAnswers | null;
  readonly holds: SplitChoices["holds"];
}

export interface SplitAsked extends LayoutsSaid {
  readonly answers: ListAnswers;
  readonly choices: SplitChoices;
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
