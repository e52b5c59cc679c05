import type { Rect } from "../../engine/engine-states";
import { type Axis, SHEET_COLUMNS, SHEET_ROWS } from "./axis";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block from `anchor` to `focus`, and in it the active cell, which is where typing goes. */
export interface Selection {
  readonly active: Place;
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const FIRST_CELL: Selection = selectCell({ row: 0, column: 0 });

export function selectCell(place: Place): Selection {
  return { active: place, anchor: place, focus: place };
}

/** The block itself, active at its first cell. */
export function selectRect(rect: Rect): Selection {
  const anchor = { row: rect.row, column: rect.column };
  return { active: anchor, anchor, focus: { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 } };
}

/** The block selected, widened until it cuts no merged cell, as Excel does. */
export function selectedRect({ anchor, focus }: Selection, merges: readonly Rect[]): Rect {
  let rect = span(anchor, focus);
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of merges) {
      if (!overlap(rect, merge)) continue;
      const wider = union(rect, merge);
      grown ||= wider.rows !== rect.rows || wider.columns !== rect.columns;
      rect = wider;
    }
  }
  return rect;
}

function span(a: Place, b: Place): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

function union(a: Rect, b: Rect): Rect {
  const last = { row: Math.max(a.row + a.rows, b.row + b.rows) - 1, column: Math.max(a.column + a.columns, b.column + b.columns) - 1 };
  return span({ row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) }, last);
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export function holds(rect: Rect, { row, column }: Place): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/** The merged cell a place lies in, or the place itself as a block. */
export function cellAt(place: Place, merges: readonly Rect[]): Rect {
  return merges.find((merge) => holds(merge, place)) ?? { ...place, rows: 1, columns: 1 };
}

/** An arrow key: from the far edge of a merged cell, past hidden rows and columns. `extend` moves the focus and leaves the active cell. */
export function move(selection: Selection, rows: number, columns: number, extend: boolean, axes: Axes, merges: readonly Rect[]): Selection {
  const from = extend ? selection.focus : selection.active;
  const cell = cellAt(from, merges);
  const row = rows > 0 ? cell.row + cell.rows - 1 : rows < 0 ? cell.row : from.row;
  const column = columns > 0 ? cell.column + cell.columns - 1 : columns < 0 ? cell.column : from.column;
  const target = { row: axes.rows.step(row, rows), column: axes.columns.step(column, columns) };
  return extend ? { ...selection, focus: target } : selectCell(topLeft(target, merges));
}

/** To a given cell, as by a click. */
export function moveTo(selection: Selection, place: Place, extend: boolean, merges: readonly Rect[]): Selection {
  return extend ? { ...selection, focus: place } : selectCell(topLeft(place, merges));
}

/** Enter and Tab: inside a block round and round through its cells, else one further. */
export function advance(selection: Selection, rows: number, columns: number, axes: Axes, merges: readonly Rect[]): Selection {
  const rect = selectedRect(selection, merges);
  const cell = cellAt(selection.active, merges);
  if (rect.rows === cell.rows && rect.columns === cell.columns) return move(selection, rows, columns, false, axes, merges);
  const isByRow = columns !== 0;
  const size = rect.rows * rect.columns;
  const at = isByRow
    ? (selection.active.row - rect.row) * rect.columns + selection.active.column - rect.column
    : (selection.active.column - rect.column) * rect.rows + selection.active.row - rect.row;
  const next = (at + rows + columns + size) % size;
  const active = isByRow
    ? { row: rect.row + Math.floor(next / rect.columns), column: rect.column + (next % rect.columns) }
    : { row: rect.row + (next % rect.rows), column: rect.column + Math.floor(next / rect.rows) };
  return { ...selection, active };
}

const topLeft = (place: Place, merges: readonly Rect[]): Place => {
  const { row, column } = cellAt(place, merges);
  return { row, column };
};

/** Whole rows from one to another. */
export function selectRows(from: number, to: number, active: number): Selection {
  return { active: { row: from, column: active }, anchor: { row: from, column: 0 }, focus: { row: to, column: SHEET_COLUMNS - 1 } };
}

export function selectColumns(from: number, to: number, active: number): Selection {
  return { active: { row: active, column: from }, anchor: { row: 0, column: from }, focus: { row: SHEET_ROWS - 1, column: to } };
}

export function selectAll(): Selection {
  return selectRect({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
}

export const sameSelection = (a: Selection, b: Selection): boolean =>
  samePlace(a.active, b.active) && samePlace(a.anchor, b.anchor) && samePlace(a.focus, b.focus);
const samePlace = (a: Place, b: Place) => a.row === b.row && a.column === b.column;
