import { contains } from "./a1";
import type { ExceltsEngine } from "./excelts-engine";

/** A character of the usual fonts is about half as wide as the font is high. */
const CHARACTER = 0.5;
const PIXELS_PER_POINT = 4 / 3;

/**
 * Rows that are higher than usual because their text is larger or wrapped, in pixels: an estimate without a font's measures, as a page
 * that draws needs one. Cells within merges do not count, as in Excel.
 */
export function automaticHeights(engine: ExceltsEngine, sheet: number, usual: number): Map<number, number> {
  const heights = new Map<number, number>();
  const used = engine.used(sheet, true);
  if (!used) return heights;
  const merges = engine.merges(sheet);
  engine.eachCell(sheet, used, true, (row, column) => {
    const style = engine.style(sheet, row, column);
    if (!style.wrap && style.fontSize <= 11) return;
    const isOneLine = !style.wrap || merges.some((merge) => contains(merge, row, column));
    const lines = isOneLine ? 1 : lineCount(engine.text(sheet, row, column), engine.columnWidth(sheet, column), style.fontSize);
    const height = Math.ceil(style.fontSize * 1.25 * PIXELS_PER_POINT * lines) + 1;
    if (height > (heights.get(row) ?? usual)) heights.set(row, height);
  });
  return heights;
}

/** Lines a text takes in a column so many points wide. */
function lineCount(text: string, width: number, size: number): number {
  const characters = Math.max(1, Math.floor(Math.max(1, width - 4) / (size * CHARACTER)));
  return text.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / characters)), 0);
}
