import type { SelectionSummary } from "./bench-messages";
import type { Rect, Scalar } from "./engine-states";
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

/** Most cells that are put on a clipboard. */
const MOST_CELLS = 2_000_000;

/** From the block's own corner to the last cell within it that holds something. @throws RangeError where that is too much */
function clip(engine: ExceltsEngine, sheet: number, rect: Rect): Rect | undefined {
  let [bottom, right] = [-1, -1];
  engine.eachCell(sheet, rect, true, (row, column) => {
    bottom = row;
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  const clipped = { ...rect, rows: bottom - rect.row + 1, columns: right - rect.column + 1 };
  if (clipped.rows * clipped.columns > MOST_CELLS) throw new RangeError(`more than ${MOST_CELLS} cells`);
  return clipped;
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
  engine.eachCell(sheet, rect, true, (row, column) => {
    const value = engine.value(sheet, row, column);
    if (value !== "") visit(value);
  });
}
