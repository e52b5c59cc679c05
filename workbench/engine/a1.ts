import type { Rect } from "./engine-states";

/** Excel's limits, as counts. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const letters: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  letters[column] = name;
  return name;
}

/** "A" → 0, "aa" → 26; any letters, also beyond the last column. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Zero-based → "C7". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:C9", or "B2" for a single cell. */
export function rectAddress({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** "$B$2:$C$9", or "$B$2". */
export function absoluteAddress(rect: Rect): string {
  return rectAddress(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** "B2", "$B$2:C9", "A:C", "3:4" → a block; undefined where it is none. The corners may come in any order. */
export function parseRect(address: string): Rect | undefined {
  const [first, last, more] = address.replaceAll("$", "").split(":");
  const from = parseCorner(first ?? "");
  const to = last === undefined ? from : parseCorner(last);
  if (!from || !to || more !== undefined) return undefined;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return undefined;
  if (last === undefined && (from.row === null || from.column === null)) return undefined;
  const [top, bottom] = span(from.row, to.row, SHEET_ROWS);
  const [left, right] = span(from.column, to.column, SHEET_COLUMNS);
  if (bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row: number | null; column: number | null } | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "" || match[2] === "0") return undefined;
  return { column: match[1] ? columnIndex(match[1]) : null, row: match[2] ? Number(match[2]) - 1 : null };
}

function span(a: number | null, b: number | null, count: number): [number, number] {
  if (a === null || b === null) return [0, count - 1];
  return a <= b ? [a, b] : [b, a];
}

/** Whether a sheet's name must be quoted in a formula: `'Tab 1'!A1`. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cells two blocks have in common. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains({ row, column, rows, columns }: Rect, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
