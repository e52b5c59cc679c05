import { type CellFormat, DEFAULT_FORMAT } from "../sheet/cell-format";
import { formatOfEntry, formulaOfEntry, KIND, type SheetImage, valueOfEntry } from "../sheet/sheet-image";
import { SheetImageBuilder } from "../sheet/sheet-image-builder";

/** Cells with a value or a formula. */
export function countFilled(image: SheetImage): number {
  let count = 0;
  for (let entry = 0; entry < image.kinds.length; entry++) if (isFilled(image, entry)) count += 1;
  return count;
}

/** Rows and columns up to the last cell with a value or a formula; 0 where there is none. */
export function usedExtent(image: SheetImage | null): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  if (!image) return { rows, columns };
  for (let row = 0; row < image.rows; row++) {
    const end = image.rowStarts[row + 1] ?? 0;
    for (let entry = image.rowStarts[row] ?? 0; entry < end; entry++) {
      if (!isFilled(image, entry)) continue;
      rows = row + 1;
      columns = Math.max(columns, (image.columnOf[entry] ?? 0) + 1);
    }
  }
  return { rows, columns };
}

/** The image with number formats and font names only, and without blank cells that merely have a format. */
export function factsOnly(image: SheetImage): SheetImage {
  const plain = image.formats.map(({ numberFormat, font }): CellFormat => ({ ...DEFAULT_FORMAT, numberFormat, font }));
  const builder = new SheetImageBuilder();
  for (let row = 0; row < image.rows; row++) {
    const end = image.rowStarts[row + 1] ?? 0;
    for (let entry = image.rowStarts[row] ?? 0; entry < end; entry++) {
      if (!isFilled(image, entry)) continue;
      const format = plain[image.formatOf[entry] ?? 0] ?? formatOfEntry(image, entry);
      builder.add(row, image.columnOf[entry] ?? 0, valueOfEntry(image, entry), formulaOfEntry(image, entry), format);
    }
  }
  const { tab, merges, hiddenRows, hiddenColumns, visibility, isProtected, hasFilter, dateSystem } = image;
  return builder.build({ tab, merges, hiddenRows, hiddenColumns, visibility, isProtected, hasFilter, dateSystem });
}

function isFilled(image: SheetImage, entry: number): boolean {
  return image.kinds[entry] !== KIND.blank || image.formulas[entry] !== 0;
}
