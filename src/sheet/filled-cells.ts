import { KIND, type SheetImage } from "./sheet-image";

/** Columns of a row that are not blank, from left to right; a text of nothing but spaces is. */
export function filledCells(image: SheetImage, row: number): number[] {
  const columns: number[] = [];
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    if (image.kinds[entry] === KIND.blank) continue;
    if (image.kinds[entry] === KIND.text && (image.strings[image.texts[entry] ?? 0] ?? "").trim() === "") continue;
    columns.push(image.columnOf[entry] ?? 0);
  }
  return columns;
}
