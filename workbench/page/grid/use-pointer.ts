import { type PointerEvent, type RefObject, useRef } from "react";
import { commitEdit, setColumnWidth } from "../book/book-edits";
import type { BookSession } from "../book/book-session";
import { moveTo, type Place, selectAll, selectColumns, selectRows } from "./selection";
import { type Frozen, HEADER_HEIGHT, placeAt } from "./viewport";

/** What a press began. */
type Drag =
  | { readonly kind: "cells" }
  | { readonly kind: "rows" | "columns"; readonly from: number }
  | { readonly kind: "width"; readonly column: number; readonly startX: number; readonly startWidth: number };

/** So near to a header's right edge, in pixels, a press takes the edge. */
const EDGE = 4;
const LEAST_WIDTH = 8;

interface Surface {
  readonly session: BookSession;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly headerWidth: number;
  readonly frozen: Frozen;
  /** While a column's edge is dragged: where the new edge would be. */
  onGuide(x: number | undefined): void;
}

interface Spot {
  /** From the first cell's corner: negative over headers. */
  readonly x: number;
  readonly y: number;
  readonly place: Place;
}

/** Selecting with the mouse: cells, whole rows and columns by their headers, everything by the corner; and widths by a header's edge. */
export function usePointer(surface: Surface) {
  const drag = useRef<Drag | undefined>(undefined);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const spot = spotOf(event, surface);
    if (!spot || event.button !== 0) return;
    drag.current = press(spot, event, surface);
    surface.scroller.current?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const spot = spotOf(event, surface);
    const element = surface.scroller.current;
    if (!spot || !element) return;
    if (drag.current) pull(drag.current, spot, event, surface);
    else element.style.cursor = edgeAt(spot, surface) === undefined ? "" : "col-resize";
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const ended = drag.current;
    drag.current = undefined;
    surface.onGuide(undefined);
    if (ended?.kind !== "width") return;
    const width = Math.max(LEAST_WIDTH, ended.startWidth + event.clientX - ended.startX);
    if (width !== ended.startWidth) setColumnWidth(surface.session, ended.column, width).catch((error) => surface.session.report(error));
  };
  return { onPointerDown, onPointerMove, onPointerUp };
}

/** Undefined over a scroll bar. */
export function spotOf(event: { clientX: number; clientY: number }, surface: Omit<Surface, "onGuide">): Spot | undefined {
  const element = surface.scroller.current;
  if (!element) return undefined;
  const bounds = element.getBoundingClientRect();
  const x = event.clientX - bounds.left;
  const y = event.clientY - bounds.top;
  if (x > element.clientWidth && x < bounds.width && y > 0 && y < bounds.height) return undefined;
  if (y > element.clientHeight && y < bounds.height && x > 0 && x < bounds.width) return undefined;
  const fromCells = { x: x - surface.headerWidth, y: y - HEADER_HEIGHT };
  const view = { left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight };
  return { ...fromCells, place: placeAt(fromCells.x, fromCells.y, view, surface.frozen, surface.session.axes) };
}

function press(spot: Spot, event: PointerEvent, { session, ...surface }: Surface): Drag {
  if (session.store.get().editing) commitEdit(session, 0, 0);
  const { selection } = session.store.get();
  const { row, column } = spot.place;
  const edge = edgeAt(spot, { session, ...surface });
  if (edge !== undefined) return { kind: "width", column: edge, startX: event.clientX, startWidth: session.axes.columns.size(edge) };
  if (spot.x < 0 && spot.y < 0) session.select(selectAll(), "nothing");
  else if (spot.y < 0) return pressHeader("columns", column, event.shiftKey ? selection.anchor.column : column, session);
  else if (spot.x < 0) return pressHeader("rows", row, event.shiftKey ? selection.anchor.row : row, session);
  else session.select(moveTo(selection, spot.place, event.shiftKey, session.merges));
  return { kind: "cells" };
}

function pressHeader(kind: "rows" | "columns", at: number, from: number, session: BookSession): Drag {
  // The active cell is the first in sight of the sheet's top or left edge, as Excel has it.
  session.select(kind === "rows" ? selectRows(from, at, 0) : selectColumns(from, at, 0), "nothing");
  return { kind, from };
}

function pull(drag: Drag, { place, x, y }: Spot, event: PointerEvent, { session, onGuide }: Surface): void {
  const { selection } = session.store.get();
  const isElsewhere = place.row !== selection.focus.row || place.column !== selection.focus.column;
  if (drag.kind === "width") onGuide(Math.max(x, x - event.clientX + drag.startX - drag.startWidth + LEAST_WIDTH));
  else if (drag.kind === "columns") session.select(selectColumns(drag.from, place.column, 0), "nothing");
  else if (drag.kind === "rows") session.select(selectRows(drag.from, place.row, 0), "nothing");
  else if (isElsewhere && x >= 0 && y >= 0) session.select(moveTo(selection, place, true, session.merges));
}

/** The column whose right edge is under the pointer, where it is over the letters. */
function edgeAt({ x, y }: Spot, surface: Surface): number | undefined {
  if (y >= 0 || x < -EDGE) return undefined;
  const element = surface.scroller.current;
  const { columns } = surface.session.axes;
  const isFrozen = x < columns.offset(surface.frozen.columns) + EDGE;
  const at = isFrozen ? x : x + (element?.scrollLeft ?? 0);
  for (const near of [at - EDGE, at]) {
    const column = columns.indexAt(near);
    if (near >= 0 && Math.abs(columns.offset(column + 1) - at) <= EDGE) return column;
  }
  return undefined;
}
