import type { KeptValues } from "./carry-over";
import type { Placement } from "./formula-template";
import type { SheetImage } from "./sheet-image";
import type { ColumnPlan, PlannedCell, TabPlan } from "./workbook-plan";
import { type AddedColumn, findWrittenTable, type WrittenTable } from "./written-table";

/** What stood on our tabs before: their images with full formats, the keys last written, and what was kept of units that had gone. */
export interface Standing {
  readonly image: SheetImage;
  readonly keys: ReadonlySet<string>;
  readonly kept: KeptValues;
}

/** A column of the tab to be: one of the plan's, or one the officer added. */
type LaidColumn = { readonly plan: ColumnPlan } | { readonly added: AddedColumn };

/** A planned tab with its columns in their places, before its cells are worked out. */
export interface Sketch {
  readonly tab: TabPlan;
  readonly standing: Standing | undefined;
  readonly written: WrittenTable | undefined;
  readonly columns: readonly LaidColumn[];
  readonly placement: Placement;
}

/** Finds the table of what stands again and puts the officer's columns among ours. @throws RangeError where the plan contradicts itself */
export function sketchTab(tab: TabPlan, standing: Standing | undefined): Sketch {
  checkPlan(tab);
  const known = new Set([...tab.table.keys, ...(standing?.keys ?? [])]);
  const written = standing && findWrittenTable(standing.image, tab.table, known);
  const columns = orderColumns(tab.table.columns, written?.added ?? []);
  const places = new Map(columns.flatMap((column, index) => ("plan" in column ? [[column.plan.key, index] as const] : [])));
  const firstRow = tab.headRows + 1;
  const rows = tab.table.keys.length;
  const cells = new Map<string, { row: number; column: number }>();
  const place = (cell: PlannedCell, offset: number) => {
    if (cell.name !== undefined) cells.set(cell.name, { row: cell.row + offset, column: placeOf(tab, places, cell.column) });
  };
  for (const cell of tab.head) place(cell, 0);
  for (const cell of tab.foot) place(cell, firstRow + rows);
  return { tab, standing, written, columns, placement: { kind: tab.kind, title: tab.title, columns: places, cells, firstRow, rows } };
}

function checkPlan(tab: TabPlan): void {
  const { name, keys, columns, keyColumn, ownRows } = tab.table;
  if (new Set(keys).size !== keys.length || keys.includes("")) throw new RangeError(`${tab.kind}: keys must be unique and not blank`);
  const keyIndex = columns.findIndex((column) => column.key === keyColumn);
  if (keyIndex < 0) throw new RangeError(`${tab.kind}: no key column ${keyColumn}`);
  if (tab.foot.some((cell) => cell.column === keyIndex && cell.value !== null))
    throw new RangeError(`${tab.kind}: the foot must leave the key column blank`);
  if (tab.head.some((cell) => cell.row >= tab.headRows)) throw new RangeError(`${tab.kind}: a head cell stands in the table`);
  if (name !== null && ownRows) throw new RangeError(`${tab.kind}: groups and sums among the rows of a table of Excel's`);
}

function orderColumns(plan: readonly ColumnPlan[], added: readonly AddedColumn[]): LaidColumn[] {
  const after = (key: string) => added.filter((column) => column.after === key).map((column) => ({ added: column }));
  return [...after(""), ...plan.flatMap((column) => [{ plan: column }, ...after(column.key)])];
}

/** Column of the tab for the plan's n-th column; beyond the last, counted on from it. */
export function placeOf(tab: TabPlan, places: ReadonlyMap<string, number>, index: number): number {
  const { columns } = tab.table;
  const planned = columns[Math.min(index, columns.length - 1)];
  return (planned ? (places.get(planned.key) ?? 0) : 0) + Math.max(0, index - columns.length + 1);
}
