import { cellText } from "./cell-text";
import type { Rect } from "./rect";
import type { SheetImage } from "./sheet-image";

/** Merged areas by each of their cells, «row,column». */
export type MergeIndex = ReadonlyMap<string, Rect>;

/** What a heading says over a column, from the top level to the last; equal neighbours are one. */
export function labelsOf(image: SheetImage, first: number, last: number, column: number, merged: MergeIndex): string[] {
  const labels: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const rect = merged.get(`${row},${column}`);
    const own = rect ? cellText(image, rect.row, rect.column) : cellText(image, row, column);
    const text = own !== "" || rect ? own : spanningLabel(image, row, column, first, last);
    if (text !== "" && labels.at(-1) !== text) labels.push(text);
  }
  return labels;
}

/** Without merges: a blank beside a label belongs to it where both have labels of their own below. */
function spanningLabel(image: SheetImage, row: number, column: number, first: number, last: number): string {
  if (image.merges !== "unknown" || !isLabelled(image, row + 1, last, column)) return "";
  for (let left = column - 1; left >= 0 && row >= first; left -= 1) {
    const text = cellText(image, row, left);
    if (text !== "") return isLabelled(image, row + 1, last, left) ? text : "";
  }
  return "";
}

function isLabelled(image: SheetImage, from: number, to: number, column: number): boolean {
  for (let row = from; row <= to; row += 1) if (cellText(image, row, column) !== "") return true;
  return false;
}
