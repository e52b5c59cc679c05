import { columnName, parseRect, SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Rect } from "../engine/engine-states";

/** The block of all cells of a sheet. */
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** A block as Excel writes it: "B2", "B2:C3", "B:C" for whole columns, "2:3" for whole rows; with `$` where `isAbsolute`. */
export function printBlock(rect: Rect, isAbsolute = false): string {
  const mark = isAbsolute ? "$" : "";
  const left = `${mark}${columnName(rect.column)}`;
  const right = `${mark}${columnName(rect.column + rect.columns - 1)}`;
  const top = `${mark}${rect.row + 1}`;
  const bottom = `${mark}${rect.row + rect.rows}`;
  if (rect.row === 0 && rect.rows === SHEET_ROWS) return `${left}:${right}`;
  if (rect.column === 0 && rect.columns === SHEET_COLUMNS) return `${top}:${bottom}`;
  return rect.rows === 1 && rect.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** "Data!A1", "='My sheet'!$A$1:$B$2", "A1" → the block and the sheet named. undefined where it is no plain reference. */
export function parseReference(text: string): { readonly sheet?: string; readonly rect: Rect } | undefined {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const rect = parseRect(match?.[3] ?? "");
  if (!rect) return undefined;
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined ? { rect } : { sheet, rect };
}

/** The smallest block that holds both. */
export function unite(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** Whether a block lies on the sheet and holds at least one cell. */
export function isOnSheet(rect: Rect): boolean {
  const { row, column, rows, columns } = rect;
  return row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

export function sameBlock(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
