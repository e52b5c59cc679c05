import type { LeftOutCode } from "../apportion/left-out";
import type { Finding } from "../finding/finding";
import type { Field } from "../roster/field";
import type { ListRange } from "../roster/list-ranges";
import type { Sector } from "../roster/sector";
import type { CellRef } from "../sheet/cell-ref";
import type { ListRefusal } from "./find-list";

/** What looking for a list came to. Everything in it can be posted from a worker. */
export type ListOutcome =
  | ListView
  /** Nothing found: every tab with its reason. */
  | { readonly kind: "no-list"; readonly tabs: readonly RejectedView[] }
  /** Several that are as likely: the officer chooses. */
  | { readonly kind: "several"; readonly lists: readonly ListChoice[] };

export interface RejectedView {
  readonly tab: string;
  readonly reason: ListRefusal;
  /** Excel's number of the nearest heading row, or null. */
  readonly row: number | null;
  /** Of name, workers, members: what no column says. */
  readonly missing: readonly Field[];
}

/** Where a list stands on a tab: Excel's number of its heading's first row. */
export interface ListPlaceSaid {
  readonly tab: string;
  readonly headingRow: number;
}

export interface ListPlace extends ListPlaceSaid {
  readonly units: number;
}

/** A list by its tabs: one, or several that are one list cut up. */
export interface ListChoice {
  readonly places: readonly ListPlace[];
}

/** A list of grassroots unions as it was read. Rows are Excel's, from 1. */
export interface ListView {
  readonly kind: "list";
  /** Its tabs' names, joined where there are several. */
  readonly tab: string;
  /** The tabs it stands on, each with its rows. */
  readonly ranges: readonly ListRange[];
  /** The same as they are answered with. */
  readonly places: readonly ListPlace[];
  /** As it heads the list; "" where none does. */
  readonly office: string;
  readonly heading: { readonly first: number; readonly last: number; readonly numberRow: number | null };
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnView[];
  /** What only the officer can say, the most important first. While one is open the list cannot be used. */
  readonly questions: readonly ListQuestion[];
  readonly units: number;
  /** Units that can get a part. */
  readonly usable: number;
  /** Over the usable units. */
  readonly sectors: readonly SectorLine[];
  readonly leftOut: readonly LeftOutLine[];
  /** Rows that are no units. */
  readonly skipped: { readonly groups: number; readonly subtotals: number; readonly totals: number; readonly others: number };
  readonly findings: readonly Finding[];
}

export interface ColumnView {
  /** «C». */
  readonly letter: string;
  readonly column: number;
  readonly heading: string;
  /** How it is understood; null where it is ignored. */
  readonly field: Field | null;
  /** A value of the column, "" where it is blank. */
  readonly example: string;
}

export type ListQuestion =
  /** Which column holds this field? */
  | {
      readonly kind: "column";
      readonly field: Field;
      /** `content`: what stands in the column is not what its heading says; `several`: several columns want the field. */
      readonly reason: "content" | "several" | "missing";
      /** The column taken for now, or null. */
      readonly column: number | null;
      readonly options: readonly ColumnView[];
    }
  /** Which sector does this label of the list mean? "" stands for blank cells. */
  | { readonly kind: "label"; readonly label: string; readonly units: number; readonly example: string };

export interface SectorLine {
  readonly sector: Sector | "unknown";
  readonly units: number;
  readonly workers: number;
  readonly members: number;
}

/** A unit that gets no part, and why. Figures are null where they are blank or cannot be read. */
export interface LeftOutLine {
  readonly unit: number;
  readonly key: string;
  readonly name: string;
  readonly code: LeftOutCode;
  readonly workers: number | null;
  readonly members: number | null;
  readonly cell: CellRef;
}

/** What the officer decided about a list; kept in the workbook with the next write. */
export interface ListAnswers {
  /** Which of several lists it is, by tab and Excel's number of its heading's first row; several where it stands on several tabs, none where nobody said. */
  readonly places: readonly ListPlaceSaid[];
  /** By folded heading: the field a column holds, or null where it shall be ignored. */
  readonly columns: Readonly<Record<string, Field | null>>;
  /** By folded label. */
  readonly labels: Readonly<Record<string, Sector>>;
}

export const NO_ANSWERS: ListAnswers = { places: [], columns: {}, labels: {} };
