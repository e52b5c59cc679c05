import type { Rect } from "../../engine/engine-states";
import { type Axis, SHEET_COLUMNS, SHEET_ROWS } from "./axis";
import { TILE_COLUMNS, TILE_ROWS, type TilePlace, tilesOf } from "./cell-tiles";
import type { Axes } from "./selection";

export const HEADER_HEIGHT = 22;

/** Room for the longest row number shown. */
export function headerWidth(lastRow: number): number {
  return Math.max(36, String(lastRow + 1).length * 8 + 14);
}

/** What is seen of a sheet. Sizes in CSS pixels, without headers. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** One side of the frozen edges. `seen` is what of it is in sight, `clip` all that may be drawn in it. */
export interface Quadrant {
  readonly name: "main" | "left" | "top" | "corner";
  readonly clip: Rect;
  readonly seen: Rect;
}

/** The quadrants of a viewport; those without a row or column are left out. */
export function quadrantsOf(view: Viewport, frozen: Frozen, axes: Axes): Quadrant[] {
  const rows = seenAlong(axes.rows, frozen.rows, view.top, view.height);
  const columns = seenAlong(axes.columns, frozen.columns, view.left, view.width);
  const frozenRows = { from: 0, count: frozen.rows };
  const frozenColumns = { from: 0, count: frozen.columns };
  const all: Quadrant[] = [
    quadrant("main", rows, columns, frozen),
    quadrant("left", rows, frozenColumns, frozen),
    quadrant("top", frozenRows, columns, frozen),
    quadrant("corner", frozenRows, frozenColumns, frozen),
  ];
  return all.filter(({ seen }) => seen.rows > 0 && seen.columns > 0);
}

interface Run {
  readonly from: number;
  readonly count: number;
}

function seenAlong(axis: Axis, frozen: number, scroll: number, size: number): Run {
  const start = axis.offset(frozen);
  if (size <= start) return { from: frozen, count: 0 };
  const from = Math.max(frozen, axis.indexAt(start + scroll));
  return { from, count: axis.indexAt(scroll + size - 1) - from + 1 };
}

function quadrant(name: Quadrant["name"], rows: Run, columns: Run, frozen: Frozen): Quadrant {
  const isTop = name === "top" || name === "corner";
  const isLeft = name === "left" || name === "corner";
  const clip = {
    row: isTop ? 0 : frozen.rows,
    rows: isTop ? frozen.rows : SHEET_ROWS - frozen.rows,
    column: isLeft ? 0 : frozen.columns,
    columns: isLeft ? frozen.columns : SHEET_COLUMNS - frozen.columns,
  };
  return { name, clip, seen: { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count } };
}

/**
 * The blocks to draw for what is seen: those in sight first, then one more above and below for scrolling, and one more on the left, out of
 * which text may run into sight.
 */
export function tilesFor({ name, seen, clip }: Quadrant): TilePlace[] {
  const isFixed = name === "corner" || name === "top";
  const inSight = tilesOf(seen);
  const from = isFixed ? seen.row : Math.max(clip.row, seen.row - TILE_ROWS);
  const left = Math.max(0, seen.column - TILE_COLUMNS);
  const rows = isFixed ? seen.rows : Math.min(SHEET_ROWS, seen.row + seen.rows + TILE_ROWS) - from;
  const around = tilesOf({ row: from, rows, column: left, columns: seen.column + seen.columns - left });
  const names = new Set(inSight.map((place) => `${place.tileRow}:${place.tileColumn}`));
  return [...inSight, ...around.filter((place) => !names.has(`${place.tileRow}:${place.tileColumn}`))];
}

/**
 * How many rows (or columns) there is scrolling room for: what is used and some more, what is selected, and always a screen beyond what is
 * in sight, up to the sheet's edge, so that one can go on for ever without a scroll bar that knows only millions.
 */
export function extentOf(axis: Axis, used: number, active: number, scrollEnd: number, screen: number): number {
  const seen = axis.indexAt(scrollEnd + screen) + 1;
  return Math.min(axis.count, Math.max(used + 20, active + 2, seen));
}

/** The cell under a pixel of the visible area; `x` and `y` are measured from the first cell's corner, so headers are negative. */
export function placeAt(x: number, y: number, view: Viewport, frozen: Frozen, axes: Axes): { row: number; column: number } {
  return {
    row: axes.rows.indexAt(y < axes.rows.offset(frozen.rows) ? y : y + view.top),
    column: axes.columns.indexAt(x < axes.columns.offset(frozen.columns) ? x : x + view.left),
  };
}
