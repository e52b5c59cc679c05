import { cellText } from "./cell-text";
import { foldText } from "./fold";
import { labelsOf, type MergeIndex } from "./heading-labels";
import { type KnowsLabel, LONGEST_LABEL, PROPOSED, scoreHeadingRow } from "./heading-score";
import { holdsFigures } from "./holds-figures";
import { isNumberRow } from "./number-row";
import type { Rect } from "./rect";
import { at, KIND, type SheetImage } from "./sheet-image";
import { endOfTable } from "./table-end";

/** The rows that say what a table's columns are. Zero-based; `numberRow` is the row «A B 1 2 3=2/1» right under them. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  readonly numberRow: number | null;
  /** Where its titles may begin, and one past the table's last row: other tables of the tab stand before and after. */
  readonly start: number;
  readonly end: number;
  readonly columns: readonly HeadingColumn[];
}

/** A column's labels from the top level to the last, e.g. ["Đoàn viên", "Nữ"]; equal neighbours are one. */
export interface HeadingColumn {
  readonly column: number;
  readonly labels: readonly string[];
}

const MOST_HEADING_ROWS = 5;
/** Rows in which any row of words may be a heading; further down one must look the part. */
const NEAR_TOP = 200;

/**
 * Finds heading blocks by structure and words, best first: a row of several short, different labels over rows that hold data. Titles, mottos and
 * numbers speak against. The block grows over merges in both directions, or where merges are unknown over blanks beside a label.
 */
export function findHeadings(image: SheetImage, knows: KnowsLabel): HeadingBlock[] {
  const merged = mergeIndex(image);
  const good = candidateRows(image)
    .map((row) => ({ row, score: scoreHeadingRow(image, row, knows) }))
    .filter(({ score }) => score >= PROPOSED)
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const blocks: Omit<HeadingBlock, "start" | "end">[] = [];
  for (const { row } of good) {
    if (blocks.some(({ first, last, numberRow }) => row >= first && row <= (numberRow ?? last))) continue;
    blocks.push(growBlock(hasMergesAt(image, row) ? image : { ...image, merges: "unknown" }, row, merged));
  }
  const sure = blocks.filter(({ columns }) => isKnown(columns, knows));
  const ended = blocks.map((block) => ({ ...block, end: endOfTable(image, block, sure) }));
  return ended.map((block) => ({ ...block, start: Math.max(0, ...ended.map(({ end }) => (end <= block.first ? end : 0))) }));
}

/** A heading without a merge may leave blanks where its labels span columns, as where merges are unknown. */
export function hasMergesAt({ merges }: SheetImage, row: number): boolean {
  return merges !== "unknown" && merges.some((rect) => rect.row <= row && rect.row + rect.rows > row);
}

/** Far down, a heading stands under a blank row or a title, and has no figure in it. */
function candidateRows(image: SheetImage): number[] {
  const rows: number[] = [];
  for (let row = 0; row < image.rows; row += 1) {
    const [before, start, end] = [image.rowStarts[row - 1] ?? 0, image.rowStarts[row] ?? 0, image.rowStarts[row + 1] ?? 0];
    if (end - start < 2) continue;
    if (row < NEAR_TOP || (start - before <= 2 && !image.kinds.subarray(start, end).includes(KIND.number))) rows.push(row);
  }
  return rows;
}

/** Half of its labels, and two at least, are known. */
export function isKnown(columns: readonly HeadingColumn[], knows: KnowsLabel): boolean {
  const known = columns.filter(({ labels }) => labels.some((label) => knows(foldText(label)) > 0)).length;
  return known >= 2 && known * 2 >= columns.length;
}

export function mergeIndex(image: SheetImage): MergeIndex {
  const index = new Map<string, Rect>();
  if (image.merges === "unknown") return index;
  for (const rect of image.merges) {
    if (rect.rows > 2 * MOST_HEADING_ROWS || rect.columns > 200) continue;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) index.set(`${row},${column}`, rect);
    }
  }
  return index;
}

export function growBlock(image: SheetImage, first: number, merged: MergeIndex): Omit<HeadingBlock, "start" | "end"> {
  const columns = filledColumns(image, first, merged);
  let last = first;
  while (last - first + 1 < MOST_HEADING_ROWS && continuesAt(image, last + 1, first, columns, merged)) last += 1;
  const numberRow = isNumberRow(image, last + 1) ? last + 1 : null;
  return {
    first,
    last,
    numberRow,
    columns: columns
      .map((column) => ({ column, labels: labelsOf(image, first, last, column, merged) }))
      .filter(({ labels }) => labels.length > 0),
  };
}

/** From the first to the last column that the heading's first row covers, merged width included. */
export function filledColumns(image: SheetImage, row: number, merged: MergeIndex): number[] {
  const start = image.rowStarts[row] ?? 0;
  const end = image.rowStarts[row + 1] ?? 0;
  const places: number[] = [];
  for (let entry = start; entry < end; entry += 1) {
    if (image.kinds[entry] === KIND.blank) continue;
    const column = image.columnOf[entry] ?? 0;
    const rect = merged.get(`${row},${column}`);
    places.push(column, rect ? rect.column + rect.columns - 1 : column);
  }
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const below = image.merges === "unknown" ? extendOverBlanks(image, row, to) : to;
  return Array.from({ length: below - from + 1 }, (_, index) => from + index);
}

/** Where merges are unknown the last label may span blanks that only the labels below it show. */
function extendOverBlanks(image: SheetImage, row: number, last: number): number {
  let column = last;
  while (at(image, row, column + 1).kind === "blank" && hasLabelBelow(image, row, column + 1)) column += 1;
  return column;
}

/** Whether the first cell below that is not blank is a short label, beside another one. */
function hasLabelBelow(image: SheetImage, row: number, column: number): boolean {
  for (let below = row + 1; below < row + MOST_HEADING_ROWS; below += 1) {
    if (at(image, below, column).kind === "blank") continue;
    return (
      isLabel(image, below, column) &&
      cellText(image, below, column).length < 30 &&
      (below === row + 1 || isLabel(image, below - 1, column - 1) || isLabel(image, below, column - 1))
    );
  }
  return false;
}

/** Whether a row still belongs to the heading: a vertical merge reaches into it, or labels stand only below labels that span columns. */
function continuesAt(image: SheetImage, row: number, first: number, columns: readonly number[], merged: MergeIndex): boolean {
  if (row >= image.rows || isNumberRow(image, row)) return false;
  const reaches = columns.some((column) => {
    const rect = merged.get(`${row},${column}`);
    return rect !== undefined && rect.row < row && rect.row >= first;
  });
  const own = columns.filter((column) => at(image, row, column).kind !== "blank" && !isInsideMerge(merged, row, column));
  if (own.some((column) => !isLabel(image, row, column))) return false;
  if (reaches || standsOverFigures(image, row, own, columns)) return true;
  if (!own.every((column) => isUnderSpan(image, row, first, column, merged))) return false;
  const isUnderMerge = own.some((column) => (merged.get(`${row - 1},${column}`)?.columns ?? 1) > 1);
  return own.length >= 2 || (own.length === 1 && isUnderMerge);
}

function isLabel(image: SheetImage, row: number, column: number): boolean {
  const value = at(image, row, column);
  return value.kind === "text" && value.text.length <= LONGEST_LABEL;
}

/** «Nữ» or «(người)» over figures, and nothing where rows have their number and name: no row of data begins so far to the right. */
function standsOverFigures(image: SheetImage, row: number, own: readonly number[], columns: readonly number[]): boolean {
  const [, second = 0] = columns;
  return own.length > 0 && own.every((column) => column > second && holdsFigures(image, row + 1, column));
}

function isInsideMerge(merged: MergeIndex, row: number, column: number): boolean {
  const rect = merged.get(`${row},${column}`);
  return rect !== undefined && (rect.row < row || rect.column < column);
}

/** Whether the cell above is part of a label that spans columns: merged, or blank beside a label, or such a label itself. */
function isUnderSpan(image: SheetImage, row: number, first: number, column: number, merged: MergeIndex): boolean {
  for (let above = row - 1; above >= first; above -= 1) {
    const rect = merged.get(`${above},${column}`);
    if (rect) return rect.columns > 1 && rect.row + rect.rows <= row;
    if (at(image, above, column).kind === "blank") continue;
    return image.merges === "unknown" && at(image, above, column + 1).kind === "blank";
  }
  return true;
}
