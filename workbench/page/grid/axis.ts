/** Edges of a sheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/**
 * Where rows (or columns) stand, in CSS pixels from the sheet's edge. Most have the default size; those that do not are kept sorted with
 * the sum of their differences, so that a million rows cost nothing and every question is one binary search.
 */
export class Axis {
  readonly #indices: Int32Array;
  readonly #sizes: Float64Array;
  /** Sum of (size − default) over the first i own entries. */
  readonly #extra: Float64Array;

  constructor(
    readonly count: number,
    readonly defaultSize: number,
    own: readonly (readonly [index: number, pixels: number])[],
  ) {
    const sorted = [...new Map(own)].filter(([index]) => index >= 0 && index < count).sort((a, b) => a[0] - b[0]);
    this.#indices = Int32Array.from(sorted, ([index]) => index);
    this.#sizes = Float64Array.from(sorted, ([, size]) => Math.max(0, size));
    this.#extra = new Float64Array(sorted.length + 1);
    for (let i = 0; i < sorted.length; i++) this.#extra[i + 1] = (this.#extra[i] ?? 0) + (this.#sizes[i] ?? 0) - defaultSize;
  }

  /** Where `index` begins; `count` is allowed and gives the far edge. */
  offset(index: number): number {
    return index * this.defaultSize + (this.#extra[this.#before(index)] ?? 0);
  }

  /** 0 means hidden. */
  size(index: number): number {
    const at = this.#before(index);
    return this.#indices[at] === index ? (this.#sizes[at] ?? 0) : this.defaultSize;
  }

  /** The visible index under a pixel; before the first or past the last, the nearest one. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    // Hidden ones share their offset with the next visible one, and the search ends on the last of them: never on a hidden one inside.
    return this.visible(low, -1);
  }

  /** `index`, or the next that is not hidden in the given direction; where none is left, the nearest in the other. */
  visible(index: number, direction: 1 | -1): number {
    const clamped = Math.min(Math.max(index, 0), this.count - 1);
    return this.#seek(clamped, direction) ?? this.#seek(clamped, direction === 1 ? -1 : 1) ?? clamped;
  }

  /** `steps` visible places further; stops at the edge. */
  step(from: number, steps: number): number {
    const direction = steps < 0 ? -1 : 1;
    let at = from;
    for (let left = Math.abs(steps); left > 0; left--) {
      const next = this.#seek(at + direction, direction);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  #seek(from: number, direction: 1 | -1): number | undefined {
    for (let at = from; at >= 0 && at < this.count; at += direction) if (this.size(at) > 0) return at;
    return undefined;
  }

  /** How many own entries stand before `index`. */
  #before(index: number): number {
    let low = 0;
    let high = this.#indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The scroll position at which `index` is wholly in view, moved as little as possible. `view` is the room for scrolled cells, after the
 * frozen ones; a place among the frozen ones needs no scrolling.
 */
export function scrollTo(axis: Axis, frozen: number, scroll: number, view: number, index: number): number {
  if (index < frozen) return scroll;
  const base = axis.offset(frozen);
  const start = axis.offset(index) - base;
  const end = start + axis.size(index);
  if (start < scroll || end - start > view) return start;
  return end > scroll + view ? end - view : scroll;
}
