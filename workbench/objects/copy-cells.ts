import type { Rect } from "../engine/engine-states";
import type { Block } from "./block";
import { type CellCopy, putCell, putContent, takeCell } from "./cell-copy";
import type { Place } from "./excel-host";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
export type CopyType = (typeof COPY_TYPES)[number];

/**
 * Copies cells; a target larger than the source is filled by repeating it, a smaller one grows to the source's size (Range.copyFrom).
 * Relative references move along. @returns the cells written
 */
export function copyCells(target: Block, source: Place, type: CopyType, skipBlanks: boolean, transpose: boolean): Rect {
  const { host, sheet } = target;
  const { engine } = host;
  const taken = takeCells(host, source);
  const height = transpose ? source.rect.columns : source.rect.rows;
  const width = transpose ? source.rect.rows : source.rect.columns;
  const rows = target.rect.rows % height === 0 ? target.rect.rows : height;
  const columns = target.rect.columns % width === 0 ? target.rect.columns : width;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = transpose ? taken[c % width]?.[r % height] : taken[r % height]?.[c % width];
      if (!cell || (skipBlanks && cell.value === "")) continue;
      const [row, column] = [target.rect.row + r, target.rect.column + c];
      if (type === "All") putCell(engine, sheet, row, column, cell);
      else if (type === "Formulas") putContent(engine, sheet, row, column, cell);
      else if (type === "Values") putContent(engine, sheet, row, column, { ...cell, formula: undefined });
      else engine.setStyle(sheet, { row, column, rows: 1, columns: 1 }, cell.style);
    }
  }
  return { ...target.rect, rows, columns };
}

function takeCells({ engine }: Block["host"], { sheet, rect }: Place): CellCopy[][] {
  engine.calculate();
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => takeCell(engine, sheet, rect.row + r, rect.column + c)),
  );
}
