import type { HostError } from "../src/sheet/host-error";
import type { TabInfo, WorkbookInfo } from "../src/sheet/workbook";
import type { LossFacts } from "../src/text/describe-loss";
import type { Clock } from "../src/text/moment";
import { NO_REPORT, type ReportState } from "./report-state";
import { NO_SPLIT, type SplitState } from "./split-state";
import type { TabFacts } from "./tab-facts";
import type { Doing } from "./watched-workbook";

export type WorkKind =
  | "file"
  | "files"
  | "book"
  | "tab"
  | "copy"
  | "list"
  | "split"
  | "check"
  | "summary"
  | "write"
  | "restore"
  | "journal";

/** What is being done. `since` in milliseconds of the session's clock. */
export interface Work {
  readonly kind: WorkKind;
  /** Of the file or the tab; "" while the workbook as a whole is worked on. */
  readonly name: string;
  readonly since: number;
  readonly progress: { readonly done: number; readonly all: number; readonly doing: Doing } | null;
}

export interface SessionState {
  readonly info: WorkbookInfo | null;
  /** What a copy would lack; null until it was asked for. */
  readonly losses: readonly LossFacts[] | null;
  /** The tab looked at; its facts are null until it has been read. */
  readonly tab: TabInfo | null;
  readonly facts: TabFacts | null;
  readonly readAt: Clock | null;
  readonly work: Work | null;
  /** Excel is in the middle of a cell; the work goes on by itself. */
  readonly isWaiting: boolean;
  readonly refusal: HostError | null;
  /** The journal's entry of a write that began and did not end: with `refusal`, which says why. */
  readonly partly: number | null;
  readonly split: SplitState;
  readonly report: ReportState;
  /** A fault of ours outside of any page. */
  readonly crash: { readonly error: unknown } | null;
}

/** Before anything is open. */
export const NOTHING: SessionState = {
  info: null,
  losses: null,
  tab: null,
  facts: null,
  readAt: null,
  work: null,
  isWaiting: false,
  refusal: null,
  partly: null,
  split: NO_SPLIT,
  report: NO_REPORT,
  crash: null,
};
