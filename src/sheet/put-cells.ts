import { DEFAULT_FORMAT } from "./cell-format";
import { formatOfEntry, formulaOfEntry, type SheetImage, valueOfEntry } from "./sheet-image";
import { SheetImageBuilder } from "./sheet-image-builder";
import type { PutCell } from "./workbook";

/** The image with these cells put in: each its value and number format; whatever else a cell looks like stays, and so does every other cell. */
export function putCells(image: SheetImage, cells: readonly PutCell[]): SheetImage {
  const builder = new SheetImageBuilder();
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const waiting = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  let next = 0;
  const add = (cell: PutCell, look = DEFAULT_FORMAT) =>
    builder.add(cell.row, cell.column, cell.value, undefined, { ...look, numberFormat: cell.numberFormat });
  const addBefore = (row: number, column: number) => {
    for (let cell = waiting[next]; cell && (cell.row < row || (cell.row === row && cell.column < column)); cell = waiting[next]) {
      add(cell);
      next += 1;
    }
  };
  for (let row = 0; row < image.rows; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const column = image.columnOf[entry] ?? 0;
      addBefore(row, column);
      const cell = byPlace.get(placeOf(row, column));
      if (cell) {
        add(cell, formatOfEntry(image, entry));
        next += 1;
      } else builder.add(row, column, valueOfEntry(image, entry), formulaOfEntry(image, entry), formatOfEntry(image, entry));
    }
  }
  addBefore(Number.POSITIVE_INFINITY, 0);
  const { tab, merges, hiddenRows, hiddenColumns, visibility, isProtected, hasFilter, dateSystem } = image;
  return builder.build({ tab, merges, hiddenRows, hiddenColumns, visibility, isProtected, hasFilter, dateSystem });
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
