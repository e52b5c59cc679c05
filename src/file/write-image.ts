import type { CellErrorValue, Style, Worksheet, CellValue as WrittenValue } from "@cj-tech-master/excelts";
import type { CellFormat } from "../sheet/cell-format";
import { type CellValue, plainOf } from "../sheet/cell-value";
import { formatOfEntry, formulaOfEntry, type SheetImage, valueOfEntry } from "../sheet/sheet-image";
import type { PutCell } from "../sheet/workbook";
import { cellStyle } from "./cell-style";

/** Puts the cells of an image on an empty worksheet: values by kind, formulas with the value beside them, formats. */
export function writeImage(sheet: Worksheet, image: SheetImage): void {
  const styles = new Map<CellFormat, Partial<Style>>();
  for (let row = 0; row < image.rows; row++) {
    const end = image.rowStarts[row + 1] ?? 0;
    for (let entry = image.rowStarts[row] ?? 0; entry < end; entry++) {
      const cell = sheet.getCell(row + 1, (image.columnOf[entry] ?? 0) + 1);
      const format = formatOfEntry(image, entry);
      const style = styles.get(format) ?? cellStyle(format);
      styles.set(format, style);
      cell.style = style;
      cell.value = writtenCell(valueOfEntry(image, entry), formulaOfEntry(image, entry));
    }
  }
}

/** Puts single cells on a sheet that stands: their looks stay but for the number format, which other cells share no object with. */
export function putOnSheet(sheet: Worksheet, cells: readonly PutCell[]): void {
  for (const { row, column, value, numberFormat } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    const { numFmt: _, ...style } = cell.style;
    cell.style = numberFormat === "General" ? style : { ...style, numFmt: numberFormat };
    cell.value = writtenCell(value, undefined);
  }
}

type Written = string | number | boolean | CellErrorValue | null;

/** A formula is written with the result we expect, so that a reader that does not calculate shows it too. */
function writtenCell(value: CellValue, formula: string | undefined): WrittenValue {
  const written = writtenValue(value);
  if (formula === undefined) return written;
  return written === null ? { formula: formula.slice(1) } : { formula: formula.slice(1), result: written };
}

function writtenValue(value: CellValue): Written {
  if (value.kind !== "error") return plainOf(value);
  return { error: isWritable(value.error) ? value.error : "#VALUE!" };
}

/** The errors a file has a spelling for; a stranger one becomes #VALUE! and stays an error. */
const WRITABLE: ReadonlySet<string> = new Set<CellErrorValue["error"]>([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
]);

function isWritable(error: string): error is CellErrorValue["error"] {
  return WRITABLE.has(error);
}
