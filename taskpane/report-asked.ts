import type { CheckAsked, CheckView } from "../src/operation/check-view";
import type { CommitOrder } from "../src/operation/commit-plan";
import type { ListAnswers } from "../src/operation/list-view";
import type { CellFix } from "../src/operation/plan-fixes";
import type { SummaryView } from "../src/operation/summary-view";

export interface CheckWrite extends Pick<CheckView, "asked" | "fingerprint"> {
  readonly order: Omit<CommitOrder, "memory" | "log">;
}

/** Cells of the officer's, mended as they were shown. */
export interface FixAsked {
  readonly fixes: readonly CellFix[];
  readonly order: Omit<CommitOrder, "memory" | "log">;
}

/** A check after a change. */
export interface RecheckAsked {
  readonly asked: CheckAsked;
  /** Tabs that were changed since the last check. */
  readonly changed: readonly string[];
}

export interface SummaryAsked {
  readonly answers: ListAnswers;
  /** Key of the programme. */
  readonly programme: string;
}

export interface SummaryWrite extends SummaryAsked, Pick<SummaryView, "fingerprint"> {
  readonly order: Omit<CommitOrder, "memory" | "log">;
}
