import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

/** Pixels drawn beyond both edges of what is seen. */
const MARGIN = 300;
const ONE_LINE = 31;

/** Places drawn, with the space of those that are not before each; `after` is the space below the last. */
interface Drawn {
  readonly rows: readonly { readonly place: number; readonly space: number }[];
  readonly after: number;
}

/**
 * Which rows of a long table are worth drawing: those in view of the body that scrolls, and one more that is kept, because it has the focus.
 * Heights are those measured so far, by what stands in a place; a row not yet seen counts as one line.
 *
 * @param body the element whose rows with a `data-place` are measured.
 * @param ids what stands in each place.
 */
export function useWindow(body: RefObject<HTMLElement | null>, ids: readonly number[], kept: number | null): Drawn {
  const heights = useRef(new Map<number, number>());
  const [range, setRange] = useState({ first: 0, last: 20 });
  const [, redraw] = useState(0);
  const tops = topsOf(ids, heights.current);

  const look = useCallback(() => {
    const scroller = body.current?.closest("main");
    if (!body.current || !scroller) return;
    const edge = scroller.getBoundingClientRect();
    const top = edge.top - body.current.getBoundingClientRect().top;
    const offsets = topsOf(ids, heights.current);
    const first = placeAt(offsets, top - MARGIN);
    const last = placeAt(offsets, top + edge.height + MARGIN);
    setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
  }, [body, ids]);

  useLayoutEffect(() => {
    const scroller = body.current?.closest("main");
    look();
    scroller?.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      scroller?.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [body, look]);

  useLayoutEffect(() => {
    let isNew = false;
    for (const row of body.current?.querySelectorAll<HTMLElement>("[data-place]") ?? []) {
      const id = ids[Number(row.dataset["place"])];
      if (id === undefined || heights.current.get(id) === row.offsetHeight) continue;
      heights.current.set(id, row.offsetHeight);
      isNew = true;
    }
    if (isNew) redraw((count) => count + 1);
  });

  return drawnOf(tops, range, kept);
}

/** Where each place begins, and where the last ends. */
function topsOf(ids: readonly number[], heights: ReadonlyMap<number, number>): Float64Array {
  const tops = new Float64Array(ids.length + 1);
  ids.forEach((id, place) => {
    tops[place + 1] = (tops[place] ?? 0) + (heights.get(id) ?? ONE_LINE);
  });
  return tops;
}

/** The place that holds a distance from the top, the nearest where none does. */
function placeAt(tops: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

function drawnOf(tops: Float64Array, range: { first: number; last: number }, kept: number | null): Drawn {
  const size = tops.length - 1;
  const places = new Set<number>();
  for (let place = range.first; place <= Math.min(range.last, size - 1); place++) places.add(place);
  if (kept !== null && kept < size) places.add(kept);
  let end = 0;
  const rows = [...places]
    .sort((a, b) => a - b)
    .map((place) => {
      const space = (tops[place] ?? 0) - end;
      end = tops[place + 1] ?? 0;
      return { place, space };
    });
  return { rows, after: (tops[size] ?? 0) - end };
}
