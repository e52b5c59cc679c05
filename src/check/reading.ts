import type { Field } from "../roster/field";
import type { ColumnMap } from "../roster/map-columns";
import { cellIn } from "../sheet/cell-in";
import type { CellRef } from "../sheet/cell-ref";
import type { HeadingBlock } from "../sheet/heading";
import type { DecodedCell } from "../sheet/legacy-encoding";
import type { RowWithRole } from "../sheet/row-role";
import type { SheetImage } from "../sheet/sheet-image";
import { STATES, type State } from "./cell-state";
import type { TabHead } from "./read-head";

/**
 * What a block of a tab is: danh sách CĐCS; biểu số liệu, one row a unit with its movement; danh sách DN; danh sách đăng ký; sổ theo dõi ngày nộp;
 * kết quả thực hiện chỉ tiêu, one row a target; báo cáo of one unit, one line a figure.
 */
export type TabKind = "roster" | "figures" | "enterprises" | "registration" | "log" | "results" | "form";

/** One field of every unit: entry i is unit i. Whole numbers, percentages, 1 and 0, days as 20210131; NaN where there is none. */
export interface FieldColumn {
  /** Zero-based, on the tab; a report of one unit has each field in a row of its own. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly column: number;
  readonly values: Float64Array<ArrayBuffer>;
  /** Index in `STATES`. */
  readonly states: Uint8Array<ArrayBuffer>;
}

/** A column of figures that is no field. */
export interface OtherColumn {
  readonly labels: readonly string[];
  readonly column: FieldColumn;
}

/** A block of a tab, read. Units are in list order; texts as written, in NFC, .Vn fonts decoded. */
export interface Reading {
  readonly kind: TabKind;
  readonly file: string;
  readonly image: SheetImage;
  readonly head: TabHead;
  readonly heading: HeadingBlock;
  readonly map: ColumnMap;
  readonly rows: readonly RowWithRole[];
  readonly size: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Row and column of a unit's name. */
  readonly nameRows: Uint32Array<ArrayBuffer>;
  readonly nameColumn: number;
  readonly wards: readonly string[];
  readonly blocks: readonly string[];
  readonly sectorLabels: readonly string[];
  /** Index of the earlier unit that a row repeats, or -1. */
  readonly duplicateOf: Int32Array<ArrayBuffer>;
  readonly columns: ReadonlyMap<Field, FieldColumn>;
  /** Columns of whole numbers that are no field we know, with their labels: they are checked as numbers, added up, and held to their whole. */
  readonly others: readonly OtherColumn[];
  /** Cells of the table and its titles that were typed in an old encoding, and those that may have been. */
  readonly legacy: readonly DecodedCell[];
  readonly unsure: readonly DecodedCell[];
  /** Of a log: the columns of days, with what period each is of. */
  readonly periods: readonly { readonly label: string; readonly column: FieldColumn }[];
}

/** A tab that reads as nothing we know, and why. */
export interface UnknownTab {
  readonly file: string;
  readonly tab: string;
  readonly reason: "empty" | "hidden" | "no-heading" | "no-rows" | "other";
}

export function stateOf(column: FieldColumn, unit: number): State {
  return STATES[column.states[unit] ?? 0] ?? "blank";
}

/** The value, or undefined where nothing could be read or there is no such column. */
export function figureOf(reading: Reading, unit: number, field: Field): number | undefined {
  const value = reading.columns.get(field)?.values[unit];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** Where a unit's field stands; its name where it has none. */
export function cellOf(reading: Reading, unit: number, field: Field): CellRef {
  const column = reading.columns.get(field);
  const row = column ? (column.rows[unit] ?? 0) : (reading.nameRows[unit] ?? 0);
  return refOf(reading, row, column?.column ?? reading.nameColumn);
}

export function refOf({ file, image }: Pick<Reading, "file" | "image">, row: number, column: number): CellRef {
  return { file, ...cellIn(image, row, column) };
}
