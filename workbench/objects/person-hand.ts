import { SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Rect, Visibility } from "../engine/engine-states";
import { printBlock } from "./address";
import { announceChange, announceSelection, announceSheet } from "./announce";
import { Block } from "./block";
import { coveredCells, enter } from "./cell-input";
import type { ExcelHost } from "./excel-host";
import { bringToFront } from "./front-sheet";
import { assertAllowed, assertEditable } from "./guard";
import { moveRows } from "./shift-cells";
import { sortRows } from "./sort-rows";
import { UndoStack } from "./undo-stack";
import { addSheet, changeVisibility, deleteSheet, renameSheet } from "./worksheet-state";

/**
 * What the person at the screen does. Each raises the events Excel would raise. Refusals are the same ServiceErrors an add-in hears:
 * AccessDenied (protected), InvalidArgument (name), ItemAlreadyExists (name taken), InvalidOperation (last sheet).
 */
export class PersonHand {
  private readonly done = new UndoStack();

  constructor(private readonly host: ExcelHost) {}

  /** As typed into one cell. */
  edit(sheet: number, row: number, column: number, input: string): void {
    this.paste(sheet, row, column, [[input]]);
  }

  /** Rows of what could be typed, from a cell to the right and down. @returns the block written; an empty grid is one empty cell */
  paste(sheet: number, row: number, column: number, grid: readonly (readonly string[])[]): Rect {
    const rect = { row, column, rows: Math.max(1, grid.length), columns: Math.max(1, ...grid.map((line) => line.length)) };
    assertEditable(this.host, sheet, rect);
    this.done.remember(this.host.engine, sheet, rect);
    const isCovered = coveredCells(this.host, sheet, rect);
    for (const [r, line] of grid.entries()) {
      for (const [c, input] of line.entries()) if (!isCovered(row + r, column + c)) enter(this.host, sheet, row + r, column + c, input);
    }
    announceChange(this.host, sheet, rect, "person");
    return rect;
  }

  /** Content goes, looks stay: the Delete key. */
  clear(sheet: number, rect: Rect): void {
    assertEditable(this.host, sheet, rect);
    this.done.remember(this.host.engine, sheet, rect);
    this.host.engine.clear(sheet, rect, "Contents");
    announceChange(this.host, sheet, rect, "person");
  }

  select(sheet: number, rect: Rect): void {
    bringToFront(this.host, sheet, "select");
    this.host.mark({ sheet, rect });
    announceSelection(this.host, sheet, rect);
  }

  activate(sheet: number): void {
    bringToFront(this.host, sheet, "activate");
  }

  /** After the last sheet, and brought to the front. */
  addSheet(name?: string): number {
    const sheet = addSheet(this.host, name, "addSheet");
    bringToFront(this.host, sheet, "addSheet");
    return sheet;
  }

  renameSheet(sheet: number, name: string): void {
    renameSheet({ host: this.host, sheet }, name, "renameSheet");
  }

  deleteSheet(sheet: number): void {
    deleteSheet({ host: this.host, sheet }, "deleteSheet");
    this.done.forget();
  }

  setVisibility(sheet: number, visibility: Visibility): void {
    changeVisibility({ host: this.host, sheet }, visibility);
  }

  setColumnWidth(sheet: number, column: number, points: number): void {
    assertAllowed(this.host, sheet, "allowFormatColumns");
    this.host.isDirty = true;
    this.host.engine.setColumnWidth(sheet, column, 1, points);
  }

  insertRows(sheet: number, row: number, rows: number): void {
    assertAllowed(this.host, sheet, "allowInsertRows");
    this.move(sheet, { row, rows, column: 0, columns: SHEET_COLUMNS }, "RowInserted");
  }

  deleteRows(sheet: number, row: number, rows: number): void {
    assertAllowed(this.host, sheet, "allowDeleteRows");
    this.move(sheet, { row, rows, column: 0, columns: SHEET_COLUMNS }, "RowDeleted");
  }

  insertColumns(sheet: number, column: number, columns: number): void {
    assertAllowed(this.host, sheet, "allowInsertColumns");
    this.move(sheet, { row: 0, rows: SHEET_ROWS, column, columns }, "ColumnInserted");
  }

  deleteColumns(sheet: number, column: number, columns: number): void {
    assertAllowed(this.host, sheet, "allowDeleteColumns");
    this.move(sheet, { row: 0, rows: SHEET_ROWS, column, columns }, "ColumnDeleted");
  }

  /** By one column of the block (0 = first). Formulas keep their relative references. */
  sort(sheet: number, rect: Rect, by: number, isAscending: boolean): void {
    assertAllowed(this.host, sheet, "allowSort");
    this.done.remember(this.host.engine, sheet, rect);
    sortRows(this.host, sheet, rect, [{ key: by, isAscending }]);
    announceSheet(this.host, "worksheetRowSorted", sheet, { address: printBlock(rect) });
    announceChange(this.host, sheet, rect, "person");
  }

  /** Takes back the last edit, paste, clearing or sorting. @returns false where there is none */
  undo(): boolean {
    const place = this.done.restore(this.host.engine);
    if (place) announceChange(this.host, place.sheet, place.rect, "person");
    return place !== undefined;
  }

  /** What was typed before no longer stands where it stood. */
  private move(sheet: number, rect: Rect, change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted"): void {
    this.done.forget();
    moveRows(new Block(this.host, sheet, rect), change, "person");
  }
}
