import type { Finding } from "../src/finding/finding";
import type { CheckAsked, CheckView } from "../src/operation/check-view";
import type { FigureBehind } from "../src/operation/figure-behind";
import type { ReportReceipt } from "../src/operation/report-receipt";
import type { SummaryOutcome } from "../src/operation/summary-view";
import type { FileReading } from "./file-reading";
import type { LayoutLooked } from "./layout-looked";
import type { ListFound } from "./list-found";
import type { CheckPlace } from "./pages/check-place";
import type { HeadingRefused } from "./pages/heading-refused";
import type { Hindrance } from "./pages/hindrance-passage";

/** Cells that were mended. */
export interface FixDone {
  readonly cells: number;
  /** ISO, local. */
  readonly when: string;
  readonly canRestore: boolean;
}

/** The reports of this round, as the officer gave them: another object as soon as one of them changes. */
export interface ReportsGiven extends Pick<CheckAsked, "period" | "deadline" | "received" | "dropped" | "layouts"> {
  readonly files: readonly File[];
}

const NO_REPORTS: ReportsGiven = { files: [], period: null, deadline: null, received: {}, dropped: [], layouts: null };

/** What the pane knows of the check and of the summary: found again as it was, whichever page is open. */
export interface ReportState {
  readonly reports: ReportsGiven;
  /** Files that are being read, or that were left unread; null while there are none. */
  readonly reading: FileReading | null;
  /** null until it was asked for. */
  readonly check: CheckView | null;
  /** ISO, local. */
  readonly checkedAt: string | null;
  /** A tab that was read has been changed since. */
  readonly isCheckStale: boolean;
  /** Tabs that were changed since the check, with every change of them: the check is made again once they rest. */
  readonly changes: readonly string[];
  /** How often looking again was refused since the last change: a cell is being edited, say. */
  readonly refusals: number;
  /** Whether the check that is shown was made by itself, after a change. */
  readonly isCheckedAgain: boolean;
  /** How the findings were left, for coming back to them. */
  readonly checkPlace: CheckPlace | null;
  /** The tables whose reading is looked at; null while none are. */
  readonly layout: LayoutLooked | null;
  /** Why what was said last of the list's heading cannot be; null where it can. */
  readonly headingRefused: HeadingRefused | null;
  /** The finding that was opened: its place in `check.findings`. */
  readonly finding: number | null;
  /** The finding that was opened and is no more: it stays in view until the officer leaves it. */
  readonly gone: Finding | null;
  /** Findings whose cells are shown to be mended; null where none are. */
  readonly fixing: readonly number[] | null;
  /** How many of those cells were not what was shown: nothing was mended. */
  readonly fixChanged: number;
  readonly fixed: FixDone | null;
  /** Reasons given in the pane that stand on no tab yet, by the finding's key; blank where what stands there shall go. */
  readonly explained: CheckAsked["explained"];
  /** Whom names mean, as it was said in the pane. */
  readonly named: CheckAsked["named"];
  /** Reasons being typed, by the finding's key: found again when the officer comes back. */
  readonly typed: Readonly<Record<string, string>>;
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
  reading: null,
  check: null,
  checkedAt: null,
  isCheckStale: false,
  changes: [],
  refusals: 0,
  isCheckedAgain: false,
  checkPlace: null,
  layout: null,
  headingRefused: null,
  finding: null,
  gone: null,
  fixing: null,
  fixChanged: 0,
  fixed: null,
  explained: {},
  named: {},
  typed: {},
  checkReceipt: null,
  summary: null,
  summaryOf: null,
  behind: null,
  summaryReceipt: null,
  isSummaryStale: false,
  hindrance: null,
};
