import type { CheckAsked, CheckView } from "../src/operation/check-view";
import type { FigureBehind } from "../src/operation/figure-behind";
import type { ReportReceipt } from "../src/operation/report-receipt";
import type { SummaryOutcome } from "../src/operation/summary-view";
import type { ListFound } from "./desk";
import type { CheckPlace } from "./pages/check-place";
import type { Hindrance } from "./pages/hindrance-passage";

/** The reports of this round, as the officer gave them: another object as soon as one of them changes. */
export interface ReportsGiven extends Pick<CheckAsked, "period" | "deadline" | "received" | "dropped"> {
  readonly files: readonly File[];
}

const NO_REPORTS: ReportsGiven = { files: [], period: null, deadline: null, received: {}, dropped: [] };

/** What the pane knows of the check and of the summary: found again as it was, whichever page is open. */
export interface ReportState {
  readonly reports: ReportsGiven;
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
  readonly summaryOf: {
    readonly found: ListFound;
    readonly programme: string;
    readonly given: unknown;
    readonly reports: ReportsGiven;
  } | null;
  /** The units behind the figure that was pressed; null while none is. */
  readonly behind: FigureBehind | null;
  readonly summaryReceipt: ReportReceipt | null;
  readonly isSummaryStale: boolean;
  /** Why the last write was not done: the officer's tabs that have our titles, or the tabs that had changed. */
  readonly hindrance: (Hindrance & { readonly of: "check" | "summary" }) | null;
}

export const NO_REPORT: ReportState = {
  reports: NO_REPORTS,
  check: null,
  checkedAt: null,
  isCheckStale: false,
  checkPlace: null,
  finding: null,
  checkReceipt: null,
  summary: null,
  summaryOf: null,
  behind: null,
  summaryReceipt: null,
  isSummaryStale: false,
  hindrance: null,
};
