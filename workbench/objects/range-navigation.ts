import { intersection, SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Rect } from "../engine/engine";
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
  return shrink(inside, (row, column) => isUsed({ host, sheet }, row, column, valuesOnly));
}

/** The smallest block in `rect` that holds every cell that counts. */
function shrink(rect: Rect, counts: (row: number, column: number) => boolean): Rect | undefined {
  let found: Rect | undefined;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!counts(row, column)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      found = found ? unite(found, cell) : cell;
    }
  }
  return found;
}

function isUsed({ host, sheet }: Pick<Block, "host" | "sheet">, row: number, column: number, valuesOnly: boolean): boolean {
  const { engine } = host;
  if (engine.input(sheet, row, column) !== "" || engine.value(sheet, row, column) !== "") return true;
  if (valuesOnly) return false;
  const { fill, borders, numberFormat, bold } = engine.style(sheet, row, column);
  return fill !== "" || Object.keys(borders).length > 0 || numberFormat !== "General" || bold;
}

/** The block of cells around, bounded by blank rows and columns. Starts at the first cell. */
function surroundingRegion(block: Block): Rect {
  block.host.calculate();
  const { engine } = block.host;
  const isFilled = (row: number, column: number) => engine.value(block.sheet, row, column) !== "";
  let region: Rect = { row: block.rect.row, column: block.rect.column, rows: 1, columns: 1 };
  for (;;) {
    const ring = grow(region);
    const next = shrink(ring, isFilled);
    const wider = next ? unite(region, next) : region;
    if (wider.rows === region.rows && wider.columns === region.columns) return region;
    region = wider;
  }
}

function grow({ row, column, rows, columns }: Rect): Rect {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const bottom = Math.min(SHEET_ROWS, row + rows + 1);
  const right = Math.min(SHEET_COLUMNS, column + columns + 1);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
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
