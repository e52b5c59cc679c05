import { SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import { wordOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { HostGap, invalidOperation } from "../wire/service-error";
import { announceChange, type ChangeType, type Doer } from "./announce";
import type { Block } from "./block";
import { assertAllowed } from "./guard";

const INSERT = ["Down", "Right"] as const;
const DELETE = ["Up", "Left"] as const;

/** Whole rows or columns only: half rows would need the engine to move references of part of a row. @throws HostGap for part of a row */
export function insertCells(block: Block, shift: Argument | undefined): void {
  const isRows = axisOf(block, wordOf(INSERT, shift, "Range.insert") === "Down", "Range.insert(shift)");
  assertAllowed(block.host, block.sheet, isRows ? "allowInsertRows" : "allowInsertColumns");
  moveRows(block, isRows ? "RowInserted" : "ColumnInserted", "add-in");
}

/** @throws HostGap for part of a row */
export function deleteCells(block: Block, shift: Argument | undefined): void {
  const isRows = axisOf(block, wordOf(DELETE, shift, "Range.delete") === "Up", "Range.delete(shift)");
  assertAllowed(block.host, block.sheet, isRows ? "allowDeleteRows" : "allowDeleteColumns");
  moveRows(block, isRows ? "RowDeleted" : "ColumnDeleted", "add-in");
}

/** Excel refuses to push a table's cells apart by deleting its heading row with others; whole tables may go. */
export function moveRows({ host, sheet, rect }: Block, change: Exclude<ChangeType, "RangeEdited">, doer: Doer): void {
  const { engine } = host;
  if (change === "RowDeleted") {
    const torn = engine.tables().some((table) => table.sheet === sheet && losesHeading(table.rect, rect));
    if (torn) throw invalidOperation("This operation is not allowed: it would delete the heading row of a table.");
  }
  if (change === "RowInserted") engine.insertRows(sheet, rect.row, rect.rows);
  else if (change === "RowDeleted") engine.deleteRows(sheet, rect.row, rect.rows);
  else if (change === "ColumnInserted") engine.insertColumns(sheet, rect.column, rect.columns);
  else engine.deleteColumns(sheet, rect.column, rect.columns);
  announceChange(host, sheet, rect, doer, change);
}

function losesHeading(table: Block["rect"], deleted: Block["rect"]): boolean {
  const end = deleted.row + deleted.rows;
  return deleted.row <= table.row && end > table.row && end < table.row + table.rows;
}

/** true: the block is whole rows, moved up or down; false: whole columns, moved sideways. */
function axisOf({ rect }: Block, isVertical: boolean, member: string): boolean {
  const wholeRows = rect.columns === SHEET_COLUMNS;
  const wholeColumns = rect.rows === SHEET_ROWS;
  if (wholeRows && isVertical) return true;
  if (wholeColumns && !isVertical) return false;
  if (wholeRows !== wholeColumns) return wholeRows;
  throw new HostGap(`${member} for part of a row or column`);
}
