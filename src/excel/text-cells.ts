import type { Rect } from "../sheet/rect";
import { formulaOfEntry, KIND, type SheetImage } from "../sheet/sheet-image";

/**
 * Text that Excel takes as text in every language: it begins with a letter, has no digit (so it is neither number, date, time nor
 * cell) and is no truth value.
 */
export function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/\d/.test(text) && !/^(true|false)$/i.test(text.trim());
}

/** Text that Excel would take as a formula, or whose first sign it would take as the mark of a text. */
function needsQuote(text: string): boolean {
  return text.startsWith("=") || text.startsWith("'");
}

/** Blocks of text written under the format "@" in one batch; further text is marked cell by cell. */
const MOST_BLOCKS = 300;

/**
 * Blocks of cells that must have the format "@" while their values are written, so that "01", "1/2" or "TRUE" stay text; they keep
 * it when the format changes afterwards. They hold text and blanks alone: a number or formula written under "@" would become text.
 * Down each column, then joined sideways; the largest only, where there are very many.
 */
export function textBlocks(image: SheetImage): Rect[] {
  const open: (Rect | undefined)[] = [];
  const blocks: Rect[] = [];
  const close = (column: number): void => {
    const rect = open[column];
    if (rect) blocks.push(rect);
    open[column] = undefined;
  };
  for (let row = 0; row < image.rows; row++) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry++) {
      const column = image.columnOf[entry] ?? 0;
      const need = needOf(image, entry);
      if (need === "never") close(column);
      else if (need === "must") {
        const first = open[column]?.row ?? row;
        open[column] = { row: first, column, rows: row - first + 1, columns: 1 };
      }
    }
  }
  for (let column = 0; column < image.columns; column++) close(column);
  return joinSideways(blocks)
    .sort((a, b) => b.rows * b.columns - a.rows * a.columns)
    .slice(0, MOST_BLOCKS);
}

/** Whether a cell must stand under "@", may, or must not. */
function needOf(image: SheetImage, entry: number): "must" | "may" | "never" {
  const kind = image.kinds[entry];
  if (formulaOfEntry(image, entry) !== undefined) return "never";
  if (kind === KIND.blank) return "may";
  if (kind !== KIND.text) return "never";
  const text = image.strings[image.texts[entry] ?? 0] ?? "";
  if (needsQuote(text)) return "never";
  return isPlainText(text) ? "may" : "must";
}

function joinSideways(blocks: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  for (const block of [...blocks].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)) {
    const last = joined.at(-1);
    if (last && last.row === block.row && last.rows === block.rows && last.column + last.columns === block.column) {
      joined[joined.length - 1] = { ...last, columns: last.columns + 1 };
    } else joined.push(block);
  }
  return joined;
}

/** What is sent for a cell: a formula, a number, a truth value, text as it is or behind the sign that makes it text, "" for a blank. */
export function inputOf(image: SheetImage, entry: number, underTextFormat: boolean): string | number | boolean {
  const formula = formulaOfEntry(image, entry);
  if (formula !== undefined) return formula;
  const text = image.strings[image.texts[entry] ?? 0] ?? "";
  switch (image.kinds[entry]) {
    case KIND.number:
      return image.numbers[entry] ?? 0;
    case KIND.boolean:
      return image.numbers[entry] === 1;
    case KIND.text:
      return underTextFormat || (isPlainText(text) && !needsQuote(text)) ? text : `'${text}`;
    case KIND.error:
      return text;
    default:
      return "";
  }
}

/** Tells of cells, asked row by row, whether they lie in one of the blocks. */
export class BlockLookup {
  private row = -1;
  private here: Rect[] = [];

  constructor(private readonly blocks: readonly Rect[]) {}

  has(row: number, column: number): boolean {
    if (row !== this.row) {
      this.row = row;
      this.here = this.blocks.filter((block) => row >= block.row && row < block.row + block.rows);
    }
    return this.here.some((block) => column >= block.column && column < block.column + block.columns);
  }
}
