import type { CheckView } from "../src/operation/check-view";
import type { ReportReceipt } from "../src/operation/report-receipt";
import type { SummaryOutcome } from "../src/operation/summary-view";
import type { ListFound } from "./desk";
import type { CheckPlace } from "./pages/check-place";
import type { Hindrance } from "./pages/hindrance-passage";

/** What the pane knows of the check and of the summary: found again as it was, whichever page is open. */
export interface ReportState {
  /** null until it was asked for. */
  readonly check: CheckView | null;
  /** ISO, local. */
  readonly checkedAt: string | null;
  /** A tab that was read has been changed since. */
  readonly isCheckStale: boolean;
  /** How the findings were left, for coming back to them. */
  readonly checkPlace: CheckPlace | null;
  /** The finding that was opened: its place in `check.findings`. */
  readonly finding: number | null;
  readonly checkReceipt: ReportReceipt | null;
  readonly summary: SummaryOutcome | null;
  /** What the summary was made over: where one of them is another now, it is made again. */
  readonly summaryOf: { readonly found: ListFound; readonly programme: string; readonly given: unknown } | null;
  readonly summaryReceipt: ReportReceipt | null;
  readonly isSummaryStale: boolean;
  /** Why the last write was not done: the officer's tabs that have our titles, or the tabs that had changed. */
  readonly hindrance: (Hindrance & { readonly of: "check" | "summary" }) | null;
}

export const NO_REPORT: ReportState = {
  check: null,
  checkedAt: null,
  isCheckStale: false,
  checkPlace: null,
  finding: null,
  checkReceipt: null,
  summary: null,
  summaryOf: null,
  summaryReceipt: null,
  isSummaryStale: false,
  hindrance: null,
};
