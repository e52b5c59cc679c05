import { SHEET_ROWS } from "../engine/a1";
import { numberOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { invalidArgument } from "../wire/service-error";
import type { Block } from "./block";
import { assertAllowed } from "./guard";

/** Tallest row in points and widest column in characters of 5.25 points (support.microsoft.com, "Excel specifications and limits"). */
const MOST_HEIGHT = 409.5;
const MOST_WIDTH = 255 * 5.25 + 3.75;

/** In points; null where the columns differ; a hidden column has 0. */
export function columnWidth({ host, sheet, rect }: Block): number | null {
  return only(Array.from({ length: rect.columns }, (_, index) => widthOf(host, sheet, rect.column + index)));
}

function widthOf(host: Block["host"], sheet: number, column: number): number {
  return host.engine.isColumnHidden(sheet, column) ? 0 : host.engine.columnWidth(sheet, column);
}

/** In points; null where the rows differ; a hidden row has 0. Rows without a height of their own are all alike. */
export function rowHeight({ host, sheet, rect }: Block): number | null {
  const own = host.engine.ownRows(sheet).filter(({ row }) => row >= rect.row && row < rect.row + rect.rows);
  const heights = own.map(({ hidden, points }) => (hidden ? 0 : points));
  return only(own.length < rect.rows ? [...heights, host.sheet(sheet).standardHeight] : heights);
}

/** 0 hides, anything else shows. */
export function setColumnWidth({ host, sheet, rect }: Block, value: Argument): void {
  assertAllowed(host, sheet, "allowFormatColumns");
  const points = pointsOf(value, MOST_WIDTH, "RangeFormat.columnWidth");
  host.engine.setColumnHidden(sheet, rect.column, rect.columns, points === 0);
  if (points > 0) host.engine.setColumnWidth(sheet, rect.column, rect.columns, points);
}

/** 0 hides, anything else shows. */
export function setRowHeight({ host, sheet, rect }: Block, value: Argument): void {
  assertAllowed(host, sheet, "allowFormatRows");
  const points = pointsOf(value, MOST_HEIGHT, "RangeFormat.rowHeight");
  if (rect.rows === SHEET_ROWS) throw invalidArgument("RangeFormat.rowHeight");
  host.engine.setRowHidden(sheet, rect.row, rect.rows, points === 0);
  if (points > 0) host.engine.setRowHeight(sheet, rect.row, rect.rows, points);
}

/** About as Excel does it with a font of this size: half the size per character, and some space. Empty columns keep their width. */
export function autofitColumns({ host, sheet, rect }: Block): void {
  assertAllowed(host, sheet, "allowFormatColumns");
  host.calculate();
  const widest = new Map<number, number>();
  host.engine.eachCell(sheet, rect, true, (row, column) => {
    widest.set(column, Math.max(widest.get(column) ?? 0, textWidth(host, sheet, row, column)));
  });
  for (const [column, width] of widest) {
    if (width > 0) host.engine.setColumnWidth(sheet, column, 1, Math.min(width + 3.75, MOST_WIDTH));
  }
}

/** As many lines as the longest wrapped text needs in its column's width. Empty rows keep their height. */
export function autofitRows({ host, sheet, rect }: Block): void {
  assertAllowed(host, sheet, "allowFormatRows");
  host.calculate();
  const tallest = new Map<number, number>();
  host.engine.eachCell(sheet, rect, true, (row, column) => {
    const { wrap, fontSize } = host.engine.style(sheet, row, column);
    const width = host.engine.columnWidth(sheet, column);
    const lines = wrap ? Math.max(1, Math.ceil(textWidth(host, sheet, row, column) / width)) : 1;
    tallest.set(row, Math.max(tallest.get(row) ?? host.sheet(sheet).standardHeight, lines * fontSize * 1.3));
  });
  for (const [row, height] of tallest) host.engine.setRowHeight(sheet, row, 1, Math.min(height, MOST_HEIGHT));
}

function textWidth(host: Block["host"], sheet: number, row: number, column: number): number {
  const text = host.engine.text(sheet, row, column);
  return text === "" ? 0 : text.length * host.engine.style(sheet, row, column).fontSize * 0.48;
}

function pointsOf(value: Argument, most: number, where: string): number {
  const points = numberOf(value, where);
  if (points < 0 || points > most) throw invalidArgument(where);
  return points;
}

function only(sizes: readonly number[]): number | null {
  const first = sizes[0];
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}
