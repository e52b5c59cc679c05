import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { CellValue } from "../sheet/cell-value";
import { formatOfEntry, KIND, type SheetImage, valueOfEntry } from "../sheet/sheet-image";
import { writeFacts } from "./write-tab";

/**
 * Gives back to a tab what excelts overlooks when it opens one: the text a formula gives (an empty one it takes for no result at all,
 * and escaped letters it leaves escaped), the backslashes of number formats (without them a letter means a date), and rows and columns hidden with "true" in place of
 * "1", as LibreOffice writes it.
 */
export function healTab(sheet: Worksheet, image: SheetImage): void {
  const healed = new Map<Cell["style"], Cell["style"]>();
  for (let row = 0; row < image.rows; row++) {
    const end = image.rowStarts[row + 1] ?? 0;
    for (let entry = image.rowStarts[row] ?? 0; entry < end; entry++) {
      const { numberFormat } = formatOfEntry(image, entry);
      const isTextResult = image.kinds[entry] === KIND.text && image.formulas[entry] !== 0;
      if (!isTextResult && !numberFormat.includes("\\")) continue;
      const cell = sheet.getCell(row + 1, (image.columnOf[entry] ?? 0) + 1);
      if (isTextResult) setResult(cell, valueOfEntry(image, entry));
      if (cell.style.numFmt === numberFormat) continue;
      const style = healed.get(cell.style) ?? { ...cell.style, numFmt: numberFormat };
      healed.set(cell.style, style);
      cell.style = style;
    }
  }
  writeFacts(sheet, { ...image, merges: [] });
}

function setResult(cell: Cell, wanted: CellValue): void {
  const { value } = cell;
  if (wanted.kind !== "text" || typeof value !== "object" || value === null) return;
  if (("formula" in value || "sharedFormula" in value) && value.result !== wanted.text) cell.value = { ...value, result: wanted.text };
}
