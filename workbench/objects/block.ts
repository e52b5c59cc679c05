import { SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Rect } from "../engine/engine-states";
import type { Argument, ServerObject } from "../wire/server-object";
import { isServerObject } from "../wire/server-type";
import { invalidArgument, itemNotFound, responseTooLarge } from "../wire/service-error";
import { isOnSheet, parseReference } from "./address";
import type { ExcelHost, Place } from "./excel-host";

/** What a Range knows. */
export class Block implements Place {
  constructor(
    readonly host: ExcelHost,
    readonly sheet: number,
    readonly rect: Rect,
  ) {}

  /** Whole columns or rows: cell values cannot be read or written. */
  get isUnbounded(): boolean {
    return this.rect.rows === SHEET_ROWS || this.rect.columns === SHEET_COLUMNS;
  }

  /** Another range of the same sheet. @throws ServiceError InvalidArgument beyond the sheet's edge. */
  range(rect: Rect): ServerObject {
    if (!isOnSheet(rect)) throw invalidArgument();
    return this.host.model.range(this.sheet, rect);
  }
}

/** More cells than this are never answered, on any platform (resource-limits-and-performance-optimization, "Excel add-ins"). */
const MOST_CELLS = 5_000_000;

/**
 * One value per cell, as Office.js wants it. null for whole columns and rows: "requests to get the cell-level values … return null"
 * (learn.microsoft.com, "Read or write to an unbounded range"). @throws ServiceError ResponsePayloadSizeLimitExceeded
 */
export function cellMatrix<T>(block: Block, cell: (row: number, column: number) => T): T[][] | null {
  if (block.isUnbounded) return null;
  const { row, column, rows, columns } = block.rect;
  if (rows * columns > MOST_CELLS) throw responseTooLarge();
  const matrix: T[][] = [];
  for (let r = row; r < row + rows; r++) {
    const line: T[] = [];
    for (let c = column; c < column + columns; c++) line.push(cell(r, c));
    matrix.push(line);
  }
  return matrix;
}

/**
 * The one value all cells have, else null. Only cells that hold something are looked at, and one of those that do not: they are alike.
 */
export function commonValue<T extends string | number | boolean>(
  { host, sheet, rect }: Place & { readonly host: ExcelHost },
  cell: (row: number, column: number) => T,
): T | null {
  const first = cell(rect.row, rect.column);
  const end = { row: rect.row + rect.rows, column: rect.column + rect.columns };
  let isCommon = cell(end.row - 1, end.column - 1) === first;
  let expected = { row: rect.row, column: rect.column };
  let hole: { readonly row: number; readonly column: number } | undefined;
  host.engine.eachCell(sheet, rect, false, (row, column) => {
    if (row !== expected.row || column !== expected.column) hole ??= expected;
    expected = column + 1 < end.column ? { row, column: column + 1 } : { row: row + 1, column: rect.column };
    isCommon &&= cell(row, column) === first;
  });
  if (expected.row < end.row) hole ??= expected;
  return isCommon && (!hole || cell(hole.row, hole.column) === first) ? first : null;
}

/** Calls back for each cell with its part of what was sent: one value for all, or rows of the block's shape; null keeps a cell. */
export function spreadInput(
  block: Block,
  input: Argument,
  where: string,
  cell: (row: number, column: number, part: Argument) => void,
): void {
  const { row, column, rows, columns } = block.rect;
  if (block.isUnbounded) throw invalidArgument(where, "The request is too large: cells of whole rows or columns cannot be set.");
  if (!Array.isArray(input)) {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) cell(r, c, input);
    return;
  }
  const lines: readonly (readonly Argument[])[] = assertShape(input, rows, columns, where);
  for (const [r, line] of lines.entries()) for (const [c, part] of line.entries()) if (part !== null) cell(row + r, column + c, part);
}

/** @throws ServiceError InvalidArgument */
export function assertShape(input: readonly Argument[], rows: number, columns: number, where: string): readonly (readonly Argument[])[] {
  const lines = input.filter((line): line is readonly Argument[] => Array.isArray(line) && line.length === columns);
  if (input.length === rows && lines.length === rows) return lines;
  throw invalidArgument(where, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/** A Range, or an address with or without a sheet. @throws ServiceError InvalidArgument, ItemNotFound */
export function placeOf(host: ExcelHost, value: Argument | undefined, sheet: number, where?: string): Place {
  if (isServerObject(value) && value.data instanceof Block) return value.data;
  const reference = typeof value === "string" ? parseReference(value) : undefined;
  if (!reference) throw invalidArgument(where);
  if (reference.sheet === undefined) return { sheet, rect: reference.rect };
  const named = host.findSheet(reference.sheet);
  if (!named) throw itemNotFound(where);
  return { sheet: named.id, rect: reference.rect };
}
