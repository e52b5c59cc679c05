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
  const merged = new Set(engine.merges(sheet).flatMap(({ row, column, rows, columns }) => cellKeys(row, column, rows, columns)));
  const widths = Array.from({ length: used.columns }, (_, index) => engine.columnWidth(sheet, used.column + index));
  for (let row = used.row; row < used.row + used.rows; row++) {
    let height = usual;
    for (let index = 0; index < used.columns; index++) {
      const column = used.column + index;
      const style = engine.style(sheet, row, column);
      if (!style.wrap && style.fontSize <= 11) continue;
      if (engine.value(sheet, row, column) === "") continue;
      const isOneLine = !style.wrap || merged.has(`${row},${column}`);
      const lines = isOneLine ? 1 : lineCount(engine.text(sheet, row, column), widths[index] ?? 48, style.fontSize);
      height = Math.max(height, Math.ceil(style.fontSize * 1.25 * PIXELS_PER_POINT * lines) + 1);
    }
    if (height > usual) heights.set(row, height);
  }
  return heights;
}

/** Lines a text takes in a column so many points wide. */
function lineCount(text: string, width: number, size: number): number {
  const characters = Math.max(1, Math.floor(Math.max(1, width - 4) / (size * CHARACTER)));
  return text.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / characters)), 0);
}

function cellKeys(row: number, column: number, rows: number, columns: number): string[] {
  const count = Math.min(rows, 1000) * Math.min(columns, 200);
  const wide = Math.min(columns, 200);
  return Array.from({ length: count }, (_, index) => `${row + Math.floor(index / wide)},${column + (index % wide)}`);
}
