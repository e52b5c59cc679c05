import { type CellFormat, DEFAULT_FORMAT } from "../sheet/cell-format";
import { MAX_COLUMNS, MAX_ROWS } from "../sheet/cell-ref";
import { BLANK, type CellValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import type { SheetImage } from "../sheet/sheet-image";
import { type SheetFacts, SheetImageBuilder } from "../sheet/sheet-image-builder";
import { plainStringOf } from "./plain-strings";
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

/** How the cells of a tab are read. */
export interface CellReading {
  readonly formatOf: FormatOf;
  /** The plain strings that were set aside. */
  readonly texts?: readonly string[];
  /** The format of a cell that has none of its own. */
  readonly plain?: CellFormat;
  /** About how many cells there are. */
  readonly expected?: number;
}

/**
 * One parsed tab → its image, blank cells with a format of their own included. A formula that was never calculated is a blank with
 * a formula. Far cells cost a row index each, not an area.
 * @throws HostError damaged where a cell lies beyond the sheet's edge.
 */
export function sheetToImage(sheet: ParsedSheet, facts: SheetFacts, reading: CellReading): SheetImage {
  const { formatOf, texts = [], plain = DEFAULT_FORMAT, expected = 0 } = reading;
  const builder = new SheetImageBuilder(expected);
  const addPlain = plainCells(builder, texts);
  const data = sheet["!data"] ?? [];
  for (const row of presentIndices(data)) {
    const cells = data[row] ?? [];
    for (const column of presentIndices(cells)) {
      const cell = cells[column];
      if (!cell) continue;
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new HostError("damaged", { what: "cell", tab: facts.tab });
      const format = formatOf(cell, row, column);
      if (addPlain(cell, row, column, format)) continue;
      const value = cellValue(cell, texts);
      if (value.kind === "blank" && cell.f === undefined && format === plain) continue;
      builder.add(row, column, value, cell.f === undefined ? undefined : printFormula(cell.f), format);
    }
  }
  return builder.build({ ...factsOf(sheet), ...facts });
}

/** Adds a cell that is a number or one of the plain strings, as nearly all are, without an object for it; false leaves it to be added. */
function plainCells(builder: SheetImageBuilder, texts: readonly string[]) {
  // 1 + the index in the image of a string that was met.
  const met = new Uint32Array(texts.length);
  return (cell: ParsedCell, row: number, column: number, format: CellFormat): boolean => {
    if (cell.f !== undefined) return false;
    if (cell.t === "n" && Number.isFinite(cell.v)) {
      builder.addNumber(row, column, cell.v as number, format);
      return true;
    }
    const mark = cell.t === "s" ? plainStringOf(cell) : -1;
    const text = texts[mark];
    if (!text) return false;
    const index = met[mark] || builder.append(text) + 1;
    met[mark] = index;
    builder.addText(row, column, index - 1, format);
    return true;
  };
}

/** Ascending indices that are filled; an array with a far element is mostly holes, which are not walked through. */
function presentIndices(array: readonly unknown[]): Iterable<number> {
  return array.length > 4096 ? Object.keys(array).map(Number) : array.keys();
}

function cellValue(cell: ParsedCell, texts: readonly string[]): CellValue {
  switch (cell.t) {
    case "n":
      return numberOf(cell.v);
    case "s": {
      const text = texts[plainStringOf(cell)] ?? String(cell.v ?? "");
      return text === "" && cell.f === undefined ? BLANK : { kind: "text", text };
    }
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
