import { HostError } from "../sheet/host-error";
import type { Rect } from "../sheet/rect";
import { cellsOf, clip, cut, joinStretches, narrow, type Stretch, segmentsOver } from "./stretch";

/** A used range of up to this many cells is read as it is; above, a look for empty parts costs less than reading them. */
const READ_AS_IS = 500_000;
/** A part of up to this many cells is not looked into further. */
const FINE = 100_000;
/** Looks in one request. */
const LOOKS = 256;
const COLUMN_LOOKS = 64;
/** Blank cells read for each with something, at most, before a tab counts as too large. */
const BLANKS_PER_CELL = 20;
/** Large parts at once, above which cells lie everywhere. */
const MOST_LARGE = 1_000;

export interface Search {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly tab: string;
  /** Whether a cell that has only a format counts as empty. */
  readonly valuesOnly: boolean;
  /** Most cells with something in them. */
  readonly limit: number;
}

/**
 * Where in a used range anything stands. One far cell makes the used range of a small list an area of a billion cells; Excel
 * itself is asked for the used range of bands of it, some hundred in a request, and of the bands of those that stay large.
 * @throws HostError too-many-cells where cells lie scattered so far apart that reading would not end.
 */
export async function findStretches(search: Search, used: Rect): Promise<Stretch[]> {
  if (used.rows * used.columns <= READ_AS_IS) {
    return [{ row: used.row, rows: used.rows, segments: narrow([used]) }];
  }
  const columnBands = cut(used.column, used.columns, COLUMN_LOOKS).map(({ first, length }) => ({
    ...used,
    column: first,
    columns: length,
  }));
  const rowBands = rowBandsOf(used, LOOKS - COLUMN_LOOKS);
  const found = await usedWithin(search, [...columnBands, ...rowBands]);
  const segments = segmentsOver(present(found.slice(0, columnBands.length)));
  const stretches = present(found.slice(columnBands.length)).map((rect) => toStretch(rect, segments));
  const fine = await refine(search, stretches);
  return joinStretches(fine.map((stretch) => ({ ...stretch, segments: narrow(stretch.segments) })));
}

/** Looks again into the stretches that are still large, until none is. */
async function refine(search: Search, stretches: readonly Stretch[]): Promise<readonly Stretch[]> {
  const large = stretches.filter((stretch) => cellsOf(stretch) > FINE && stretch.rows > 1);
  const cells = stretches.reduce((sum, stretch) => sum + cellsOf(stretch), 0);
  if (large.length === 0 && cells <= search.limit * BLANKS_PER_CELL) return stretches;
  if (large.length === 0 || large.length > MOST_LARGE)
    throw new HostError("too-many-cells", { tab: search.tab, cells, most: search.limit });

  const parts = Math.max(2, Math.min(16, Math.floor(LOOKS / large.length)));
  const bands = large.map((stretch) => rowBandsOf(blockAround(stretch), parts));
  const found = await usedWithin(search, bands.flat());
  let next = 0;
  const finer = new Map(
    large.map((stretch, index) => {
      const from = next;
      next += bands[index]?.length ?? 0;
      return [stretch, present(found.slice(from, next)).map((rect) => toStretch(rect, stretch.segments))];
    }),
  );
  return await refine(
    search,
    stretches.flatMap((stretch) => finer.get(stretch) ?? [stretch]),
  );
}

/** The used range within each block, undefined where it is empty; one request for 256 blocks. */
async function usedWithin(search: Search, blocks: readonly Rect[]): Promise<(Rect | undefined)[]> {
  if (blocks.length === 0) return [];
  const { context, sheet, valuesOnly } = search;
  const looks = blocks.slice(0, LOOKS).map(({ row, column, rows, columns }) => {
    const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(valuesOnly);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  });
  await context.sync();
  const found = looks.map((look) => (look.isNullObject ? undefined : rectOf(look)));
  return [...found, ...(await usedWithin(search, blocks.slice(LOOKS)))];
}

/** A loaded range's place. */
export function rectOf(range: Excel.Range): Rect {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function rowBandsOf(rect: Rect, parts: number): Rect[] {
  return cut(rect.row, rect.rows, parts).map(({ first, length }) => ({ ...rect, row: first, rows: length }));
}

function toStretch(rect: Rect, segments: Stretch["segments"]): Stretch {
  return { row: rect.row, rows: rect.rows, segments: clip(segments, rect) };
}

function blockAround({ row, rows, segments }: Stretch): Rect {
  const first = segments[0]?.column ?? 0;
  const last = segments.at(-1) ?? { column: 0, columns: 1 };
  return { row, rows, column: first, columns: last.column + last.columns - first };
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}
