import type { Rect } from "../../engine/engine-states";
import { SHEET_COLUMNS, SHEET_ROWS } from "./axis";

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "C7", "C7:E9", "C:E" or "7:9", as the name box shows a block. */
export function addressOf({ row, column, rows, columns }: Rect): string {
  if (rows === SHEET_ROWS && columns < SHEET_COLUMNS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** What a person types into the name box: "c7", "$C$7:e9", "C:E", "7:9", with or without "'Tab'!" before; else undefined. */
export function parseAddress(typed: string): { readonly sheet?: string; readonly rect: Rect } | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(typed.trim());
  const rect = match?.[3] === undefined ? undefined : parseBlock(match[3]);
  if (!match || !rect) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet === undefined ? { rect } : { sheet, rect };
}

function parseBlock(text: string): Rect | undefined {
  const corners = text.replaceAll("$", "").split(":");
  const [a, b = a] = corners.map((corner) => /^([A-Za-z]{0,3})(\d{0,7})$/.exec(corner.trim()));
  if (corners.length > 2 || !a || !b) return undefined;
  const rows = range(rowOf(a[2]), rowOf(b[2]), SHEET_ROWS, corners.length === 2);
  const columns = range(columnOf(a[1]), columnOf(b[1]), SHEET_COLUMNS, corners.length === 2);
  if (!rows || !columns || (rows.isWhole && columns.isWhole)) return undefined;
  return { row: rows.first, column: columns.first, rows: rows.length, columns: columns.length };
}

const rowOf = (digits = "") => (digits === "" ? undefined : Number(digits) - 1);

function columnOf(letters = ""): number | undefined {
  if (letters === "") return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A part left out on both sides means the whole sheet, on one side alone means nothing. */
function range(a: number | undefined, b: number | undefined, count: number, mayBeWhole: boolean) {
  if (a === undefined && b === undefined) return mayBeWhole ? { first: 0, length: count, isWhole: true } : undefined;
  if (a === undefined || b === undefined || Math.min(a, b) < 0 || Math.max(a, b) >= count) return undefined;
  return { first: Math.min(a, b), length: Math.abs(a - b) + 1, isWhole: false };
}
