import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";

/** Texts and quoted sheet names are left alone; what is left is split so that references can be found. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const A1_CELL = /(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/gu;
const R1C1_CELL = /(?<![\p{L}\p{N}_.\\])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_(.!])/giu;

/** "=B2+$C$1" seen from C2 → "=RC[-1]+R1C3". Whole rows and columns ("A:A") stay as they are. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (text) =>
    text.replace(A1_CELL, (all, columnMark: string, name: string, rowMark: string, number: string) => {
      const c = columnIndex(name);
      const r = Number(number) - 1;
      if (c >= SHEET_COLUMNS || r >= SHEET_ROWS) return all;
      return `R${part(r, row, rowMark === "$")}C${part(c, column, columnMark === "$")}`;
    }),
  );
}

/** "=RC[-1]+R1C3" entered in C2 → "=B2+$C$1". A reference beyond the sheet's edge becomes #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (text) =>
    text.replace(R1C1_CELL, (_all, rowPart: string | undefined, columnPart: string | undefined) => {
      const r = place(rowPart, row);
      const c = place(columnPart, column);
      if (r.index < 0 || r.index >= SHEET_ROWS || c.index < 0 || c.index >= SHEET_COLUMNS) return "#REF!";
      return `${c.isAbsolute ? "$" : ""}${columnName(c.index)}${r.isAbsolute ? "$" : ""}${r.index + 1}`;
    }),
  );
}

function mapReferences(formula: string, map: (text: string) => string): string {
  if (!formula.startsWith("=")) return formula;
  return formula
    .split(QUOTED)
    .map((text, index) => (index % 2 === 0 ? map(text) : text))
    .join("");
}

function part(index: number, from: number, isAbsolute: boolean): string {
  if (isAbsolute) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

function place(text: string | undefined, from: number): { index: number; isAbsolute: boolean } {
  if (text === undefined || text === "") return { index: from, isAbsolute: false };
  if (text.startsWith("[")) return { index: from + Number(text.slice(1, -1)), isAbsolute: false };
  return { index: Number(text) - 1, isAbsolute: true };
}
