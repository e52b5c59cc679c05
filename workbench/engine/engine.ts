import type {
  Border,
  BorderSide,
  CellStyle,
  ChartState,
  ConditionalFormatState,
  NameState,
  Rect,
  Scalar,
  SheetState,
  TableState,
  ValidationState,
} from "./engine-states";

/**
 * A spreadsheet without a face: cells, styles, tables, formulas, .xlsx. It knows nothing of Office.js.
 *
 * Nothing is calculated until `calculate()`; a reader of values calls it first, and it does nothing where nothing changed.
 * So at most one calculation falls in one batch of requests. Sheet ids are stable; positions are not.
 */
export interface Engine {
  readonly calculations: number;
  /** Milliseconds spent calculating since the start. */
  readonly calculationTime: number;
  calculate(): void;

  sheets(): readonly SheetState[];
  addSheet(name: string): number;
  deleteSheet(id: number): void;
  renameSheet(id: number, name: string): void;
  moveSheet(id: number, position: number): void;
  updateSheet(id: number, patch: Partial<Omit<SheetState, "id" | "name">>): void;

  /** As typed or sent: "=A1+1" is a formula, "'01" the text 01, "3" the number 3 (and, as Excel does, "3%" and dates get their number and a format). */
  setInput(sheet: number, row: number, column: number, input: Scalar): void;
  /** A value of exactly this kind: text stays text. */
  setValue(sheet: number, row: number, column: number, value: Scalar): void;
  /** The formula beginning with "=", else the value; text that would be read otherwise begins with "'" only in the formula bar, not here. */
  input(sheet: number, row: number, column: number): Scalar;
  value(sheet: number, row: number, column: number): Scalar;
  /** As shown with the number format, in the en-US locale. */
  text(sheet: number, row: number, column: number): string;
  /** Whether a cell holds an error, and not a text of that spelling. */
  isError(sheet: number, row: number, column: number): boolean;
  /** Whether an array of several cells covers the cell: it spilled there, or a formula there spills. After `calculate()`. */
  isSpilled(sheet: number, row: number, column: number): boolean;
  /** Cells of a block that hold something, row by row: cheap also for whole sheets. `valuesOnly`: a look alone does not count. */
  eachCell(sheet: number, rect: Rect, valuesOnly: boolean, visit: (row: number, column: number) => void): void;
  clear(sheet: number, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  /** The smallest block that holds everything; undefined for an empty sheet. `valuesOnly`: formats do not count. Whole rows, columns and hidden ones included. */
  used(sheet: number, valuesOnly: boolean): Rect | undefined;

  style(sheet: number, row: number, column: number): CellStyle;
  setStyle(sheet: number, rect: Rect, patch: Partial<CellStyle>): void;
  /** Sides as Office.js names them; Inside… falls between cells of the block. null removes. */
  setBorder(sheet: number, rect: Rect, side: BorderSide, border: Partial<Border> | null): void;

  /** In points. */
  columnWidth(sheet: number, column: number): number;
  setColumnWidth(sheet: number, column: number, columns: number, points: number): void;
  rowHeight(sheet: number, row: number): number;
  setRowHeight(sheet: number, row: number, rows: number, points: number): void;
  isColumnHidden(sheet: number, column: number): boolean;
  setColumnHidden(sheet: number, column: number, columns: number, hidden: boolean): void;
  isRowHidden(sheet: number, row: number): boolean;
  setRowHidden(sheet: number, row: number, rows: number, hidden: boolean): void;
  /** Columns with a width of their own or hidden, rows likewise: for a page that draws them. */
  ownColumns(sheet: number): readonly { readonly column: number; readonly points: number; readonly hidden: boolean }[];
  ownRows(sheet: number): readonly { readonly row: number; readonly points: number; readonly hidden: boolean }[];
  merges(sheet: number): readonly Rect[];
  merge(sheet: number, rect: Rect): void;
  unmerge(sheet: number, rect: Rect): void;

  /** Shift cells, tables, names, merges and references in formulas, as Excel does. */
  insertRows(sheet: number, row: number, rows: number): void;
  deleteRows(sheet: number, row: number, rows: number): void;
  insertColumns(sheet: number, column: number, columns: number): void;
  deleteColumns(sheet: number, column: number, columns: number): void;

  tables(): readonly TableState[];
  addTable(sheet: number, rect: Rect, hasHeaders: boolean, name?: string): TableState;
  updateTable(id: number, patch: Partial<Omit<TableState, "id" | "sheet">>): void;
  /** Takes the table away; its cells stay. */
  removeTable(id: number): void;

  names(): readonly NameState[];
  setName(name: NameState): void;
  deleteName(name: string, scope: number | null): void;

  conditionalFormats(sheet: number): readonly ConditionalFormatState[];
  setConditionalFormat(format: ConditionalFormatState): void;
  deleteConditionalFormat(sheet: number, id: string): void;

  charts(sheet: number): readonly ChartState[];
  setChart(chart: ChartState): void;
  deleteChart(sheet: number, id: string): void;

  validations(sheet: number): readonly ValidationState[];
  setValidation(validation: ValidationState): void;
  clearValidation(sheet: number, rect: Rect): void;

  /** The workbook as .xlsx, calculated, with the repairs of `xlsx/`. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Why bytes could not be opened. */
export type OpenFailure = "not-a-workbook" | "damaged" | "password" | "old-format";
export class OpenError extends Error {
  override readonly name = "OpenError";
  constructor(
    readonly code: OpenFailure,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
