/** Rows, columns: zero-based; `rows` and `columns` are counts. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A number, text, truth value or, as text, an error ("#REF!"); "" is a blank cell. */
export type Scalar = string | number | boolean;

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";
export interface Border {
  readonly style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** One cell's look, in the words of Office.js. Colours are "#RRGGBB"; fill "" = none. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  readonly fill: string;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", Border>>>;
}

export interface SheetState {
  readonly id: number;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly isProtected: boolean;
  readonly protectionOptions: Readonly<Record<string, boolean | string>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly standardWidth: number;
  /** In points. */
  readonly standardHeight: number;
  readonly page: PageState;
  readonly hasFilter: boolean;
}

export interface PageState {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  /** "1:8" or "". */
  readonly titleRows: string;
  readonly printArea: string;
  readonly fitToWide: number;
  readonly fitToTall: number;
  /** In points. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  readonly centerFooter: string;
  readonly centerHeader: string;
  readonly centerHorizontally: boolean;
}

export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly sheet: number;
  /** Heading row included. */
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
}

export interface NameState {
  readonly name: string;
  /** Sheet id, or null for the workbook. */
  readonly scope: number | null;
  /** Beginning with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly sheet: number;
  readonly rect: Rect;
  readonly type: "Custom" | "CellValue" | "ContainsText" | "ColorScale" | "DataBar" | "IconSet" | "TopBottom" | "PresetCriteria";
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Custom: {formula}; CellValue: {formula1, formula2?, operator}; ContainsText: {operator, text}; ColorScale: {criteria: …}. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly look: { readonly fill?: string; readonly fontColor?: string; readonly bold?: boolean };
}

export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly sheet: number;
  /** Office.js' ChartType: ColumnClustered, BarClustered, Line, Pie, … */
  readonly type: string;
  readonly source: { readonly sheet: number; readonly rect: Rect } | null;
  readonly title: string;
  readonly legend: boolean;
  readonly series: readonly ChartSeriesState[];
  /** Points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartSeriesState {
  readonly name: string;
  /** "'Tab'!$B$2:$B$9". */
  readonly values: string;
  readonly categories: string;
  readonly color: string;
  /** "" = as the chart. */
  readonly type: string;
}

export interface ValidationState {
  readonly sheet: number;
  readonly rect: Rect;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

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
