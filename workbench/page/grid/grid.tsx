import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { beginEdit } from "../book/book-edits";
import type { MenuSpot } from "../menu-spot";
import { useBook, useSession } from "../session-context";
import { useWords } from "../words/use-words";
import { CellEditor } from "./cell-editor";
import { GridLayers } from "./grid-layers";
import { GridMenu } from "./grid-menu";
import { gridRole } from "./grid-roles";
import { cellAt, holds, selectCell } from "./selection";
import { spotOf, usePointer } from "./use-pointer";
import { bringIntoSight, useViewport } from "./use-viewport";
import { extentOf, type Frozen, HEADER_HEIGHT, headerWidth, quadrantsOf, tilesFor } from "./viewport";

/**
 * The sheet on show. Cells stand at their own pixel of one long scrolled surface, so that scrolling is the browser's and stays smooth; only
 * the blocks in sight exist. Headers and frozen panes are sticky layers of the same surface.
 */
export function Grid() {
  const session = useSession();
  const words = useWords();
  const sheet = useBook((state) => state.sheet);
  const name = useBook((state) => state.book?.sheets.find((one) => one.id === state.sheet?.id)?.name ?? "");
  const selection = useBook((state) => state.selection);
  const reveal = useBook((state) => state.reveal);
  useSyncExternalStore(session.tiles.subscribe, session.tiles.arrivals);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [guide, setGuide] = useState<number>();
  const [menu, setMenu] = useState<MenuSpot>();
  const { axes } = session;
  const frozen: Frozen = useMemo(() => ({ rows: sheet?.frozenRows ?? 0, columns: sheet?.frozenColumns ?? 0 }), [sheet]);
  const [lastRow, setLastRow] = useState(0);
  const header = headerWidth(lastRow);
  const { view, onScroll } = useViewport(scroller, header);
  const quadrants = quadrantsOf(view, frozen, axes);
  const main = quadrants[0]?.seen;
  const lastSeen = main ? main.row + main.rows : 0;
  // Never narrower again on the same sheet: the cells would jump sideways while scrolling up.
  useLayoutEffect(() => setLastRow((before) => Math.max(before, lastSeen)), [lastSeen]);

  useEffect(() => {
    if (sheet) session.tiles.want(sheet.id, quadrants.flatMap(tilesFor));
  });
  useRememberedScroll(scroller, sheet?.id);
  const shown = useRef(reveal);
  useLayoutEffect(() => {
    if (!reveal || !scroller.current || shown.current === reveal) return;
    shown.current = reveal;
    bringIntoSight(scroller.current, reveal, session.axes, frozen, header);
  }, [session, reveal, frozen, header]);

  const pointer = usePointer({ session, scroller, headerWidth: header, frozen, onGuide: setGuide });
  const focus = () => field.current?.focus({ preventScroll: true });
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    const spot = spotOf(event, { session, scroller, headerWidth: header, frozen });
    if (spot && !holds(session.rect, spot.place)) session.select(selectCell(spot.place), "nothing");
    setMenu({ x: event.clientX, y: event.clientY });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const spot = spotOf(event, { session, scroller, headerWidth: header, frozen });
    if (spot && spot.x >= 0 && spot.y >= 0) beginEdit(session, "cell");
  };
  const mouse = {
    ...pointer,
    // A scrolled area can be reached by Tab; its keys are the cell editor's.
    tabIndex: 0,
    onFocus: (event: FocusEvent) => event.target === scroller.current && focus(),
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      focus();
      pointer.onPointerDown(event);
    },
    // The keyboard stays with the cell editor, and no text is marked.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onDoubleClick,
    onContextMenu,
  };
  const active = cellAt(selection.active, session.merges);
  const corner = {
    left: header + axes.columns.offset(active.column) - (active.column < frozen.columns ? 0 : view.left),
    top: HEADER_HEIGHT + axes.rows.offset(active.row) - (active.row < frozen.rows ? 0 : view.top),
  };
  const rows = extentOf(axes.rows, sheet?.rows ?? 0, selection.focus.row, view.top + view.height, view.height);
  const columns = extentOf(axes.columns, sheet?.columns ?? 0, selection.focus.column, view.left + view.width, view.width);
  return (
    <>
      <div className="grid">
        <div
          ref={scroller}
          className="grid-scroll"
          onScroll={onScroll}
          {...gridRole(words.gridLabel(name), sheet?.rows ?? -1, sheet?.columns ?? -1)}
          {...mouse}
        >
          <div
            className="grid-sheet"
            style={{ width: header + axes.columns.offset(columns), height: HEADER_HEIGHT + axes.rows.offset(rows) }}
          >
            {sheet && <GridLayers sheet={sheet} axes={axes} quadrants={quadrants} frozen={frozen} headerWidth={header} />}
          </div>
        </div>
        <CellEditor
          field={field}
          {...corner}
          isInSight={
            corner.left >= header &&
            corner.top >= HEADER_HEIGHT &&
            corner.left < header + view.width &&
            corner.top < HEADER_HEIGHT + view.height
          }
          screen={{ rows: Math.max(1, (main?.rows ?? 1) - 2), columns: Math.max(1, (main?.columns ?? 1) - 1) }}
          onMenu={() => setMenu(spotBelow(field.current))}
        />
        {guide !== undefined && <div className="width-guide" style={{ left: header + guide }} />}
      </div>
      <GridMenu spot={menu} onClose={() => setMenu(undefined)} onDone={focus} />
    </>
  );
}

function spotBelow(field: HTMLElement | null): MenuSpot {
  const bounds = field?.getBoundingClientRect();
  return { x: bounds?.left ?? 0, y: bounds?.bottom ?? 0 };
}

/** Each sheet comes back where it was left. */
function useRememberedScroll(scroller: { readonly current: HTMLDivElement | null }, sheet: number | undefined): void {
  const places = useRef(new Map<number, { left: number; top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || sheet === undefined) return;
    const { left = 0, top = 0 } = places.current.get(sheet) ?? {};
    element.scrollTo(left, top);
    return () => {
      places.current.set(sheet, { left: element.scrollLeft, top: element.scrollTop });
    };
  }, [scroller, sheet]);
}
