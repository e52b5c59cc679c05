import { type FormulaToken, formulaTokens } from "../../xlsx/formula-tokens";
import { columnIndex, columnName, quoteSheetName, SHEET_COLUMNS, SHEET_ROWS } from "./a1";

/** Rows or columns put in (`count` > 0) before `at`, or taken out (`count` < 0) from `at` on. Zero-based. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

const GONE = "#REF!";

/** A formula on tab `home` after a shift: references follow their cells, as in Excel; those whose cells are gone become #REF!. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  const sheet = shift.sheet.toLowerCase();
  return rewrite(formula, (token) => {
    if ((sheetOf(token) ?? home).toLowerCase() !== sheet || token.text.endsWith(GONE)) return token.text;
    const body = token.text.slice(token.sheet?.length ?? 0);
    return (token.sheet ?? "") + (shiftReference(body, shift) ?? GONE);
  });
}

/** "$B$2:C9" after a shift; undefined where nothing of it is left. */
function shiftReference(reference: string, shift: Shift): string | undefined {
  const corners = reference.split(":").map(parseCorner);
  const [first, last] = corners;
  if (!first) return undefined;
  const pick = (corner: Corner) => (shift.axis === "row" ? corner.row : corner.column);
  const limit = shift.axis === "row" ? SHEET_ROWS : SHEET_COLUMNS;
  const from = pick(first);
  if (from === null) return reference;
  const to = (last ? pick(last) : from) ?? from;
  // Whole columns stay whole columns when rows move, and the other way round.
  const moved = shiftSpan(Math.min(from, to), Math.max(from, to), shift, limit);
  if (!moved) return undefined;
  const [start, end] = from <= to ? moved : [moved[1], moved[0]];
  const put = (corner: Corner, index: number): Corner => ({ ...corner, [shift.axis]: index });
  return last ? `${printCorner(put(first, start))}:${printCorner(put(last, end))}` : printCorner(put(first, start));
}

/** First and last index of a span after a shift; undefined where all of it is gone. */
export function shiftSpan(
  first: number,
  last: number,
  { at, count }: Pick<Shift, "at" | "count">,
  limit: number,
): [number, number] | undefined {
  if (count >= 0) {
    const start = first >= at ? first + count : first;
    if (start >= limit) return undefined;
    return [start, Math.min(last >= at ? last + count : last, limit - 1)];
  }
  const end = at - count;
  const start = first < at ? first : first < end ? at : first + count;
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return stop < start ? undefined : [start, stop];
}

/** A formula copied to a cell so many rows and columns away: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (token) => {
    if (token.text.endsWith(GONE)) return token.text;
    const body = token.text.slice(token.sheet?.length ?? 0);
    const corners = body.split(":").map((text) => moveCorner(parseCorner(text), rows, columns));
    return (token.sheet ?? "") + (corners.includes(undefined) ? GONE : corners.join(":"));
  });
}

/** Follows a tab's new name; null: the tab is gone, and with it what pointed there. */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  const before = from.toLowerCase();
  return formulaTokens(formula)
    .map((token) => {
      if (token.sheet === undefined || sheetOf(token)?.toLowerCase() !== before) return token.text;
      return to === null ? GONE : `${quoteSheetName(to)}!${token.text.slice(token.sheet.length)}`;
    })
    .join("");
}

/** Follows a table's new name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  const before = from.toLowerCase();
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "name" && text.toLowerCase() === before ? to : text))
    .join("");
}

/** As Excel shows it: functions and references in capitals. */
export function tidyFormula(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text, sheet = "" }) => {
      if (kind === "reference") return sheet + text.slice(sheet.length).toUpperCase();
      return kind === "call" || kind === "error" || /^(true|false)$/i.test(text) ? text.toUpperCase() : text;
    })
    .join("");
}

function rewrite(formula: string, change: (token: FormulaToken) => string): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === "reference" && !isName(token.text) ? change(token) : token.text))
    .join("");
}

/** "ZZZ1" looks like a cell but lies beyond the last column: it is a name. */
function isName(text: string): boolean {
  const letters = /^\$?([A-Za-z]{3})\$?\d+$/.exec(text)?.[1];
  return letters !== undefined && columnIndex(letters) >= SHEET_COLUMNS;
}

/** The tab a reference names, without quotes; undefined where it names none, or several ("A:C!A1"), or another workbook. */
function sheetOf({ sheet }: FormulaToken): string | undefined {
  if (sheet === undefined) return undefined;
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  return {
    column: letters ? columnIndex(letters) : null,
    row: digits ? Number(digits) - 1 : null,
    fixedColumn: letters !== "" && first === "$",
    fixedRow: letters === "" ? first === "$" || second === "$" : second === "$",
  };
}

function printCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === null ? "" : `${fixedColumn ? "$" : ""}${columnName(column)}`;
  return row === null ? letters : `${letters}${fixedRow ? "$" : ""}${row + 1}`;
}

function moveCorner(corner: Corner, rows: number, columns: number): string | undefined {
  const row = corner.row === null || corner.fixedRow ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (row ?? 0) >= SHEET_ROWS || (column ?? 0) < 0 || (column ?? 0) >= SHEET_COLUMNS) return undefined;
  return printCorner({ ...corner, row, column });
}
