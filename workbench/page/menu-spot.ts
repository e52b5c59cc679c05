/** A point of the window at which a menu opens. */
export interface MenuSpot {
  readonly x: number;
  readonly y: number;
}

/**
 * Properties of a menu that opens at a point. It stays inside its region of the page, where assistive technology looks for it, and is
 * fixed, so that no scrolled area cuts it.
 */
export function menuAt({ x, y }: MenuSpot, position: "above" | "below") {
  const target = { getBoundingClientRect: () => DOMRect.fromRect({ x, y, width: 0, height: 0 }) };
  return { open: true, inline: true, positioning: { target, position, align: "start", strategy: "fixed" } } as const;
}
