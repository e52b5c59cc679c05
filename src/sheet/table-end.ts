import { cellText } from "./cell-text";
import { foldText } from "./fold";
import { KIND, type SheetImage } from "./sheet-image";

/** Where a heading stands and what it says, as far as one table is told from the next. */
export interface HeadingPlace {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly { readonly column: number; readonly labels: readonly string[] }[];
}

/**
 * One past a table's last row: where the titles of the next table begin, or the end of the tab. The same heading again, as on every printed page, is
 * no next table; nor is a row of words that follows a row of data without a blank or a title between.
 */
export function endOfTable(image: SheetImage, table: HeadingPlace, others: readonly HeadingPlace[]): number {
  const said = labelsOf(table);
  const below = others.filter((other) => other.first > table.last && labelsOf(other) !== said).sort((a, b) => a.first - b.first);
  for (const other of below) {
    const start = isHeadingOnly(image, other) ? titlesAbove(image, other.first, table.last) : undefined;
    if (start !== undefined) return start;
  }
  return image.rows;
}

function labelsOf({ columns }: HeadingPlace): string {
  return columns.map(({ labels }) => foldText(labels.join(" "))).join("|");
}

/** Three labels at least, and no figure: a row of data has its running number. */
function isHeadingOnly(image: SheetImage, { first, columns }: HeadingPlace): boolean {
  return columns.length >= 3 && kindsIn(image, first).numbers === 0;
}

/** The row at which the titles above a heading begin; undefined where data stand right above it. */
function titlesAbove(image: SheetImage, first: number, floor: number): number | undefined {
  for (let row = first - 1; row > floor; row -= 1) {
    const { texts, numbers } = kindsIn(image, row);
    if (texts + numbers === 0) return row + 1;
    if (numbers > 0 || texts > 2 || isRunningNumber(cellText(image, row, 0))) return row === first - 1 ? undefined : row + 1;
  }
  return undefined;
}

function isRunningNumber(text: string): boolean {
  return /^\d+[.)]?$/.test(text);
}

function kindsIn(image: SheetImage, row: number): { readonly texts: number; readonly numbers: number } {
  let texts = 0;
  let numbers = 0;
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    if (image.kinds[entry] === KIND.number) numbers += 1;
    else if (image.kinds[entry] === KIND.text) texts += 1;
  }
  return { texts, numbers };
}
