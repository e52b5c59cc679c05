import { keepEntries } from "./keep-entries";
import type { SheetImage } from "./sheet-image";

/**
 * The image with nothing but the columns from `from` to before `to` in the rows from `cut` on; what stands above stays whole. Places are as they were.
 */
export function sliceColumns(image: SheetImage, cut: number, from: number, to: number): SheetImage {
  const isIn = (row: number, column: number) => row < cut || (column >= from && column < to);
  const kept = new Uint32Array(image.kinds.length);
  let size = 0;
  for (let row = 0; row < image.rows; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1)
      if (isIn(row, image.columnOf[entry] ?? 0)) kept[size++] = entry;
  }
  return {
    ...image,
    ...keepEntries(image, kept.subarray(0, size)),
    merges: image.merges === "unknown" ? image.merges : image.merges.filter(({ row, column }) => isIn(row, column)),
  };
}
