import type { Rect } from "./engine-states";

/** A set of cells of many tabs, asked for blocks that hold one of them. */
export class CellMarks {
  private readonly sheets = new Map<number, Map<number, Set<number>>>();
  size = 0;

  add(sheet: number, row: number, column: number): void {
    const rows = this.sheets.get(sheet) ?? new Map<number, Set<number>>();
    this.sheets.set(sheet, rows);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    if (!columns.has(column)) this.size++;
    columns.add(column);
  }

  has(sheet: number, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.get(row)?.has(column) ?? false;
  }

  /** Whether one of a block's cells is in the set; cheap for whole columns. */
  touches(sheet: number, { row, column, rows, columns }: Rect): boolean {
    const marked = this.sheets.get(sheet);
    if (!marked) return false;
    const isIn = (cells: ReadonlySet<number>) => {
      if (columns > cells.size) return [...cells].some((one) => one >= column && one < column + columns);
      for (let one = column; one < column + columns; one++) if (cells.has(one)) return true;
      return false;
    };
    if (rows > marked.size) return [...marked].some(([one, cells]) => one >= row && one < row + rows && isIn(cells));
    for (let one = row; one < row + rows; one++) {
      const cells = marked.get(one);
      if (cells && isIn(cells)) return true;
    }
    return false;
  }
}
