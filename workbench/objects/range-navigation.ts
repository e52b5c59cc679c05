import { intersection, SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Rect } from "../engine/engine-states";
import { isAbsent, numberOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import type { TypeSpec } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import { unite } from "./address";
import { type Block, placeOf } from "./block";

/** Methods of Range that lead to other ranges. Offsets count from 0; a result beyond the sheet's edge is InvalidArgument. */
export const RANGE_NAVIGATION: NonNullable<TypeSpec<Block>["methods"]> = {
  /** May lie outside of the block, as documented. */
  GetCell: (block, row, column) =>
    block.range({ row: block.rect.row + numberOf(row), column: block.rect.column + numberOf(column), rows: 1, columns: 1 }),
  GetRow: (block, row) => block.range({ ...block.rect, row: block.rect.row + numberOf(row), rows: 1 }),
  GetColumn: (block, column) => block.range({ ...block.rect, column: block.rect.column + numberOf(column), columns: 1 }),
  GetLastRow: (block) => block.range({ ...block.rect, row: block.rect.row + block.rect.rows - 1, rows: 1 }),
  GetLastColumn: (block) => block.range({ ...block.rect, column: block.rect.column + block.rect.columns - 1, columns: 1 }),
  GetLastCell: (block) =>
    block.range({ row: block.rect.row + block.rect.rows - 1, column: block.rect.column + block.rect.columns - 1, rows: 1, columns: 1 }),
  GetEntireColumn: (block) => block.range({ ...block.rect, row: 0, rows: SHEET_ROWS }),
  GetEntireRow: (block) => block.range({ ...block.rect, column: 0, columns: SHEET_COLUMNS }),
  GetOffsetRange: (block, rows, columns) =>
    block.range({ ...block.rect, row: block.rect.row + numberOf(rows), column: block.rect.column + numberOf(columns) }),
  GetResizedRange: (block, rows, columns) =>
    block.range({ ...block.rect, rows: block.rect.rows + numberOf(rows), columns: block.rect.columns + numberOf(columns) }),
  GetAbsoluteResizedRange: (block, rows, columns) => block.range({ ...block.rect, rows: numberOf(rows), columns: numberOf(columns) }),
  GetRowsAbove: (block, count) => beside(block, "row", -numberOr(count, 1)),
  GetRowsBelow: (block, count) => beside(block, "row", numberOr(count, 1)),
  GetColumnsBefore: (block, count) => beside(block, "column", -numberOr(count, 1)),
  GetColumnsAfter: (block, count) => beside(block, "column", numberOr(count, 1)),
  GetBoundingRect: (block, other) => block.range(unite(block.rect, rectOnSameSheet(block, other))),
  GetIntersection: (block, other) => {
    const common = intersection(block.rect, rectOnSameSheet(block, other));
    if (!common) throw itemNotFound("Range.getIntersection");
    return block.range(common);
  },
  GetIntersectionOrNullObject: (block, other) => {
    const common = intersection(block.rect, rectOnSameSheet(block, other));
    return common ? block.range(common) : null;
  },
  /** Where nothing is used: the first cell of the block. */
  GetUsedRange: (block, valuesOnly) => block.range(usedRect(block, valuesOnly === true) ?? { ...block.rect, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (block, valuesOnly) => {
    const used = usedRect(block, valuesOnly === true);
    return used ? block.range(used) : null;
  },
  GetSurroundingRegion: (block) => block.range(surroundingRegion(block)),
};

/** The used part of a block, formats included unless `valuesOnly`. */
export function usedRect({ host, sheet, rect }: Block, valuesOnly: boolean): Rect | undefined {
  host.calculate();
  const used = host.engine.used(sheet, valuesOnly);
  const inside = used && intersection(used, rect);
  if (!inside || inside.rows * inside.columns === used.rows * used.columns) return inside;
  let found: Rect | undefined;
  host.engine.eachCell(sheet, inside, valuesOnly, (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    found = found ? unite(found, cell) : cell;
  });
  return found;
}

/** The block of cells around the first one, bounded by blank rows and columns: it grows while a line beside it holds something. */
function surroundingRegion({ host, sheet, rect }: Block): Rect {
  host.calculate();
  let region: Rect = { row: rect.row, column: rect.column, rows: 1, columns: 1 };
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const line of linesAround(region)) {
      let isFilled = false;
      host.engine.eachCell(sheet, line, true, () => {
        isFilled = true;
      });
      if (!isFilled) continue;
      region = unite(region, { ...line, ...inner(region, line) });
      hasGrown = true;
    }
  }
  return region;
}

/** The lines above, below, left and right of a block, corners included, as far as the sheet goes. */
function linesAround({ row, column, rows, columns }: Rect): Rect[] {
  const sheet = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  const across = { column: column - 1, columns: columns + 2, rows: 1 };
  const down = { row: row - 1, rows: rows + 2, columns: 1 };
  const lines = [
    { ...across, row: row - 1 },
    { ...across, row: row + rows },
    { ...down, column: column - 1 },
    { ...down, column: column + columns },
  ];
  return lines.flatMap((line) => intersection(line, sheet) ?? []);
}

/** A line counts for the side it lies on only; what stands at its corners is found in the next round. */
function inner(region: Rect, line: Rect): Partial<Rect> {
  return line.rows === 1 && (line.row < region.row || line.row >= region.row + region.rows)
    ? { column: region.column, columns: region.columns }
    : { row: region.row, rows: region.rows };
}

/** `count` rows or columns next to the block: before it where negative. */
function beside(block: Block, axis: "row" | "column", count: number): ServerObject {
  if (count === 0) throw invalidArgument();
  const size = axis === "row" ? "rows" : "columns";
  const { rect } = block;
  return block.range({ ...rect, [axis]: count < 0 ? rect[axis] + count : rect[axis] + rect[size], [size]: Math.abs(count) });
}

function rectOnSameSheet(block: Block, other: Argument | undefined): Rect {
  const place = placeOf(block.host, other, block.sheet);
  if (place.sheet !== block.sheet) throw invalidArgument();
  return place.rect;
}

function numberOr(value: Argument | undefined, fallback: number): number {
  return isAbsent(value) ? fallback : numberOf(value);
}
