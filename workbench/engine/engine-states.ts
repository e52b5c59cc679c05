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
  /** null: pages are counted on from the tab printed before. */
  readonly firstPageNumber: number | null;
  readonly centerFooter: string;
  readonly centerHeader: string;
  /** Whether the first page has header and footer of its own. */
  readonly isFirstDifferent: boolean;
  readonly firstFooter: string;
  readonly firstHeader: string;
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
  /** Colour of the line round a column, where it is another than the column's. */
  readonly outline?: string;
  /** Number format of the labels of values, where there are any. */
  readonly labels?: string;
}

export interface ValidationState {
  readonly sheet: number;
  readonly rect: Rect;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
