import type { TabKind } from "../check/reading";
import type { Submission } from "../check/submission";
import type { NameAnswers } from "../roster/name-answers";
import type { Sector } from "../roster/sector";
import type { CellRef } from "../sheet/cell-ref";
import type { EncodingAnswers } from "../sheet/decode-tables";
import type { HostErrorCode, HostFacts } from "../sheet/host-error";
import type { FindingRegister } from "./finding-register";
import type { LayoutCorrection } from "./layout-memory";
import type { Naming } from "./name-choices";
import type { CellFix } from "./plan-fixes";
import type { ReportWritten } from "./report-receipt";
import type { ThresholdView } from "./threshold-view";

/** What the pane says of a check that is asked for. */
export interface CheckAsked {
  /** Key of the programme chosen for the split; null lets the sheets say. */
  readonly programme: string | null;
  /** What the officer said of labels of sectors in the list. */
  readonly labels: Readonly<Record<string, Sector>>;
  /** ISO. */
  readonly today: string;
  /** What was said of queries in the pane and stands on no tab yet, by key; blank where what stands there shall go. */
  readonly explained: Readonly<Record<string, string>>;
  /** `2021-Q1`; null for the one that most reports are of. */
  readonly period: string | null;
  /** The officer's own deadline; null for what the sheets say. */
  readonly deadline: DeadlineSaid | null;
  /** Ngày nhận typed in the pane and not written yet, by file and tab as `SubmissionLine.receipt` says them: ISO. */
  readonly received: Readonly<Record<string, string>>;
  /** Files that the officer took away again: what «Số liệu nộp» keeps of them is left out. */
  readonly dropped: readonly string[];
  /** What is known of how layouts are read, with what was said in the pane; null for what the workbook remembers. */
  readonly layouts: readonly LayoutCorrection[] | null;
  /** How texts of the workbook's tabs were typed, as the officer said it of the list. */
  readonly encodings: EncodingAnswers;
  /** Whom names mean, as it was said in the pane and is not written yet. */
  readonly named: NameAnswers;
}

/** «trước ngày 15/3/2021»: that very day is a class of its own; «chậm nhất ngày» includes it. */
export interface DeadlineSaid {
  /** ISO. */
  readonly day: string;
  readonly comparison: "before" | "by";
}

/** A check before it is written. Its findings come the gravest first, within one severity by rule. */
export interface CheckView extends FindingRegister {
  readonly asked: CheckAsked;
  /** The paper it was held against, as it is cited; null where there is none. */
  readonly programme: { readonly source: string; readonly year: number; readonly issuer: string } | null;
  /** Tabs that were read, with what they are. */
  readonly tabs: readonly { readonly tab: string; readonly kinds: readonly TabKind[]; readonly rows: number }[];
  /** What can be mended for the officer, by the finding's place. */
  readonly fixes: ReadonlyMap<number, CellFix>;
  /** How many rules were held against them. */
  readonly rules: number;
  /** Names of the units that findings are about, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** What can be said of names that the list does not have. */
  readonly naming: Naming;
  readonly thresholds: readonly ThresholdView[];
  readonly submissions: readonly SubmissionLine[];
  readonly reportFiles: readonly ReportFileLine[];
  /** What reports are of, and until when they were due: as it was asked, else as the sheets say. null where nothing says. */
  readonly period: string | null;
  readonly deadline: DeadlineSaid | null;
  /** Tabs that writing would make or renew. */
  readonly writes: readonly string[];
  /** Of everything it was made from. */
  readonly fingerprint: string;
}

/** A file that was given, or one of which «Số liệu nộp» still speaks. */
export interface ReportFileLine {
  readonly file: string;
  readonly isKept: boolean;
  /** How many reports of units it holds. */
  readonly reports: number;
  /** Why it could not be opened. */
  readonly refusal: { readonly code: HostErrorCode; readonly facts: HostFacts } | null;
}

/** One report that was expected or that came. */
export interface SubmissionLine {
  /** Unit's key in the list; of an unknown one its own, "" of a file that is no report. */
  readonly unit: string;
  readonly kind: Submission["kind"];
  readonly name: string;
  readonly status: Submission["status"];
  /** `2021-Q1`; null where nothing says. */
  readonly period: string | null;
  /** ISO. */
  readonly sent: string | null;
  readonly cell: CellRef | null;
  /** The file it came in, where it is not the open workbook. */
  readonly file: string | null;
  /** Whether the list of units has it; true where there is none. */
  readonly isListed: boolean;
  /** Under what its Ngày nhận is typed; null where there is no report to type it for. */
  readonly receipt: string | null;
}

export type CheckWritten =
  | Exclude<ReportWritten, { kind: "changed" }>
  /** With the check as it is now, where what was read has changed; nothing was written. */
  | { readonly kind: "changed"; readonly tabs: readonly string[]; readonly view: CheckView };
