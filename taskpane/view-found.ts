import { findListChange } from "../src/operation/find-list-change";
import type { ListAnswers, ListOutcome } from "../src/operation/list-view";
import type { OpenedWorkbook } from "../src/operation/open-list";
import { setUpSplit } from "../src/operation/set-up-split";
import type { SplitSetup } from "../src/operation/split-choices";
import type { ListChange } from "../src/operation/split-receipt";

export interface ListFound {
  readonly outcome: ListOutcome;
  readonly answers: ListAnswers;
  /** The form for it, and whether it has moved since «Phân bổ» was written; null while there is no list. */
  readonly setup: SplitSetup | null;
  readonly change: ListChange | null;
}

/** A list that was looked for, as the pane is told of it. */
export function viewFound({ outcome, answers, opened }: OpenedWorkbook): ListFound {
  if (!opened || outcome.kind !== "list") return { outcome, answers, setup: null, change: null };
  return { outcome, answers, setup: setUpSplit(opened), change: findListChange(opened, new Set(outcome.leftOut.map(({ key }) => key))) };
}
