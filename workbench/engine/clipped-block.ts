import { intersection } from "./a1";
import type { SelectionSummary } from "./bench-messages";
import type { Rect, Scalar } from "./engine";
import type { ExceltsEngine } from "./excelts-engine";

/** A block of text with tabs between cells and line breaks between rows, as far as anything stands there; at least one cell. */
export function clippedText(engine: ExceltsEngine, sheet: number, rect: Rect): string {
  const shown = clip(engine, sheet, rect);
  const lines: string[] = [];
  for (let row = rect.row; row < rect.row + (shown?.rows ?? 1); row++) {
    const cells: string[] = [];
    for (let column = rect.column; column < rect.column + (shown?.columns ?? 1); column++)
      cells.push(quoted(engine.text(sheet, row, column)));
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

/** From the block's own corner to the last used cell within it. */
function clip(engine: ExceltsEngine, sheet: number, rect: Rect): Rect | undefined {
  const used = engine.used(sheet, true);
  return used && intersection(rect, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
}

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function selectionSummary(engine: ExceltsEngine, sheet: number, rect: Rect): SelectionSummary {
  const numbers: number[] = [];
  let filled = 0;
  eachValue(engine, sheet, rect, (value) => {
    filled++;
    if (typeof value === "number") numbers.push(value);
  });
  const sum = numbers.reduce((total, number) => total + number, 0);
  const smallest = numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
  const largest = numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
  return { filled, numbers: numbers.length, sum, smallest, largest };
}

function eachValue(engine: ExceltsEngine, sheet: number, rect: Rect, visit: (value: Scalar) => void): void {
  const shown = clip(engine, sheet, rect);
  if (!shown) return;
  for (let row = shown.row; row < shown.row + shown.rows; row++) {
    for (let column = shown.column; column < shown.column + shown.columns; column++) {
      const value = engine.value(sheet, row, column);
      if (value !== "") visit(value);
    }
  }
}
