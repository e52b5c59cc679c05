import { quoteSheetName, SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Scalar } from "../engine/engine-states";
import { flagOf, textOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import type { TypeSpec } from "../wire/server-type";
import { printBlock } from "./address";
import { announceFormat } from "./announce";
import { type Block, cellMatrix, commonValue, spreadInput } from "./block";
import { writeInputs } from "./cell-input";
import { fromR1C1, toR1C1 } from "./formula-r1c1";
import { assertAllowed } from "./guard";

export const RANGE_SCALARS: NonNullable<TypeSpec<Block>["scalars"]> = {
  Address: addressOf,
  AddressLocal: addressOf,
  RowIndex: ({ rect }) => rect.row,
  ColumnIndex: ({ rect }) => rect.column,
  RowCount: ({ rect }) => rect.rows,
  ColumnCount: ({ rect }) => rect.columns,
  /** -1 where it is more than 2^31-1. */
  CellCount: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns),
  Values: { get: values, set: (block, input) => writeInputs(block, input, "Range.values") },
  Formulas: { get: formulas, set: (block, input) => writeInputs(block, input, "Range.formulas") },
  FormulasLocal: { get: formulas, set: (block, input) => writeInputs(block, input, "Range.formulasLocal") },
  FormulasR1C1: { get: formulasR1C1, set: writeR1C1 },
  Text: (block) => calculated(block, (row, column) => block.host.engine.text(block.sheet, row, column)),
  ValueTypes: (block) => calculated(block, (row, column) => valueType(block, row, column)),
  NumberFormat: { get: numberFormats, set: writeNumberFormats },
  NumberFormatLocal: { get: numberFormats, set: writeNumberFormats },
  IsEntireColumn: ({ rect }) => rect.rows === SHEET_ROWS,
  IsEntireRow: ({ rect }) => rect.columns === SHEET_COLUMNS,
  Hidden: (block) => both(commonRow(block), commonColumn(block)),
  RowHidden: { get: commonRow, set: hideRows },
  ColumnHidden: { get: commonColumn, set: hideColumns },
  HasSpill: hasSpill,
  Top: ({ host, sheet, rect }) => sum(rect.row, (row) => host.engine.rowHeight(sheet, row)),
  Left: ({ host, sheet, rect }) => sum(rect.column, (column) => host.engine.columnWidth(sheet, column)),
  Height: ({ host, sheet, rect }) => sum(rect.rows, (row) => host.engine.rowHeight(sheet, rect.row + row)),
  Width: ({ host, sheet, rect }) => sum(rect.columns, (column) => host.engine.columnWidth(sheet, rect.column + column)),
};

export function addressOf({ host, sheet, rect }: Block): string {
  return `${quoteSheetName(host.sheet(sheet).name)}!${printBlock(rect)}`;
}

/** `RangeValueType`, as far as cells have one here. */
function valueType({ host, sheet }: Block, row: number, column: number): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  const value = host.engine.value(sheet, row, column);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return host.engine.isError(sheet, row, column) ? "Error" : "String";
}

function calculated<T>(block: Block, cell: (row: number, column: number) => T): T[][] | null {
  block.host.calculate();
  return cellMatrix(block, cell);
}

function values(block: Block): Scalar[][] | null {
  return calculated(block, (row, column) => block.host.engine.value(block.sheet, row, column));
}

function formulas(block: Block): Scalar[][] | null {
  return calculated(block, (row, column) => inputOf(block, row, column));
}

function inputOf({ host, sheet }: Block, row: number, column: number): Scalar {
  return host.engine.input(sheet, row, column);
}

/** null where only some cells are covered by a spilled array. */
function hasSpill(block: Block): boolean | null {
  block.host.calculate();
  return commonValue(block, (row, column) => block.host.engine.isSpilled(block.sheet, row, column));
}

function formulasR1C1(block: Block): Scalar[][] | null {
  return calculated(block, (row, column) => {
    const input = inputOf(block, row, column);
    return typeof input === "string" ? toR1C1(input, row, column) : input;
  });
}

function writeR1C1(block: Block, input: Argument): void {
  writeInputs(block, input, "Range.formulasR1C1", (typed, row, column) =>
    typeof typed === "string" ? fromR1C1(typed, row, column) : typed,
  );
}

function numberFormats(block: Block): string[][] | null {
  return cellMatrix(block, (row, column) => block.host.engine.style(block.sheet, row, column).numberFormat);
}

function writeNumberFormats(block: Block, input: Argument): void {
  const { host, sheet, rect } = block;
  assertAllowed(host, sheet, "allowFormatCells");
  if (typeof input === "string") host.engine.setStyle(sheet, rect, { numberFormat: input });
  else {
    spreadInput(block, input, "Range.numberFormat", (row, column, part) =>
      host.engine.setStyle(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat: textOf(part, "Range.numberFormat") }),
    );
  }
  announceFormat(host, sheet, rect);
}

function hideRows({ host, sheet, rect }: Block, input: Argument): void {
  assertAllowed(host, sheet, "allowFormatRows");
  host.engine.setRowHidden(sheet, rect.row, rect.rows, flagOf(input, "Range.rowHidden"));
}

function hideColumns({ host, sheet, rect }: Block, input: Argument): void {
  assertAllowed(host, sheet, "allowFormatColumns");
  host.engine.setColumnHidden(sheet, rect.column, rect.columns, flagOf(input, "Range.columnHidden"));
}

/** null where some are hidden and some are not. Rows beyond the last with a height of its own are all alike. */
function commonRow({ host, sheet, rect }: Block): boolean | null {
  const own = host.engine.ownRows(sheet).filter(({ row }) => row >= rect.row && row < rect.row + rect.rows);
  return common(own.filter(({ hidden }) => hidden).length, rect.rows);
}

function commonColumn({ host, sheet, rect }: Block): boolean | null {
  const own = host.engine.ownColumns(sheet).filter(({ column }) => column >= rect.column && column < rect.column + rect.columns);
  return common(own.filter(({ hidden }) => hidden).length, rect.columns);
}

function common(hidden: number, all: number): boolean | null {
  return hidden === 0 || hidden === all ? hidden > 0 : null;
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : null;
}

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: Math.min(count, 100_000) }, (_, index) => size(index)).reduce((total, points) => total + points, 0);
}
