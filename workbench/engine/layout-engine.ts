import { intersection } from "./a1";
import type { LineRecord } from "./book";
import { CellEngine } from "./cell-engine";
import { DEFAULT_WIDTH, pointsOfWidth, widthOfPoints } from "./column-width";
import type { Rect } from "./engine-states";
import { shiftBook } from "./shift-book";

/** Widths, heights, hidden rows and columns, merges, and cells that move. */
export abstract class LayoutEngine extends CellEngine {
  columnWidth(sheet: number, column: number): number {
    return pointsOfWidth(this.sheet(sheet).columns.get(column)?.size ?? this.standardWidth(sheet));
  }

  /** Nothing wide is hidden, as in Excel. */
  setColumnWidth(sheet: number, column: number, columns: number, points: number): void {
    if (points <= 0) {
      this.setColumnHidden(sheet, column, columns, true);
      return;
    }
    const { columns: lines } = this.sheet(sheet);
    for (let index = column; index < column + columns; index++) patchLine(lines, index, { size: widthOfPoints(points) });
  }

  rowHeight(sheet: number, row: number): number {
    return this.sheet(sheet).rows.get(row)?.size ?? this.standardHeight(sheet);
  }

  /** Nothing high is hidden, as in Excel. */
  setRowHeight(sheet: number, row: number, rows: number, points: number): void {
    if (points <= 0) {
      this.setRowHidden(sheet, row, rows, true);
      return;
    }
    const { rows: lines } = this.sheet(sheet);
    for (let index = row; index < row + rows; index++) patchLine(lines, index, { size: points, automatic: undefined });
  }

  isColumnHidden(sheet: number, column: number): boolean {
    return this.sheet(sheet).columns.get(column)?.hidden ?? false;
  }

  setColumnHidden(sheet: number, column: number, columns: number, hidden: boolean): void {
    const { columns: lines } = this.sheet(sheet);
    for (let index = column; index < column + columns; index++) patchLine(lines, index, { hidden: hidden || undefined });
  }

  isRowHidden(sheet: number, row: number): boolean {
    return this.sheet(sheet).rows.get(row)?.hidden ?? false;
  }

  /** SUBTOTAL and AGGREGATE look at it, so it asks for a calculation. */
  setRowHidden(sheet: number, row: number, rows: number, hidden: boolean): void {
    const { rows: lines } = this.sheet(sheet);
    for (let index = row; index < row + rows; index++) patchLine(lines, index, { hidden: hidden || undefined });
    this.calculator.invalidate();
  }

  ownColumns(sheet: number): { column: number; points: number; hidden: boolean }[] {
    return ownLines(this.sheet(sheet).columns).map(([column, { size, hidden }]) => ({
      column,
      points: pointsOfWidth(size ?? this.standardWidth(sheet)),
      hidden: hidden ?? false,
    }));
  }

  ownRows(sheet: number): { row: number; points: number; hidden: boolean }[] {
    return ownLines(this.sheet(sheet).rows).map(([row, { size, hidden }]) => ({
      row,
      points: size ?? this.standardHeight(sheet),
      hidden: hidden ?? false,
    }));
  }

  merges(sheet: number): readonly Rect[] {
    return this.sheet(sheet).merges;
  }

  /** The first cell's value stays, the others are lost; merges it meets become part of it. A single cell is left alone. */
  merge(sheet: number, rect: Rect): void {
    if (rect.rows * rect.columns < 2) return;
    const at = this.sheet(sheet);
    this.unmerge(sheet, rect);
    at.merges = [...at.merges, rect];
    at.grid.eachIn(rect, (_record, row, column) => {
      if (row !== rect.row || column !== rect.column) this.write(at, row, column, null, "");
    });
  }

  unmerge(sheet: number, rect: Rect): void {
    const at = this.sheet(sheet);
    at.merges = at.merges.filter((merge) => !intersection(merge, rect));
  }

  insertRows(sheet: number, row: number, rows: number): void {
    this.shift(sheet, "row", row, rows);
  }

  deleteRows(sheet: number, row: number, rows: number): void {
    this.shift(sheet, "row", row, -rows);
  }

  insertColumns(sheet: number, column: number, columns: number): void {
    this.shift(sheet, "column", column, columns);
  }

  deleteColumns(sheet: number, column: number, columns: number): void {
    this.shift(sheet, "column", column, -columns);
  }

  private shift(sheet: number, axis: "row" | "column", at: number, count: number): void {
    if (count === 0) return;
    this.calculator.forgetSpills();
    shiftBook(this.book, this.sheet(sheet), { sheet: this.sheet(sheet).name, axis, at, count });
    this.calculator.invalidate();
  }

  private standardWidth(sheet: number): number {
    return this.sheet(sheet).worksheet.properties.defaultColWidth ?? DEFAULT_WIDTH;
  }

  private standardHeight(sheet: number): number {
    return this.sheet(sheet).worksheet.properties.defaultRowHeight ?? 15;
  }
}

function patchLine(lines: Map<number, LineRecord>, index: number, patch: LineRecord): void {
  const line: LineRecord = { ...lines.get(index), ...patch };
  if (Object.values(line).some((member) => member !== undefined)) lines.set(index, line);
  else lines.delete(index);
}

function ownLines(lines: Map<number, LineRecord>): [number, LineRecord][] {
  return [...lines].filter(([, { size, hidden }]) => size !== undefined || hidden).sort(([a], [b]) => a - b);
}
