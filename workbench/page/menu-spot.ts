/** A point of the window at which a menu opens. */
export interface MenuSpot {
  readonly x: number;
  readonly y: number;
}

/** What Fluent UI places a menu at. */
export function virtualTarget({ x, y }: MenuSpot) {
  return { getBoundingClientRect: () => DOMRect.fromRect({ x, y, width: 0, height: 0 }) };
}
