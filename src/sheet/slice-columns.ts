import type { SheetImage } from "./sheet-image";

/**
 * The image with nothing but the columns from `from` to before `to` in the rows from `cut` on; what stands above stays whole. Places are as they were.
 */
export function sliceColumns(image: SheetImage, cut: number, from: number, to: number): SheetImage {
  const isIn = (row: number, column: number) => row < cut || (column >= from && column < to);
  const kept: number[] = [];
  const rowStarts = new Uint32Array(image.rowStarts.length);
  for (let row = 0; row < image.rows; row += 1) {
    rowStarts[row] = kept.length;
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1)
      if (isIn(row, image.columnOf[entry] ?? 0)) kept.push(entry);
  }
  rowStarts[image.rows] = kept.length;
  return {
    ...image,
    rowStarts,
    columnOf: Uint16Array.from(kept, (entry) => image.columnOf[entry] ?? 0),
    kinds: Uint8Array.from(kept, (entry) => image.kinds[entry] ?? 0),
    numbers: Float64Array.from(kept, (entry) => image.numbers[entry] ?? 0),
    texts: Uint32Array.from(kept, (entry) => image.texts[entry] ?? 0),
    formulas: Uint32Array.from(kept, (entry) => image.formulas[entry] ?? 0),
    formatOf: Uint16Array.from(kept, (entry) => image.formatOf[entry] ?? 0),
    merges: image.merges === "unknown" ? image.merges : image.merges.filter(({ row, column }) => isIn(row, column)),
  };
}
