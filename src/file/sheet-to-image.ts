import { type CellFormat, DEFAULT_FORMAT } from "../sheet/cell-format";
import { MAX_COLUMNS, MAX_ROWS } from "../sheet/cell-ref";
import { BLANK, type CellValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import type { SheetImage } from "../sheet/sheet-image";
import { type SheetFacts, SheetImageBuilder } from "../sheet/sheet-image-builder";
import type { ParsedCell, ParsedSheet } from "./sheetjs";

/** SheetJS names an error by its code in .xls files (MS-XLS 2.5.10); newer errors have none there. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** How a cell looks, by where it is and what SheetJS says of it. */
export type FormatOf = (cell: ParsedCell, row: number, column: number) => CellFormat;

/**
 * One parsed tab → its image, blank cells with a format of their own included. A formula that was never calculated is a blank with
 * a formula. `plain` is the format of a cell that has none of its own, `expected` about how many there are. Far cells cost a row index each, not an area.
 * @throws HostError damaged where a cell lies beyond the sheet's edge.
 */
export function sheetToImage(sheet: ParsedSheet, facts: SheetFacts, formatOf: FormatOf, plain = DEFAULT_FORMAT, expected = 0): SheetImage {
  const builder = new SheetImageBuilder(expected);
  const data = sheet["!data"] ?? [];
  for (const row of presentIndices(data)) {
    const cells = data[row] ?? [];
    for (const column of presentIndices(cells)) {
      const cell = cells[column];
      if (!cell) continue;
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new HostError("damaged", { what: "cell", tab: facts.tab });
      const value = cellValue(cell);
      const format = formatOf(cell, row, column);
      if (value.kind === "blank" && cell.f === undefined && format === plain) continue;
      builder.add(row, column, value, cell.f === undefined ? undefined : printFormula(cell.f), format);
    }
  }
  return builder.build({ ...factsOf(sheet), ...facts });
}

/** Ascending indices that are filled; an array with a far element is mostly holes, which are not walked through. */
function presentIndices(array: readonly unknown[]): Iterable<number> {
  return array.length > 4096 ? Object.keys(array).map(Number) : array.keys();
}

function cellValue(cell: ParsedCell): CellValue {
  switch (cell.t) {
    case "n":
      return numberOf(cell.v);
    case "s":
      return cell.v === "" && cell.f === undefined ? BLANK : { kind: "text", text: String(cell.v ?? "") };
    case "b":
      return { kind: "boolean", boolean: cell.v === true };
    case "e":
      return { kind: "error", error: typeof cell.v === "number" ? (ERROR_OF_CODE[cell.v] ?? "#UNKNOWN!") : "#UNKNOWN!" };
    case "d":
      return cell.v instanceof Date ? { kind: "number", number: serialOf(cell.v) } : numberOf(cell.v);
    default:
      return BLANK;
  }
}

/** A number cell whose text is no number, or beyond what a double holds, is an error, not a blank. */
function numberOf(value: ParsedCell["v"]): CellValue {
  const number = typeof value === "number" ? value : Number.NaN;
  if (Number.isNaN(number)) return { kind: "error", error: "#VALUE!" };
  return Number.isFinite(number) ? { kind: "number", number } : { kind: "error", error: "#NUM!" };
}

const DAY = 86_400_000;

function serialOf(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
}

/** Newer functions carry a prefix in files that Excel never shows. */
function printFormula(formula: string): string {
  return `=${formula.replace(/_xl(?:fn|ws|pm|udf)\./g, "")}`;
}

function factsOf(sheet: ParsedSheet): Pick<SheetImage, "merges" | "hiddenRows" | "hiddenColumns" | "hasFilter"> {
  const hidden = (entries: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
    [...presentIndices(entries)].filter((index) => entries[index]?.hidden === true);
  return {
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 })),
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
    hasFilter: sheet["!autofilter"] !== undefined,
  };
}
