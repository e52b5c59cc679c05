import type { Rect } from "../sheet/rect";

/** Columns next to each other. */
export interface Segment {
  readonly column: number;
  readonly columns: number;
}

/** Rows next to each other, and which of their columns hold anything: segments ascend and do not touch. */
export interface Stretch {
  readonly row: number;
  readonly rows: number;
  readonly segments: readonly Segment[];
}

/** Columns of a row of the stretch. */
export function widthOf(stretch: Stretch): number {
  return stretch.segments.reduce((sum, { columns }) => sum + columns, 0);
}

/** Cells that reading the stretch costs. */
export function cellsOf(stretch: Stretch): number {
  return stretch.rows * widthOf(stretch);
}

/** The blocks of a stretch, or of some of its rows. */
export function rectsOf(stretch: Stretch, row = stretch.row, rows = stretch.rows): Rect[] {
  return stretch.segments.map(({ column, columns }) => ({ row, column, rows, columns }));
}

/** Pieces of at most `parts` nearly equal lengths that make up `length` from `first` on. */
export function cut(first: number, length: number, parts: number): { readonly first: number; readonly length: number }[] {
  const step = Math.ceil(length / parts);
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => ({
    first: first + index * step,
    length: Math.min(step, length - index * step),
  }));
}

/** Gaps of fewer empty columns than this are read along: a further range costs more. */
const NARROW_GAP = 8;

/** The segments that cover all these blocks. */
export function segmentsOver(rects: readonly Rect[]): Segment[] {
  const segments: { column: number; columns: number }[] = [];
  for (const { column, columns } of [...rects].sort((a, b) => a.column - b.column)) {
    const last = segments.at(-1);
    if (last && column <= last.column + last.columns + NARROW_GAP) {
      last.columns = Math.max(last.columns, column + columns - last.column);
    } else segments.push({ column, columns });
  }
  return segments;
}

/** Excel gives no values for a block as wide as the sheet: it takes it for whole rows. */
const MOST_COLUMNS = 8_192;

/** Segments cut so that none is as wide as the sheet. */
export function narrow(segments: readonly Segment[]): Segment[] {
  return segments.flatMap(({ column, columns }) =>
    cut(column, columns, Math.ceil(columns / MOST_COLUMNS)).map(({ first, length }) => ({ column: first, columns: length })),
  );
}

/** The parts of the segments that lie within a block's columns. */
export function clip(segments: readonly Segment[], rect: Rect): Segment[] {
  return segments.flatMap((segment) => {
    const column = Math.max(segment.column, rect.column);
    const end = Math.min(segment.column + segment.columns, rect.column + rect.columns);
    return end > column ? [{ column, columns: end - column }] : [];
  });
}

/** Stretches that follow each other without a gap and have the same columns become one, so that blocks may be as large as they can. */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && last.row + last.rows === stretch.row && sameSegments(last, stretch)) {
      joined[joined.length - 1] = { ...last, rows: last.rows + stretch.rows };
    } else joined.push(stretch);
  }
  return joined;
}

function sameSegments(a: Stretch, b: Stretch): boolean {
  return (
    a.segments.length === b.segments.length &&
    a.segments.every(({ column, columns }, index) => b.segments[index]?.column === column && b.segments[index]?.columns === columns)
  );
}
