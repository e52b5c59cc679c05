import type { TabKind } from "../check/reading";
import type { Submission } from "../check/submission";
import type { Sector } from "../roster/sector";
import type { CellRef } from "../sheet/cell-ref";
import type { FindingRegister } from "./finding-register";
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
  readonly thresholds: readonly ThresholdView[];
  readonly submissions: readonly SubmissionLine[];
  /** Tabs that writing would make or renew. */
  readonly writes: readonly string[];
  /** Of everything it was made from. */
  readonly fingerprint: string;
}

/** One report that was expected or that came. */
export interface SubmissionLine {
  readonly name: string;
  readonly status: Submission["status"];
  /** `2021-Q1`; null where nothing says. */
  readonly period: string | null;
  /** ISO. */
  readonly sent: string | null;
  readonly cell: CellRef | null;
}

export type CheckWritten =
  | Exclude<ReportWritten, { kind: "changed" }>
  /** With the check as it is now, where what was read has changed; nothing was written. */
  | { readonly kind: "changed"; readonly tabs: readonly string[]; readonly view: CheckView };
