import { SHEET_COLUMNS, SHEET_ROWS } from "./a1";
import type { Rect } from "./engine-states";
import { type Shift, shiftSpan } from "./shift-formula";

/** A block after a shift; undefined where nothing of it is left. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  const isRow = shift.axis === "row";
  const [first, count] = isRow ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const span = shiftSpan(first, first + count - 1, shift, isRow ? SHEET_ROWS : SHEET_COLUMNS);
  if (!span) return undefined;
  const [start, end] = span;
  return isRow ? { ...rect, row: start, rows: end - start + 1 } : { ...rect, column: start, columns: end - start + 1 };
}
