import { formatOfEntry, type SheetImage, valueOfEntry } from "../sheet/sheet-image";
import type { RowHeight, TabContent } from "../sheet/tab-content";

const LINE = 1.25;
/** Bold letters of Times New Roman are so much wider. */
const BOLD = 1.08;

/**
 * Heights of rows in which wrapped text takes several lines: an estimate, since not every program measures them when it opens a file. Other rows have
 * none, so that they grow by themselves. Empty where the layout says nothing of heights. Cells that are merged do not count, as in Excel.
 */
export function wrappedHeights({ image, layout }: TabContent): RowHeight[] {
  if (!layout.rowHeights) return [];
  const merged = new Set(image.merges === "unknown" ? [] : image.merges.map(({ row, column }) => `${row},${column}`));
  return Array.from({ length: image.rows }, (_, row) => {
    let points = 0;
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const column = image.columnOf[entry] ?? 0;
      const width = layout.columnWidths[column];
      if (width !== undefined && !merged.has(`${row},${column}`)) points = Math.max(points, heightOf(image, entry, width));
    }
    return { row, points };
  }).filter(({ points }) => points > 0);
}

/** 0 where one line is enough. @param width of the column, in characters */
function heightOf(image: SheetImage, entry: number, width: number): number {
  const { wrap, size, bold } = formatOfEntry(image, entry);
  const value = valueOfEntry(image, entry);
  if (!wrap || value.kind !== "text") return 0;
  const lines = countLines(value.text, ((width * 7 + 5) * 0.75 - 3) / (size * (bold ? BOLD : 1)));
  return lines === 1 ? 0 : Math.ceil(lines * size * LINE) + 2;
}

/** Lines of a text broken between words; a word longer than a line takes as many as it needs. @param room of a line, in em */
function countLines(text: string, room: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let free = 0;
    let count = 0;
    for (const word of paragraph.split(" ")) {
      const width = widthOf(word);
      if (count > 0 && width + SPACE <= free) free -= width + SPACE;
      else {
        count += Math.max(1, Math.ceil(width / room));
        free = Math.max(0, room - width);
      }
    }
    return lines + count;
  }, 0);
}

const SPACE = 0.25;

/** Of the letters of Times New Roman, in em, by kind: marks add nothing. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word.normalize("NFD").replace(/\p{M}/gu, "")) {
    if (/[.,:;'|!iljtfrI/()-]/.test(letter)) width += 0.31;
    else if (/[mwMW]/.test(letter)) width += 0.8;
    else width += /\p{Lu}/u.test(letter) ? 0.68 : 0.46;
  }
  return width;
}
