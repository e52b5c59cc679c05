import type { CellStyle, Rect, Scalar } from "../engine/engine";
import type { ExcelHost } from "./excel-host";
import { fromR1C1, toR1C1 } from "./formula-r1c1";

/** `key` counts columns from the block's left; texts compare without case unless asked. */
export interface SortKey {
  readonly key: number;
  readonly isAscending: boolean;
}

interface Cell {
  readonly input: Scalar;
  readonly value: Scalar;
  readonly style: CellStyle;
}

/**
 * Sorts the rows of a block, formats along with them. Formulas keep their relative references, as in Excel. Order: numbers, texts,
 * FALSE, TRUE, errors; blanks always last (support.microsoft.com, "Sort data in a range or table"). Equal rows keep their order.
 */
export function sortRows(host: ExcelHost, sheet: number, rect: Rect, keys: readonly SortKey[], isCaseSensitive = false): void {
  const { engine } = host;
  engine.calculate();
  const rows = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c): Cell => {
      const [row, column] = [rect.row + r, rect.column + c];
      const input = engine.input(sheet, row, column);
      const relative = typeof input === "string" ? toR1C1(input, row, column) : input;
      return { input: relative, value: engine.value(sheet, row, column), style: engine.style(sheet, row, column) };
    }),
  );
  const sorted = rows.toSorted((a, b) => compareRows(a, b, keys, isCaseSensitive));
  for (const [r, cells] of sorted.entries()) {
    if (cells === rows[r]) continue;
    for (const [c, cell] of cells.entries()) place(host, sheet, rect.row + r, rect.column + c, cell);
  }
}

function place({ engine }: ExcelHost, sheet: number, row: number, column: number, { input, style }: Cell): void {
  const isFormula = typeof input === "string" && input.startsWith("=") && style.numberFormat !== "@";
  if (isFormula) engine.setInput(sheet, row, column, fromR1C1(input, row, column));
  else engine.setValue(sheet, row, column, input);
  engine.setStyle(sheet, { row, column, rows: 1, columns: 1 }, style);
}

function compareRows(a: readonly Cell[], b: readonly Cell[], keys: readonly SortKey[], isCaseSensitive: boolean): number {
  for (const { key, isAscending } of keys) {
    const [x, y] = [a[key]?.value ?? "", b[key]?.value ?? ""];
    if (x === "" || y === "") {
      if (x !== y) return x === "" ? 1 : -1;
      continue;
    }
    const order = compareValues(x, y, isCaseSensitive);
    if (order !== 0) return isAscending ? order : -order;
  }
  return 0;
}

function compareValues(x: Scalar, y: Scalar, isCaseSensitive: boolean): number {
  const ranks = rank(x) - rank(y);
  if (ranks !== 0) return ranks;
  if (typeof x === "string" && typeof y === "string") {
    const [a, b] = isCaseSensitive ? [x, y] : [x.toLowerCase(), y.toLowerCase()];
    return a < b ? -1 : Number(a > b);
  }
  return Number(x) - Number(y);
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return /^#[A-Z/0]+[!?]?$/.test(value) ? 3 : 1;
}
