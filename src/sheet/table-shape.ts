import { cellText } from "./cell-text";
import { filledCells } from "./filled-cells";
import type { HeadingBlock } from "./heading";
import { isTitle, LONGEST_LABEL } from "./heading-score";
import { holdsFigures } from "./holds-figures";
import { isNumberRow } from "./number-row";
import type { Rect } from "./rect";
import { at, type SheetImage } from "./sheet-image";

const MOST_HEADING_ROWS = 6;
/** Rows below a heading that say whether a column holds figures. */
const LOOKED_AT = 8;

/**
 * Finds tables by their shape alone, for sheets whose words we do not know: stretches of rows without a blank one between, in each the first row of two
 * or more labels, and below it what is merged with it, stands under its spans, or is words over columns of figures. A stretch that begins with
 * figures goes on with the table above it. Single texts above a heading are its titles.
 */
export function findTableShapes(image: SheetImage): HeadingBlock[] {
  const merges = image.merges === "unknown" ? [] : image.merges;
  const found: Omit<HeadingBlock, "end">[] = [];
  // A heading that stands apart from its rows: the next stretch is what it waits for.
  let isWaiting = false;
  for (const { from, to } of stretches(image, merges)) {
    const labels = firstLabels(image, from, to, merges);
    if (labels === undefined || isWaiting) {
      isWaiting = false;
      continue;
    }
    const first = growUp(image, labels, from, merges);
    const last = growDown(image, first, to, merges);
    const columns = labelled(image, first, last, merges);
    if (columns.length < 2) continue;
    isWaiting = last + 1 === to;
    found.push({ start: from, first, last, numberRow: isNumberRow(image, last + 1) ? last + 1 : null, columns });
  }
  return found.map((block, index) => ({ ...block, end: found[index + 1]?.start ?? image.rows }));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Runs of rows with something in them; a merge that reaches over a blank row holds a run together. */
function stretches(image: SheetImage, merges: readonly Rect[]): Stretch[] {
  const reach = new Map<number, number>();
  for (const { row, rows } of merges) if (rows <= MOST_HEADING_ROWS) reach.set(row, Math.max(reach.get(row) ?? 0, row + rows));
  const found: Stretch[] = [];
  let from: number | undefined;
  let held = 0;
  for (let row = 0; row <= image.rows; row += 1) {
    const isFilled = row < image.rows && (filledCells(image, row).length > 0 || row < held);
    held = Math.max(held, reach.get(row) ?? 0);
    if (isFilled && from === undefined) from = row;
    if (isFilled || from === undefined) continue;
    found.push({ from, to: row });
    from = undefined;
  }
  return found;
}

/**
 * The first row of a stretch with two texts or more, short and different, more of them than figures, over half of the table's width; undefined where
 * figures come first.
 */
function firstLabels(image: SheetImage, from: number, to: number, merges: readonly Rect[]): number | undefined {
  const width = widthOf(image, from, to);
  for (let row = from; row < to; row += 1) {
    const cells = filledCells(image, row);
    if (cells.length < 2 || coverage(row, cells, merges) * 2 < width) continue;
    const texts = cells.filter((column) => isLabel(image, row, column)).map((column) => cellText(image, row, column));
    if (texts.length >= 2 && new Set(texts).size * 2 > cells.length && texts.length * 3 >= cells.length * 2) return row;
    if (cells.some((column) => at(image, row, column).kind === "number")) return undefined;
  }
  return undefined;
}

/** Cells in the fullest row, also of the rows after a blank one: a heading may stand apart from its rows. */
function widthOf(image: SheetImage, from: number, to: number): number {
  let width = 0;
  for (let row = from; row < Math.min(image.rows, to + LOOKED_AT); row += 1) width = Math.max(width, filledCells(image, row).length);
  return width;
}

/** Columns that a row's cells cover, merged width included. */
function coverage(row: number, cells: readonly number[], merges: readonly Rect[]): number {
  return cells.reduce((sum, column) => sum + (merges.find((rect) => rect.row === row && rect.column === column)?.columns ?? 1), 0);
}

/** Rows above whose labels all span columns that have labels of their own below, and not from the first column on: titles begin there. */
function growUp(image: SheetImage, first: number, from: number, merges: readonly Rect[]): number {
  let top = first;
  while (top > from && isTopLevel(image, top - 1, merges)) top -= 1;
  return top;
}

function isTopLevel(image: SheetImage, row: number, merges: readonly Rect[]): boolean {
  const cells = filledCells(image, row);
  const [left] = filledCells(image, row + 1);
  return (
    cells.length > 0 &&
    cells.every((column) => {
      const isMerged = merges.some((rect) => rect.row === row && rect.column === column && rect.columns > 1);
      // One label alone that is not merged is the title of what follows.
      const isBeside = cells.length > 1 && at(image, row, column + 1).kind === "blank" && at(image, row + 1, column + 1).kind === "text";
      const isSpan = isMerged || isBeside;
      return column !== left && isLabel(image, row, column) && isSpan && at(image, row + 1, column).kind === "text";
    })
  );
}

/** A short text, or a year: 2024 and 2025 head columns of their own. */
function isLabel(image: SheetImage, row: number, column: number): boolean {
  const value = at(image, row, column);
  if (value.kind === "number") return Number.isInteger(value.number) && value.number >= 1990 && value.number <= 2100;
  if (value.kind !== "text" || value.text.length > 2 * LONGEST_LABEL) return false;
  return !/^\s*$|:\s*$/.test(value.text) && !isTitle(value.text);
}

function growDown(image: SheetImage, first: number, to: number, merges: readonly Rect[]): number {
  let last = first;
  while (last + 1 < to && last - first + 1 < MOST_HEADING_ROWS && goesOn(image, first, last, merges)) last += 1;
  return last;
}

function goesOn(image: SheetImage, first: number, last: number, merges: readonly Rect[]): boolean {
  const next = last + 1;
  const mine = merges.filter(({ row }) => row >= first && row <= last);
  if (mine.some(({ row, rows }) => row + rows > next)) return true;
  const cells = filledCells(image, next);
  if (cells.length === 0 || isNumberRow(image, next) || !cells.every((column) => isLabel(image, next, column))) return false;
  const isSpanned = (column: number) =>
    mine.some((rect) => rect.columns > 1 && rect.row + rect.rows === next && column >= rect.column && column < rect.column + rect.columns);
  if (cells.some(isSpanned)) return true;
  // Without merges: words over figures, in columns of which one at least had no label of its own yet, or none of the first two.
  const isNew = (column: number) => !isLabelled(image, first, last, column, mine) && holdsFigures(image, next + 1, column);
  if (cells.length >= 2 && cells.some(isNew)) return true;
  const [, second = 0] = filledCells(image, first);
  return cells.every((column) => column > second && holdsFigures(image, next + 1, column));
}

/** Whether a row of the heading says something over a column, merged width included. */
function isLabelled(image: SheetImage, first: number, last: number, column: number, merges: readonly Rect[]): boolean {
  for (let row = first; row <= last; row += 1) if (at(image, row, column).kind !== "blank") return true;
  return merges.some((rect) => column >= rect.column && column < rect.column + rect.columns && rect.rows > 1);
}

function labelled(image: SheetImage, first: number, last: number, merges: readonly Rect[]): HeadingBlock["columns"] {
  const places = new Set<number>();
  const texts = new Map<number, string[]>();
  const say = (column: number, text: string) => {
    places.add(column);
    const said = texts.get(column) ?? [];
    if (text !== "" && said.at(-1) !== text) said.push(text);
    texts.set(column, said);
  };
  for (let row = first; row <= last; row += 1) {
    for (const column of filledCells(image, row)) {
      const rect = merges.find((one) => one.row === row && one.column === column);
      for (let place = column; place < column + (rect?.columns ?? 1); place += 1) say(place, cellText(image, row, column));
    }
  }
  return [...places].sort((a, b) => a - b).map((column) => ({ column, labels: texts.get(column) ?? [] }));
}
