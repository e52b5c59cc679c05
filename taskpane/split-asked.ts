import type { AnnexSettings } from "../src/operation/annex-settings";
import type { CommitOrder } from "../src/operation/commit-plan";
import type { ListAnswers } from "../src/operation/list-view";
import type { SplitChoices } from "../src/operation/split-choices";

export interface SplitAsked {
  readonly answers: ListAnswers;
  readonly choices: SplitChoices;
}

export interface AnnexAsked extends SplitAsked {
  readonly settings: AnnexSettings;
  readonly order: Omit<CommitOrder, "memory" | "log">;
}
