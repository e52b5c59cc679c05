import type { TabKind, UnknownTab } from "../check/reading";
import type { Field } from "../roster/field";
import type { EncodingAnswers } from "../sheet/decode-tables";
import type { LayoutSaid } from "./correct-headings";
import type { LayoutCorrection } from "./layout-memory";
import type { LegacyColumn } from "./legacy-columns";
import type { SheetExcerpt } from "./sheet-excerpt";

/** How the tables of a file, or of one tab of the workbook, are read. Everything in it can be posted. */
export interface LayoutView {
  /** null: a tab of the open workbook. */
  readonly file: string | null;
  readonly tables: readonly TableLayout[];
}

/** One table, or a tab in which none was found. Rows are Excel's, from 1. */
export interface TableLayout {
  readonly tab: string;
  /** `other`: of none of the kinds that are known. */
  readonly kind: TabKind | "other";
  /** Why a tab has no table that is understood; null where it has. */
  readonly reason: UnknownTab["reason"] | null;
  readonly heading: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly LayoutColumn[];
  /** What a table of this kind should have, and this one has not. */
  readonly missing: readonly Field[];
  /** Its columns with texts that are, or may be, of an old encoding. */
  readonly legacy: readonly LegacyColumn[];
  /** What can be chosen for a column. */
  readonly fields: readonly Field[];
  /** Units, or lines of a report. */
  readonly units: number;
  readonly excerpt: SheetExcerpt;
  /** Whose correction it is read by; null where it is read as the machine finds it. */
  readonly said: LayoutSaid | null;
}

/** A column as it is understood: as of a list (`ColumnView`), and how sure that is. */
export interface LayoutColumn {
  readonly letter: string;
  readonly column: number;
  readonly heading: string;
  /** null where it is ignored. */
  readonly field: Field | null;
  /** A value of the column, "" where it is blank. */
  readonly example: string;
  /** Why the meaning is a guess; null where it is sure, or where there is none. */
  readonly doubt: "content" | "several" | null;
}

/** What the officer says of one table, known by its tab and its heading's first row (Excel's; null for a tab without). */
export interface LayoutChange {
  readonly tab: string;
  readonly at: number | null;
  readonly say: /** The heading stands in these rows; `last` null lets it grow from the first. */
    | { readonly kind: "move"; readonly first: number; readonly last: number | null }
    /** By the heading shown: what its column holds, or null where it shall be left alone. */
    | { readonly kind: "columns"; readonly columns: Readonly<Record<string, Field | null>> }
    /** By the heading shown: how the texts of its column were typed. */
    | { readonly kind: "encodings"; readonly encodings: EncodingAnswers }
    /** As the machine reads it. */
    | { readonly kind: "back" };
}

/** Why rows cannot be a heading. */
export type LayoutRefusal = "few-labels" | "nothing-below" | "too-tall" | "taken";

export interface LayoutChanged {
  readonly layouts: readonly LayoutCorrection[];
  readonly refusal: LayoutRefusal | null;
  /** Of the heading as it stands now, Excel's; null where there is none. */
  readonly at: number | null;
}
