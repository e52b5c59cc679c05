import type { SheetImage } from "../sheet/sheet-image";

/** For each row of a column that a merge from above covers: the row where its text stands. Empty where merges are unknown. */
export function mergedAnchors({ merges }: SheetImage, column: number | undefined): ReadonlyMap<number, number> {
  const anchors = new Map<number, number>();
  if (merges === "unknown" || column === undefined) return anchors;
  for (const rect of merges) {
    if (column < rect.column || column >= rect.column + rect.columns) continue;
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) anchors.set(row, rect.row);
  }
  return anchors;
}
