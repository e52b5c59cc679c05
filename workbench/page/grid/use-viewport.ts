import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { scrollTo } from "./axis";
import type { Axes, Place } from "./selection";
import { type Frozen, HEADER_HEIGHT, type Viewport } from "./viewport";

const NOTHING: Viewport = { left: 0, top: 0, width: 0, height: 0 };

/** What the scrolled element shows, kept up to date at most once a frame; and how to bring a place into sight. */
export function useViewport(scroller: RefObject<HTMLDivElement | null>, headerWidth: number) {
  const [view, setView] = useState(NOTHING);
  const frame = useRef(0);

  const measure = useCallback(() => {
    frame.current = 0;
    const element = scroller.current;
    if (!element) return;
    // No more than the window is ever seen: without its style sheet the element is as high as a million rows.
    const next = {
      left: element.scrollLeft,
      top: element.scrollTop,
      width: Math.max(0, Math.min(element.clientWidth, window.innerWidth) - headerWidth),
      height: Math.max(0, Math.min(element.clientHeight, window.innerHeight) - HEADER_HEIGHT),
    };
    setView((old) => (sameView(old, next) ? old : next));
  }, [scroller, headerWidth]);

  const onScroll = useCallback(() => {
    frame.current ||= requestAnimationFrame(measure);
  }, [measure]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, [scroller, measure]);

  return { view, onScroll };
}

function sameView(a: Viewport, b: Viewport): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** Scrolls as little as needed for a place to be wholly in sight. */
export function bringIntoSight(element: HTMLElement, place: Place, axes: Axes, frozen: Frozen, headerWidth: number): void {
  const width = element.clientWidth - headerWidth - axes.columns.offset(frozen.columns);
  const height = element.clientHeight - HEADER_HEIGHT - axes.rows.offset(frozen.rows);
  element.scrollLeft = scrollTo(axes.columns, frozen.columns, element.scrollLeft, width, place.column);
  element.scrollTop = scrollTo(axes.rows, frozen.rows, element.scrollTop, height, place.row);
}
