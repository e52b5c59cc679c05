import type { Rect } from "../engine/engine-states";
import { type CellCopy, putCell, takeCell } from "./cell-copy";
import type { ExcelHost } from "./excel-host";

/** `key` counts columns from the block's left; texts compare without case unless asked. */
export interface SortKey {
  readonly key: number;
  readonly isAscending: boolean;
}

/**
 * Sorts the rows of a block, formats along with them. Formulas keep their relative references, as in Excel. Order: numbers, texts,
 * FALSE, TRUE, errors; blanks always last (support.microsoft.com, "Sort data in a range or table"). Equal rows keep their order.
 */
export function sortRows(host: ExcelHost, sheet: number, rect: Rect, keys: readonly SortKey[], isCaseSensitive = false): void {
  const { engine } = host;
  engine.calculate();
  const rows = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => takeCell(engine, sheet, rect.row + r, rect.column + c)),
  );
  const sorted = rows.toSorted((a, b) => compareRows(a, b, keys, isCaseSensitive));
  for (const [r, cells] of sorted.entries()) {
    if (cells === rows[r]) continue;
    for (const [c, cell] of cells.entries()) putCell(engine, sheet, rect.row + r, rect.column + c, cell);
  }
}

function compareRows(a: readonly CellCopy[], b: readonly CellCopy[], keys: readonly SortKey[], isCaseSensitive: boolean): number {
  for (const { key, isAscending } of keys) {
    const [x, y] = [a[key], b[key]];
    if (!x || !y) continue;
    if (x.value === "" || y.value === "") {
      if (x.value !== y.value) return x.value === "" ? 1 : -1;
      continue;
    }
    const order = compareCells(x, y, isCaseSensitive);
    if (order !== 0) return isAscending ? order : -order;
  }
  return 0;
}

function compareCells(x: CellCopy, y: CellCopy, isCaseSensitive: boolean): number {
  const ranks = rank(x) - rank(y);
  if (ranks !== 0 || x.isError) return ranks;
  if (typeof x.value === "string" && typeof y.value === "string") {
    const [a, b] = isCaseSensitive ? [x.value, y.value] : [x.value.toLowerCase(), y.value.toLowerCase()];
    return a < b ? -1 : Number(a > b);
  }
  return Number(x.value) - Number(y.value);
}

function rank({ value, isError }: CellCopy): number {
  if (isError) return 3;
  if (typeof value === "boolean") return 2;
  return typeof value === "number" ? 0 : 1;
}
