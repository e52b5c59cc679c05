import type { Rect } from "./rect";

/** Rows and columns a sheet has since Excel 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Where a cell or block is: `address` in A1 form without `$`; `file` only where it is not the open workbook. */
export interface CellRef {
  readonly file?: string;
  readonly tab: string;
  readonly address: string;
}

/** 0 → "A", 25 → "Z", 26 → "AA", 16383 → "XFD". */
export function printColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" → 0, "XFD" → 16383; any case. */
export function parseColumn(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Zero-based row and column → "C7". */
export function printCell(row: number, column: number): string {
  return `${printColumn(column)}${row + 1}`;
}

/** A block → "C7" or "C7:E9". */
export function printRect(rect: Rect): string {
  const first = printCell(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${printCell(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** "C7", "$C$7:E9" → a block; anything else, or beyond the sheet's edge → undefined. Corners may stand in any order. */
export function parseRect(address: string): Rect | undefined {
  const corners = address.trim().split(":").map(parseCorner);
  const [a, b = a] = corners;
  if (corners.length > 2 || !a || !b) return undefined;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

function parseCorner(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const row = Number(match[2]) - 1;
  const column = parseColumn(match[1]);
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

/** A tab's name as it stands before `!`: quoted wherever Excel could read it otherwise. */
export function quoteTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

/** `'DS CĐCS'!C7`, with the file in square brackets where there is one. */
export function printCellRef(ref: CellRef): string {
  const tab = ref.file === undefined ? ref.tab : `[${ref.file}]${ref.tab}`;
  return `${quoteTab(tab)}!${ref.address}`;
}
