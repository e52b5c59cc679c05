import { contains } from "./a1";
import type { CellRecord } from "./cell-record";
import type { Rect } from "./engine-states";
import { PLAIN_STYLE } from "./file-style";

type RowCells = (CellRecord | undefined)[];

/** The cells of a sheet: sparse rows of records. */
export class CellGrid {
  private rows: (RowCells | undefined)[] = [];
  private usedAll: Rect | null | undefined;
  private usedValues: Rect | null | undefined;
  /** Cells with a formula: none means nothing to calculate. */
  formulas = 0;

  at(row: number, column: number): CellRecord | undefined {
    return this.rows[row]?.[column];
  }

  /** The record to write to; a new one gets this style. Whoever writes says so with `changed`, or `touch` for many at once. */
  open(row: number, column: number, style: () => CellRecord["style"]): CellRecord {
    let cells = this.rows[row];
    if (!cells) {
      cells = [];
      this.rows[row] = cells;
    }
    let record = cells[column];
    if (!record) {
      record = { content: null, formula: "", style: style() };
      cells[column] = record;
    }
    return record;
  }

  /** Puts a record there, or takes the one there away. */
  put(row: number, column: number, record: CellRecord | undefined): void {
    const cells = this.rows[row];
    if (record) {
      if (cells) cells[column] = record;
      else {
        const fresh: RowCells = [];
        fresh[column] = record;
        this.rows[row] = fresh;
      }
    } else if (cells) delete cells[column];
    this.changed(row, column, record);
  }

  /** A record has been written to: the used blocks are enlarged, and measured anew only where something at their edge went away. */
  changed(row: number, column: number, record: CellRecord | undefined): void {
    const hasValue = record !== undefined && (record.content !== null || record.formula !== "");
    this.usedValues = follow(this.usedValues, row, column, hasValue);
    this.usedAll = follow(this.usedAll, row, column, hasValue || (record !== undefined && record.style !== PLAIN_STYLE));
  }

  /** Many records have been written to. */
  touch(): void {
    this.usedAll = undefined;
    this.usedValues = undefined;
  }

  /** Row by row, left to right; only cells that exist. */
  each(visit: (record: CellRecord, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells?.forEach((record, column) => {
        if (record) visit(record, row, column);
      });
    });
  }

  eachRow(visit: (row: number, cells: readonly (CellRecord | undefined)[]) => void): void {
    this.rows.forEach((cells, row) => {
      if (cells) visit(row, cells);
    });
  }

  /** Cells that exist within a block; cheap also for whole columns. */
  eachIn(rect: Rect, visit: (record: CellRecord, row: number, column: number) => void): void {
    const lastRow = Math.min(rect.row + rect.rows, this.rows.length);
    for (let row = rect.row; row < lastRow; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const lastColumn = Math.min(rect.column + rect.columns, cells.length);
      for (let column = rect.column; column < lastColumn; column++) {
        const record = cells[column];
        if (record) visit(record, row, column);
      }
    }
  }

  insertRows(row: number, count: number): void {
    if (row < this.rows.length) this.rows = [...this.rows.slice(0, row), ...new Array<undefined>(count), ...this.rows.slice(row)];
    this.touch();
  }

  deleteRows(row: number, count: number): void {
    if (row < this.rows.length) this.rows.splice(row, count);
    this.recount();
  }

  insertColumns(column: number, count: number): void {
    for (const cells of this.rows) {
      if (cells && column < cells.length) cells.splice(column, 0, ...new Array<undefined>(count));
    }
    this.touch();
  }

  deleteColumns(column: number, count: number): void {
    for (const cells of this.rows) if (cells && column < cells.length) cells.splice(column, count);
    this.recount();
  }

  /** The smallest block around everything; `valuesOnly` overlooks blank cells with a look of their own. */
  used(valuesOnly: boolean): Rect | undefined {
    const known = valuesOnly ? this.usedValues : this.usedAll;
    if (known !== undefined) return known ?? undefined;
    const found = this.measure(valuesOnly);
    if (valuesOnly) this.usedValues = found ?? null;
    else this.usedAll = found ?? null;
    return found;
  }

  private measure(valuesOnly: boolean): Rect | undefined {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    this.each((record, row, column) => {
      const counts = record.content !== null || record.formula !== "" || (!valuesOnly && record.style !== PLAIN_STYLE);
      if (!counts) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private recount(): void {
    this.touch();
    this.formulas = 0;
    this.each((record) => {
      if (record.formula) this.formulas++;
    });
  }
}

/** A used block (undefined = not known, null = nothing) after a cell has come or gone. */
function follow(block: Rect | null | undefined, row: number, column: number, counts: boolean): Rect | null | undefined {
  if (block === undefined) return undefined;
  if (!counts) return block !== null && isAtEdge(block, row, column) ? undefined : block;
  if (block === null) return { row, column, rows: 1, columns: 1 };
  if (contains(block, row, column)) return block;
  const top = Math.min(block.row, row);
  const left = Math.min(block.column, column);
  const bottom = Math.max(block.row + block.rows, row + 1);
  const right = Math.max(block.column + block.columns, column + 1);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

function isAtEdge(block: Rect, row: number, column: number): boolean {
  if (!contains(block, row, column)) return false;
  return row === block.row || row === block.row + block.rows - 1 || column === block.column || column === block.column + block.columns - 1;
}
