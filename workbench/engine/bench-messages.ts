import type { ChartState, Rect, Scalar, Visibility } from "./engine-states";

/**
 * What the workbench's page and its worker say to each other. The worker owns executor and engine; the page owns the channel to the
 * pane's iframe, the grid and the files. Each request carries a number, and its reply the same number.
 */
export interface BenchRequests {
  /** A new empty workbook, or bytes of an .xlsx. Fails with an `OpenFailure`. */
  open: { args: { name: string; bytes: ArrayBuffer | null }; reply: BookView };
  save: { args: Record<never, never>; reply: { bytes: ArrayBuffer } };
  /** One ProcessQuery of Office.js: JSON text in, JSON text out. */
  execute: { args: { body: string }; reply: { body: string; calculations: number; calculationTime: number } };
  book: { args: Record<never, never>; reply: BookView };
  sheet: { args: { sheet: number }; reply: SheetView };
  cells: { args: { sheet: number; rect: Rect }; reply: { cells: CellView[] } };
  /** What the formula bar shows. */
  input: { args: { sheet: number; row: number; column: number }; reply: { input: Scalar } };
  /** As a person types it. Fails with "protected" where the sheet is protected and the cell locked. */
  edit: { args: { sheet: number; row: number; column: number; input: string }; reply: null };
  paste: { args: { sheet: number; row: number; column: number; grid: string[][] }; reply: { rect: Rect } };
  clear: { args: { sheet: number; rect: Rect }; reply: null };
  /** Tab-separated, as other programs expect it. */
  copy: { args: { sheet: number; rect: Rect }; reply: { text: string } };
  /** What a status bar says of a selection: cells that are not blank, how many of them are numbers, and their sum, smallest and largest. */
  summary: { args: { sheet: number; rect: Rect }; reply: SelectionSummary };
  select: { args: { sheet: number; rect: Rect }; reply: null };
  activate: { args: { sheet: number }; reply: null };
  addSheet: { args: { name?: string }; reply: { sheet: number } };
  renameSheet: { args: { sheet: number; name: string }; reply: null };
  deleteSheet: { args: { sheet: number }; reply: null };
  setVisibility: { args: { sheet: number; visibility: Visibility }; reply: null };
  setColumnWidth: { args: { sheet: number; column: number; points: number }; reply: null };
  insertRows: { args: { sheet: number; row: number; rows: number }; reply: null };
  deleteRows: { args: { sheet: number; row: number; rows: number }; reply: null };
  insertColumns: { args: { sheet: number; column: number; columns: number }; reply: null };
  deleteColumns: { args: { sheet: number; column: number; columns: number }; reply: null };
  /** Sorts the rows of a block by one of its columns (0 = first); formulas keep their relative references. */
  sort: { args: { sheet: number; rect: Rect; by: number; ascending: boolean }; reply: null };
  undo: { args: Record<never, never>; reply: { done: boolean } };
}

export type BenchCommand = keyof BenchRequests;
export type BenchRequest = { [C in BenchCommand]: { id: number; command: C; args: BenchRequests[C]["args"] } }[BenchCommand];
export type BenchReply =
  | { id: number; ok: true; reply: unknown }
  /** `code`: an `OpenFailure`, "protected", "name-invalid", "name-taken", "last-sheet", "fault". */
  | { id: number; ok: false; code: string; message: string };

/** Unasked, from the worker. */
export type BenchNotice =
  /** Something on screen may look different: ask again for what is shown. */
  | { notice: "changed"; version: number }
  /** An event of Office.js for the pane: see the channel. */
  | { notice: "event"; category: number; type: number; target: string; message: string };

export interface BookView {
  readonly name: string;
  readonly isDirty: boolean;
  readonly sheets: readonly {
    readonly id: number;
    readonly name: string;
    readonly visibility: Visibility;
    readonly tabColor: string;
    readonly isProtected: boolean;
  }[];
  readonly active: number;
  readonly selection: { readonly sheet: number; readonly rect: Rect };
}

export interface SelectionSummary {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
  readonly smallest: number;
  readonly largest: number;
}

export interface SheetView {
  readonly id: number;
  /** Extent that is worth scrolling to: the used range. */
  readonly rows: number;
  readonly columns: number;
  /** CSS pixels. Rows and columns not named have the default. */
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly rowHeights: readonly (readonly [row: number, pixels: number])[];
  readonly columnWidths: readonly (readonly [column: number, pixels: number])[];
  /** Height or width 0 means hidden. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rect[];
  readonly showGridlines: boolean;
  readonly charts: readonly ChartView[];
}

export interface ChartView {
  readonly chart: ChartState;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color: string;
    /** Of the line round a column; "" = none of its own. */
    readonly outline: string;
    readonly type: string;
  }[];
}

/** One cell that is not blank and plain. Colours are CSS colours; "" = default. Conditional formats are already in. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "middle" | "bottom";
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly wrap: boolean;
  readonly color: string;
  readonly fill: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly indent: number;
  /** CSS borders such as "1px solid #000000"; "" = none. */
  readonly borders: { readonly top: string; readonly right: string; readonly bottom: string; readonly left: string };
  readonly isFormula: boolean;
}
