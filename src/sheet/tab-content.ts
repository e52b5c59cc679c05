import type { Rect } from "./rect";
import type { SheetImage } from "./sheet-image";

/** A tab of ours worked out to its cells: what `Workbook.write` makes the workbook hold. Writing it twice has the effect of once. */
export interface TabContent {
  /**
   * Every cell with its format; beside a formula stands the value we expect. Text is written as text, also where it begins with
   * "=", "+", "-", "@" or looks like a number or a date. `image.tab` is the tab's name, `image.visibility` its state.
   */
  readonly image: SheetImage;
  /** Kind and version, kept in the sheet-scoped name CHITIEU_TAB; null for a tab of the officer's (only ever when restoring). */
  readonly mark: TabMark | null;
  /** The one table, heading row included; null where the tab has none. */
  readonly table: { readonly name: string; readonly area: Rect } | null;
  readonly layout: TabLayout;
  /** Every chart of the tab: those that stood there before are replaced. */
  readonly charts?: readonly TabChart[];
}

/** A chart of Excel's own over cells of its tab. The looks are those of the plan: `filled` and `hollow` columns stand on each other, a `line` runs across. */
export interface TabChart {
  readonly title: string;
  readonly categories: ChartCells;
  readonly series: readonly {
    readonly name: string;
    readonly values: ChartCells;
    readonly look: "filled" | "hollow" | "line";
    readonly labels: string | null;
  }[];
  /** The cells it covers. */
  readonly place: Rect;
}

/** A column's cells, with the column's key by which they are found again. */
export interface ChartCells {
  readonly column: string;
  readonly cells: Rect;
}

export interface TabMark {
  readonly kind: string;
  readonly version: number;
}

export interface TabLayout {
  /** Width of each column in characters; columns beyond keep theirs. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly orientation: "portrait" | "landscape";
  /** Zero-based first and last row repeated on every printed page, or null. */
  readonly titleRows: readonly [number, number] | null;
  /** Rows with a height of their own, ascending. Where it is missing, nothing is known of heights and none is changed. */
  readonly rowHeights?: readonly RowHeight[];
  /** What is printed; all where it is missing. */
  readonly printArea?: Rect;
  /** The printer's usual ones where they are missing. */
  readonly margins?: PageMargins;
  /** Whether the number of each page but the first stands in the middle above it. */
  readonly isNumbered?: boolean;
}

export interface RowHeight {
  /** Zero-based. */
  readonly row: number;
  readonly points: number;
}

/** In millimetres, as the rules for papers give them. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The sheet-scoped name that says a tab is ours. */
export const TAB_MARK_NAME = "CHITIEU_TAB";

/** The very hidden tab that holds what we keep in the workbook. */
export const STATE_TAB = "_CHITIEU";

/** A mark as the formula of its name: `="allocation;1"`. */
export function printTabMark(mark: TabMark): string {
  return `="${mark.kind};${mark.version}"`;
}

/** The formula of a CHITIEU_TAB name → its mark; undefined where it is not one of ours. */
export function parseTabMark(formula: string): TabMark | undefined {
  const match = /^="?([a-z][a-z-]*);(\d+)"?$/.exec(formula);
  return match?.[1] ? { kind: match[1], version: Number(match[2]) } : undefined;
}
