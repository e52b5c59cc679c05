import { cellText } from "./cell-text";
import { filledCells } from "./filled-cells";
import { foldText } from "./fold";
import type { SheetImage } from "./sheet-image";

/**
 * The rows of a heading as they are known again on another sheet: of each its texts by column, folded, and without what changes from one period to the
 * next (figures, years, the number of a quarter).
 */
export function layoutRows(image: SheetImage, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => rowText(image, first + index));
}

/** The rows at which such rows begin, wherever they stand. By layout, in the order of the layouts. */
export function findLayoutRows(image: SheetImage, layouts: readonly (readonly string[])[]): number[][] {
  const found = layouts.map((): number[] => []);
  const wanted = new Map<string, number[]>();
  const shapes = new Set<string>();
  layouts.forEach(([top = ""], index) => {
    if (top === "") return;
    wanted.set(top, [...(wanted.get(top) ?? []), index]);
    shapes.add(shapeOf(top));
  });
  for (let row = 0; row < image.rows && shapes.size > 0; row += 1) {
    if (!shapes.has(rowShape(image, row))) continue;
    for (const index of wanted.get(rowText(image, row)) ?? []) {
      const rows = layouts[index] ?? [];
      if (rows.every((text, below) => below === 0 || rowText(image, row + below) === text)) found[index]?.push(row);
    }
  }
  return found;
}

function rowText(image: SheetImage, row: number): string {
  const cells: string[] = [];
  for (const column of filledCells(image, row)) cells.push(`${column}:${foldLabel(cellText(image, row, column))}`);
  return cells.join("|");
}

function foldLabel(text: string): string {
  return foldText(text)
    .replace(/\bquy (iv|i{1,3}|\d)\b/g, "quy")
    .replace(/\d+/g, "0");
}

/** Where a row begins and how many cells it has: most rows need not be read to be told from a heading. */
function rowShape(image: SheetImage, row: number): string {
  const columns = filledCells(image, row);
  return `${columns[0] ?? ""}:${columns.length}`;
}

function shapeOf(text: string): string {
  const cells = text.split("|");
  return `${cells[0]?.split(":")[0] ?? ""}:${cells.length}`;
}
