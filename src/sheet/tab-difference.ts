import { formatKey } from "./cell-format";
import { BLANK, type CellValue, sameValue } from "./cell-value";
import { formatOfEntry, formulaOfEntry, type SheetImage, valueOfEntry } from "./sheet-image";

/** One cell that differs between two states of a tab. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

export interface CellState {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

const NOTHING: CellState = { value: BLANK, formula: undefined };

/**
 * The cells in which two states of a tab differ, row by row. A formula is what it says, not what it gives just now: it differs only where
 * its text does. With `formats`, a change of look counts too. undefined stands for a tab that is not there.
 */
export function compareTabs(before: SheetImage | undefined, after: SheetImage | undefined, formats = false): CellDifference[] {
  const differences: CellDifference[] = [];
  const rows = Math.max(before?.rows ?? 0, after?.rows ?? 0);
  for (let row = 0; row < rows; row += 1) {
    let a = before?.rowStarts[row] ?? 0;
    let b = after?.rowStarts[row] ?? 0;
    const endA = endOfRow(before, row, a);
    const endB = endOfRow(after, row, b);
    while (a < endA || b < endB) {
      const columnA = a < endA ? (before?.columnOf[a] ?? 0) : Number.POSITIVE_INFINITY;
      const columnB = b < endB ? (after?.columnOf[b] ?? 0) : Number.POSITIVE_INFINITY;
      const column = Math.min(columnA, columnB);
      const entryA = columnA === column ? a++ : -1;
      const entryB = columnB === column ? b++ : -1;
      const difference = compareCells(before, entryA, after, entryB, formats);
      if (difference) differences.push({ row, column, ...difference });
    }
  }
  return differences;
}

function endOfRow(image: SheetImage | undefined, row: number, start: number): number {
  return image && row < image.rows ? (image.rowStarts[row + 1] ?? start) : start;
}

function compareCells(before: SheetImage | undefined, a: number, after: SheetImage | undefined, b: number, formats: boolean) {
  const old = stateOf(before, a);
  const now = stateOf(after, b);
  const isSame = old.formula === undefined && now.formula === undefined ? sameValue(old.value, now.value) : old.formula === now.formula;
  if (isSame && !(formats && lookOf(before, a) !== lookOf(after, b))) return undefined;
  return { before: old, after: now };
}

function stateOf(image: SheetImage | undefined, entry: number): CellState {
  return image && entry >= 0 ? { value: valueOfEntry(image, entry), formula: formulaOfEntry(image, entry) } : NOTHING;
}

function lookOf(image: SheetImage | undefined, entry: number): string {
  return image && entry >= 0 ? formatKey(formatOfEntry(image, entry)) : "";
}
