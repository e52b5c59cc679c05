import { foldText } from "./fold";
import type { HeadingBlock, HeadingColumn } from "./heading";
import { at, KIND, type SheetImage } from "./sheet-image";
import { sliceColumns } from "./slice-columns";

/** Says what a column begins a row with: its running number or its name; null for any other. */
export type BeginsRow = (labels: readonly string[]) => "no" | "name" | null;

/** Finds the headings of an image, best first. */
export type FindBlocks = (image: SheetImage) => readonly HeadingBlock[];

/** A table of so much fewer rows beside another is one of its own, in tenths. */
const SHORTER = 7;
/** Columns at the left of a table that may stand before the name. */
const LEADING = 3;

/**
 * A tab's tables that stand beside each other, under titles of their own or shared, each as an image of its own in its own columns; the image itself where
 * there are none. A new table begins where a heading comes to a second running number or the same name again; and after a blank column where what
 * follows has a number or name of its own, or is words and figures for other rows than those before.
 */
export function splitSideBySide(image: SheetImage, find: FindBlocks, begins: BeginsRow): SheetImage[] {
  const found = find(image);
  if (found.length === 0) return [image];
  const top = Math.min(...found.map(({ first }) => first));
  const starts = new Set(found.flatMap(({ columns }) => repeatedBegins(columns, begins)));
  for (const gap of gapsIn(image, top)) if (!starts.has(gap + 1) && isParted(image, top, gap, find, begins)) starts.add(gap + 1);
  if (starts.size === 0) return [image];
  const borders = [0, ...[...starts].sort((a, b) => a - b), image.columns];
  return borders.slice(0, -1).map((from, part) => sliceColumns(image, top, from, borders[part + 1] ?? image.columns));
}

/** Where one heading begins rows again: two columns are the least that a table has. */
function repeatedBegins(columns: readonly HeadingColumn[], begins: BeginsRow): number[] {
  const numbers = columns.filter(({ labels }) => begins(labels) === "no");
  const names = columns.filter(({ labels }) => begins(labels) === "name");
  const [name] = names;
  const again = names.filter(({ labels }) => sayOf(labels) === sayOf(name?.labels ?? []));
  // What stands before the number or name of the first table stands before that of the next: a code, a mark.
  const [beginning] = numbers.length > 1 ? numbers : again;
  const lead = (beginning?.column ?? 0) - (columns[0]?.column ?? 0);
  const repeated = (numbers.length > 1 ? numbers : again).map(({ column }) => column - lead);
  const isWide = repeated.every((column, index) => index === 0 || column - (repeated[index - 1] ?? 0) >= 2);
  return isWide ? repeated.slice(1) : [];
}

function sayOf(labels: readonly string[]): string {
  return foldText(labels.join(" "));
}

/** Blank columns between filled ones, from a row on: of several side by side the last. */
function gapsIn(image: SheetImage, top: number): number[] {
  const filled = new Uint8Array(image.columns + 1);
  for (let entry = image.rowStarts[top] ?? 0; entry < image.kinds.length; entry += 1)
    if (image.kinds[entry] !== KIND.blank) filled[image.columnOf[entry] ?? 0] = 1;
  const first = filled.indexOf(1);
  return [...filled.keys()].filter((column) => column > first && filled[column] === 0 && filled[column + 1] === 1);
}

function isParted(image: SheetImage, top: number, gap: number, find: FindBlocks, begins: BeginsRow): boolean {
  const [left] = find(sliceColumns(image, top, 0, gap));
  const [right] = find(sliceColumns(image, top, gap + 1, image.columns));
  if (!left || !right || left.columns.length < 2 || right.columns.length < 2) return false;
  const [first] = right.columns;
  if (!first || first.column <= gap || right.last < top) return false;
  if (begins(first.labels) !== null) return true;
  const isNamed = ({ labels }: HeadingColumn) => begins(labels) === "name";
  if (left.columns.some(isNamed) && right.columns.slice(0, LEADING).some(isNamed)) return true;
  const name = left.columns.find(isNamed) ?? left.columns[0];
  const own = wordsUnder(image, right, first.column);
  const isShorter = own * 10 < wordsUnder(image, left, name?.column ?? 0) * SHORTER;
  return own >= 2 && hasFiguresBeside(image, right) && (isShorter || right.last < left.last);
}

/** Cells of words below a heading; 0 where there are figures among them. */
function wordsUnder(image: SheetImage, { last, numberRow, end }: HeadingBlock, column: number): number {
  let words = 0;
  for (let row = (numberRow ?? last) + 1; row < end; row += 1) {
    const { kind } = at(image, row, column);
    if (kind === "number") return 0;
    if (kind === "text") words += 1;
  }
  return words;
}

function hasFiguresBeside(image: SheetImage, { last, numberRow, columns }: HeadingBlock): boolean {
  const row = (numberRow ?? last) + 1;
  return columns.slice(1).every(({ column }) => at(image, row, column).kind === "number");
}
