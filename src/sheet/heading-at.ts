import { filledColumns, growBlock, type HeadingBlock, hasMergesAt, mergeIndex } from "./heading";
import { labelsOf } from "./heading-labels";
import { isNumberRow } from "./number-row";
import type { SheetImage } from "./sheet-image";

/** A heading without the extent of its table. */
export type HeadingRows = Omit<HeadingBlock, "start" | "end">;

/**
 * The heading of the rows that the officer points to, whatever they look like. Its columns are all that one of its rows fills.
 *
 * @param last zero-based; null lets it grow from the first row as one that is found does.
 */
export function headingAt(image: SheetImage, first: number, last: number | null): HeadingRows {
  const merged = mergeIndex(image);
  if (last === null) return growBlock(hasMergesAt(image, first) ? image : { ...image, merges: "unknown" }, first, merged);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const seen = rows.some((row) => hasMergesAt(image, row)) ? image : { ...image, merges: "unknown" as const };
  const filled = new Set(rows.flatMap((row) => (isBlankRow(image, row) ? [] : filledColumns(seen, row, merged))));
  const columns = [...filled]
    .sort((a, b) => a - b)
    .map((column) => ({ column, labels: labelsOf(seen, first, last, column, merged) }))
    .filter(({ labels }) => labels.length > 0);
  return { first, last, numberRow: isNumberRow(image, last + 1) ? last + 1 : null, columns };
}

export function isBlankRow({ rowStarts, kinds }: SheetImage, row: number): boolean {
  return !kinds.subarray(rowStarts[row] ?? 0, rowStarts[row + 1] ?? rowStarts[row] ?? 0).some((kind) => kind !== 0);
}
