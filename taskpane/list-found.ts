import { findListChange } from "../src/operation/find-list-change";
import type { ListAnswers, ListOutcome } from "../src/operation/list-view";
import type { OpenedWorkbook } from "../src/operation/open-list";
import { setUpSplit } from "../src/operation/set-up-split";
import type { SplitSetup } from "../src/operation/split-choices";
import type { ListChange } from "../src/operation/split-receipt";
import type { SplitOutcome } from "../src/operation/split-view";

/** What looking for the list came to, as it is posted. */
export interface ListFound {
  readonly outcome: ListOutcome;
  readonly answers: ListAnswers;
  /** The form for it, and whether it has moved since «Phân bổ» was written; null while there is no list. */
  readonly setup: SplitSetup | null;
  readonly change: ListChange | null;
}

/** The list as it was read for a split, and what the split came to; `split` is null where the list cannot be used any more. */
export interface SplitDone {
  readonly list: ListFound;
  readonly split: SplitOutcome | null;
}

/** With the form for it where there is a list. */
export function viewFound({ outcome, answers, opened }: OpenedWorkbook): ListFound {
  if (!opened || outcome.kind !== "list") return { outcome, answers, setup: null, change: null };
  return { outcome, answers, setup: setUpSplit(opened), change: findListChange(opened, new Set(outcome.leftOut.map(({ key }) => key))) };
}
