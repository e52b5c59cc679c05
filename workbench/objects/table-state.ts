import { intersection } from "../engine/a1";
import type { Rect, TableState } from "../engine/engine-states";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/service-error";
import { Block } from "./block";
import type { ExcelHost } from "./excel-host";
import { assertAllowed } from "./guard";

/** What a Table knows. */
export interface TableKey {
  readonly host: ExcelHost;
  readonly table: number;
}

/** @throws ServiceError ItemNotFound where it was deleted or converted. */
export function stateOf({ host, table }: TableKey): TableState {
  const state = host.engine.tables().find(({ id }) => id === table);
  if (!state) throw itemNotFound();
  return state;
}

export function change(key: TableKey, patch: Partial<Omit<TableState, "id" | "sheet">>): null {
  assertAllowed(key.host, stateOf(key).sheet);
  key.host.isDirty = true;
  key.host.engine.updateTable(key.table, patch);
  return null;
}

/** Without heading and total rows. */
export function bodyOf(key: TableKey): Rect {
  const { rect, hasHeaders, hasTotals } = stateOf(key);
  const top = Number(hasHeaders);
  return { ...rect, row: rect.row + top, rows: Math.max(1, rect.rows - top - Number(hasTotals)) };
}

export function blockOf(key: TableKey, rect: Rect = stateOf(key).rect): Block {
  return new Block(key.host, stateOf(key).sheet, rect);
}

/** Headings as they stand in the cells; a table without a heading row has "Column1", … */
export function headingsOf(key: TableKey): string[] {
  const { sheet, rect, hasHeaders } = stateOf(key);
  key.host.calculate();
  return Array.from({ length: rect.columns }, (_, index) =>
    hasHeaders ? key.host.engine.text(sheet, rect.row, rect.column + index) : `Column${index + 1}`,
  );
}

/** @throws ServiceError InvalidArgument: tables may touch but not overlap each other, nor a merged area */
export function assertFree(host: ExcelHost, sheet: number, rect: Rect, self: number | null, where: string): void {
  const overlaps = host.engine.tables().some((table) => table.id !== self && table.sheet === sheet && intersection(table.rect, rect));
  if (overlaps) throw invalidArgument(where, "A table can't overlap another table.");
  if (host.engine.merges(sheet).some((area) => intersection(area, rect))) throw invalidArgument(where);
}

/** Names of tables and of the workbook's names are one set. @throws ServiceError InvalidArgument, ItemAlreadyExists */
export function assertTableName(host: ExcelHost, name: string, self: number | null, where: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) throw invalidArgument(where);
  const folded = name.toLowerCase();
  const isTaken =
    host.engine.tables().some((table) => table.id !== self && table.name.toLowerCase() === folded) ||
    host.engine.names().some((known) => known.scope === null && known.name.toLowerCase() === folded);
  if (isTaken) throw itemAlreadyExists(where, "A resource with the same name or identifier already exists.");
}
