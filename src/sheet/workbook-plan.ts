import type { PlainValue } from "./cell-value";
import type { Visibility } from "./sheet-image";
import type { PageMargins } from "./tab-content";
import type { StyleName } from "./tab-style";

/**
 * The state our tabs shall have: not commands, so it can be shown, written twice with one effect, compared and kept.
 *
 * Formulas are templates. In them `[workers]` is the cell of that column in the same row, `[$divisor]` a named cell of the head or
 * foot, `[part:]` the whole body of a column, `[data!part:]` and `[data!$target]` the same on our tab of kind `data`. They refer to
 * our own tabs only, never to another row, never to a custom function.
 */
export interface WorkbookPlan {
  readonly tabs: readonly TabPlan[];
}

export interface TabPlan {
  /** What the tab is, in one English word; it stands in the tab's name CHITIEU_TAB and never changes. */
  readonly kind: string;
  /** Version of the layout of this kind. */
  readonly version: number;
  /** The tab's name on screen, at most 31 characters. */
  readonly title: string;
  /** Cells above the table; rows count from 0 at the top of the tab. */
  readonly head: readonly PlannedCell[];
  /** Rows above the heading of the table. */
  readonly headRows: number;
  readonly table: TablePlan;
  /** Cells below the table; row 0 is the first row after its last. */
  readonly foot: readonly PlannedCell[];
  /** Under the foot, one below the other; each write replaces them. */
  readonly charts?: readonly ChartPlan[];
  readonly page: PageSetup;
  readonly visibility?: Visibility;
}

export interface PlannedCell {
  readonly row: number;
  /** Index of the plan's column it stands over: it moves along where the officer inserted a column. */
  readonly column: number;
  /** For a formula: the value we expect. */
  readonly value: PlainValue;
  readonly formula?: string;
  readonly style: StyleName;
  /** By this the formulas of the workbook refer to it. */
  readonly name?: string;
  /** How many columns of ours it takes up, merged, counted from its own to the right; 1 where it does not say. */
  readonly span?: number;
  /** Height of its row in points, where the usual one will not do. */
  readonly height?: number;
}

export interface TablePlan {
  /** Excel's name of the table: letters, digits, underscore; unique in the workbook. null: plain cells, with rows of their own kind among them. */
  readonly name: string | null;
  /** One key a row, unique, never blank: by it the officer's own figures are found again. */
  readonly keys: readonly string[];
  /** Key of the column that holds `keys`. */
  readonly keyColumn: string;
  readonly columns: readonly ColumnPlan[];
  /** Rows that are no unit's, by their place among the keys: headings of groups, sums. Only where the table is plain cells. */
  readonly ownRows?: ReadonlyMap<number, RowPlan>;
  /** In points, where the headings need more than the usual height. */
  readonly headingHeight?: number;
}

/** A row that is no unit's: its own cells, by column key, in place of what the columns say. */
export interface RowPlan {
  /** Of every cell that has none of its own, the blank ones too. */
  readonly style: StyleName;
  readonly cells: Readonly<Partial<Record<string, RowCell>>>;
}

export interface RowCell {
  /** For a formula: the value we expect. */
  readonly value: PlainValue;
  readonly formula?: string;
  readonly style?: StyleName;
}

export interface ColumnPlan {
  /** By this formulas refer to the column. */
  readonly key: string;
  /** Unique within the table. */
  readonly heading: string;
  readonly style: StyleName;
  /** In characters, as Excel counts them. */
  readonly width: number;
  /**
   * `plan`: ours, rewritten each time. `officer`: theirs; what they typed is kept by row key, and `values` fills only rows that
   * have never been written.
   */
  readonly owner: "plan" | "officer";
  readonly values: ColumnValues;
  /** One template for the whole column; `values` are then what we expect it to give. */
  readonly formula?: string;
  /** Where the rows of a column ask different things: one template a row in place of `formula`; null for a plain value. */
  readonly rowFormulas?: readonly (string | null)[];
  /**
   * Of an officer's column: what they said elsewhere and shall stand here from now on, by row key; it takes the place of what stood. A part that was
   * typed over becomes a hold in this way.
   */
  readonly settled?: ReadonlyMap<string, PlainValue>;
}

/** A chart of Excel's own over columns of the tab's table, a value a row. */
export interface ChartPlan {
  readonly title: string;
  /** Key of the column whose texts stand along the axis. */
  readonly categories: string;
  readonly series: readonly ChartSeriesPlan[];
}

export interface ChartSeriesPlan {
  /** Key of the column; its heading is the series' name. */
  readonly column: string;
  /** `filled` and `hollow` stand on each other as columns, told apart without colours; `line` runs across them. */
  readonly look: "filled" | "hollow" | "line";
  /** Number format of the value beside each column; null for none. */
  readonly labels: string | null;
}

/** As many as the table has keys. NaN and index 0 are blank cells; 0 is the figure 0. */
export type ColumnValues =
  | { readonly type: "numbers"; readonly numbers: Float64Array<ArrayBuffer> }
  | {
      readonly type: "texts";
      /** 0 = blank, else 1 + index in `strings`. */
      readonly indices: Uint32Array<ArrayBuffer>;
      readonly strings: readonly string[];
    };

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows at the top of the tab that stay in view; usually the heading's last row plus one. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Keys of the first and the last column that are printed, from the top of the tab to the end of the foot. Without it everything is. */
  readonly printed?: { readonly first: string; readonly last: string };
  readonly margins?: PageMargins;
  /** Whether pages are numbered, from the second on. */
  readonly isNumbered?: boolean;
}

/** NaN and null give a blank. */
export function numbersColumn(numbers: Iterable<number | null>): ColumnValues {
  return { type: "numbers", numbers: Float64Array.from(numbers, (number) => number ?? Number.NaN) };
}

/** "" and null give a blank; equal texts are kept once. */
export function textsColumn(texts: Iterable<string | null>): ColumnValues {
  const index = new Map<string, number>();
  const indices = Uint32Array.from(texts, (text) => {
    if (text === null || text === "") return 0;
    const known = index.get(text) ?? index.size + 1;
    index.set(text, known);
    return known;
  });
  return { type: "texts", indices, strings: [...index.keys()] };
}

/** A column of n blanks. */
export function blankColumn(rows: number): ColumnValues {
  return { type: "texts", indices: new Uint32Array(rows), strings: [] };
}

/** The value at a row of a column, null for a blank. */
export function valueInColumn(values: ColumnValues, row: number): PlainValue {
  if (values.type === "numbers") {
    const number = values.numbers[row] ?? Number.NaN;
    return Number.isNaN(number) ? null : number;
  }
  const index = values.indices[row] ?? 0;
  return index === 0 ? null : (values.strings[index - 1] ?? null);
}

/** The buffers to name when a plan is posted to or from a worker. */
export function planTransferables(plan: WorkbookPlan): ArrayBuffer[] {
  return plan.tabs.flatMap((tab) =>
    tab.table.columns.map(({ values }) => (values.type === "numbers" ? values.numbers.buffer : values.indices.buffer)),
  );
}
