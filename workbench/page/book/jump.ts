import { type Axis, SHEET_COLUMNS, SHEET_ROWS } from "../grid/axis";
import { moveTo, type Place } from "../grid/selection";
import type { BookSession } from "./book-session";

/**
 * Where Ctrl+arrow leads along one row or column: from a filled cell with a filled neighbour to the end of that run; otherwise to the next
 * filled cell; and where there is none, to the sheet's edge. Hidden places are passed over.
 */
function jumpAlong(filled: ReadonlySet<number>, from: number, direction: 1 | -1, axis: Axis): number {
  const edge = axis.visible(direction === 1 ? axis.count - 1 : 0, direction === 1 ? -1 : 1);
  const next = axis.step(from, direction);
  if (next !== from && filled.has(from) && filled.has(next)) return endOfRun(filled, next, direction, axis);
  let nearest: number | undefined;
  for (const index of filled) {
    const isBeyond = (index - from) * direction > 0 && axis.size(index) > 0;
    if (isBeyond && (nearest === undefined || (nearest - index) * direction > 0)) nearest = index;
  }
  return nearest ?? edge;
}

function endOfRun(filled: ReadonlySet<number>, from: number, direction: 1 | -1, axis: Axis): number {
  let at = from;
  for (let next = axis.step(at, direction); next !== at && filled.has(next); next = axis.step(at, direction)) at = next;
  return at;
}

/** Ctrl+arrow, with Shift the far end of the selection. Asks the worker for the whole row or column, which may lie far out of sight. */
export async function jump(session: BookSession, rows: number, columns: number, extend: boolean): Promise<void> {
  const { sheet, selection } = session.store.get();
  if (!sheet) return;
  const from: Place = extend ? selection.focus : selection.active;
  const isAcross = columns !== 0;
  const rect = isAcross
    ? { row: from.row, column: 0, rows: 1, columns: Math.min(SHEET_COLUMNS, sheet.columns) }
    : { row: 0, column: from.column, rows: Math.min(SHEET_ROWS, sheet.rows), columns: 1 };
  const filled = rect.rows * rect.columns === 0 ? [] : await filledIn(session, sheet.id, rect);
  const places = new Set(filled.map((cell) => (isAcross ? cell.column : cell.row)));
  const direction = rows + columns > 0 ? 1 : -1;
  const target = isAcross
    ? { row: from.row, column: jumpAlong(places, from.column, direction, session.axes.columns) }
    : { row: jumpAlong(places, from.row, direction, session.axes.rows), column: from.column };
  session.select(moveTo(session.store.get().selection, target, extend, session.merges));
}

async function filledIn(session: BookSession, sheet: number, rect: { row: number; column: number; rows: number; columns: number }) {
  const { cells } = await session.client.request("cells", { sheet, rect });
  return cells.filter((cell) => cell.text !== "" || cell.isFormula);
}
