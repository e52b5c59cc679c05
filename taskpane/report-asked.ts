import type { CheckAsked, CheckView } from "../src/operation/check-view";
import type { CommitOrder } from "../src/operation/commit-plan";
import type { LayoutCorrection } from "../src/operation/layout-memory";
import type { ListAnswers } from "../src/operation/list-view";
import type { ReportsSaid } from "../src/operation/open-summary";
import type { CellFix } from "../src/operation/plan-fixes";
import type { SummaryView } from "../src/operation/summary-view";
import type { OnRows } from "./report-files";

/** A check of the open workbook and of files. */
export interface CheckFiles extends Pick<SummaryFiles, "files"> {
  readonly asked: CheckAsked;
}

/** A file to be read before it is checked with the others. */
export interface FileAsked {
  readonly file: File;
  /** How it is told apart from others of its name. */
  readonly name: string;
  /** What is known of how layouts are read. */
  readonly layouts: readonly LayoutCorrection[];
  /** Tells how far it is, at the desk's end: a function cannot be posted. */
  readonly onRows?: OnRows;
}

/** The same after a change. */
export interface RecheckAsked extends CheckFiles {
  /** Tabs that were changed since the last check. */
  readonly changed: readonly string[];
}

export interface CheckWrite extends Pick<CheckView, "asked" | "fingerprint">, Pick<SummaryFiles, "files"> {
  readonly order: Omit<CommitOrder, "memory" | "log">;
}

/** Cells of the officer's, mended as they were shown. */
export interface FixAsked {
  readonly fixes: readonly CellFix[];
  readonly order: Omit<CommitOrder, "memory" | "log">;
}

/** Report files the officer chose, as the browser hands them on, and what is said of reports. */
export interface SummaryFiles {
  readonly files: readonly File[];
  readonly reports: ReportsSaid;
}

export interface SummaryAsked extends SummaryFiles {
  readonly answers: ListAnswers;
  /** Key of the programme. */
  readonly programme: string;
}

export interface SummaryWrite extends SummaryAsked, Pick<SummaryView, "fingerprint"> {
  readonly order: Omit<CommitOrder, "memory" | "log">;
}
