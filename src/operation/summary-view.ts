import type { AttentionKey } from "../summary/attention-lists";
import type { TargetRow } from "../summary/target-row";
import type { ReportWritten } from "./report-receipt";
import type { ThresholdView } from "./threshold-view";

export type SummaryOutcome =
  | SummaryView
  /** The list cannot be used any more, or no programme is chosen. */
  | { readonly kind: "no-list" | "no-programme" };

/** A summary before it is written. */
export interface SummaryView {
  readonly kind: "summary";
  /** Key of the programme it is held against, and how it is cited. */
  readonly programme: string;
  readonly source: string;
  readonly year: number;
  /** CĐCS in the list; those without workers or members, which no rate counts. */
  readonly units: number;
  readonly without: number;
  /** Tabs that writing would make or renew, in their order. */
  readonly tabs: readonly SummaryTabLine[];
  readonly targets: readonly TargetView[];
  /** Attention lists with somebody on them. */
  readonly lists: readonly { readonly key: AttentionKey; readonly units: number }[];
  /** Cells of the tabs that check their own sums: how many, and on which tabs they do not come out right. */
  readonly checks: { readonly count: number; readonly wrong: readonly string[] };
  readonly titleTaken: readonly string[];
  readonly canRestore: boolean;
  readonly leftBehind: number;
  /** Of everything it was made from. */
  readonly fingerprint: string;
}

export interface SummaryTabLine {
  readonly title: string;
  /** What the tab is, in one word: `data`, `summary-ward`, … */
  readonly kind: string;
  readonly rows: number;
  readonly isNew: boolean;
}

/** One thing the programme asks, and how far it is. */
export interface TargetView extends Pick<ThresholdView, "key" | "label" | "numerator" | "denominator" | "value" | "comparison" | "unit"> {
  readonly answer: TargetRow["answer"];
  /** Units of which it is not known. */
  readonly missing: number;
  /** Key of the programme's row, where units stand behind the figure; null where it was typed. */
  readonly row: string | null;
}

export type SummaryWritten =
  | Exclude<ReportWritten, { kind: "changed" }>
  /** With the summary as it is now; nothing was written. */
  | { readonly kind: "changed"; readonly tabs: readonly string[]; readonly view: SummaryOutcome };
