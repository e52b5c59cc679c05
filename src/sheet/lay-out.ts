import { type CarriedCell, carryOver, type KeptValues, type LeftBehind, listLeftBehind } from "./carry-over";
import type { CellFormat } from "./cell-format";
import { type Placement, renderFormula } from "./formula-template";
import { layOutCharts } from "./lay-out-charts";
import { parsePlain } from "./parse-plain";
import type { Rect } from "./rect";
import { entryAt, formatOfEntry, formulaOfEntry, type SheetImage, valueOfEntry } from "./sheet-image";
import { SheetImageBuilder } from "./sheet-image-builder";
import type { TabContent } from "./tab-content";
import { TAB_STYLES } from "./tab-style";
import { type ColumnPlan, type PlannedCell, type TabPlan, valueInColumn, type WorkbookPlan } from "./workbook-plan";
import { type AddedColumn, areaOf, findWrittenTable, type WrittenTable } from "./written-table";

/** What a plan's tab comes to on the workbook as it stands, and what of the officer's found no place in it. */
export interface LaidOutTab {
  readonly content: TabContent;
  readonly leftBehind: readonly LeftBehind[];
  /** Our table as it stood before, heading row and the officer's columns included; null where there was none. */
  readonly areaBefore: Rect | null;
  /** Where its columns stood, by key. */
  readonly columnsBefore: ReadonlyMap<string, number>;
}

/** What stood on our tabs before: their images with full formats, the keys last written, and what was kept of units that had gone. */
export interface Standing {
  readonly image: SheetImage;
  readonly keys: ReadonlySet<string>;
  readonly kept: KeptValues;
}

/** A column of the tab to be: one of the plan's, or one the officer added. */
type LaidColumn = { readonly plan: ColumnPlan } | { readonly added: AddedColumn };

interface Sketch {
  readonly tab: TabPlan;
  readonly standing: Standing | undefined;
  readonly written: WrittenTable | undefined;
  readonly columns: readonly LaidColumn[];
  readonly placement: Placement;
}

const ADDED_WIDTH = 14;

/**
 * Works a plan out to cells. Where a tab stands already, the officer's columns keep their values by row key and their place beside the
 * column they stood after; so sorting, inserting a column, growing and shrinking lose nothing. Pure: the same plan on its own result
 * gives the same result again.
 *
 * @param standing by tab title; tabs that are not there yet are missing.
 * @throws RangeError where the plan contradicts itself (keys twice, a name that does not exist).
 */
export function layOut(plan: WorkbookPlan, standing: ReadonlyMap<string, Standing>): LaidOutTab[] {
  const sketches = plan.tabs.map((tab) => sketch(tab, standing.get(tab.title)));
  const placements = sketches.map(({ placement }) => placement);
  return sketches.map((one) => fill(one, placements));
}

function sketch(tab: TabPlan, standing: Standing | undefined): Sketch {
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
  const { keys, columns, keyColumn } = tab.table;
  if (new Set(keys).size !== keys.length || keys.includes("")) throw new RangeError(`${tab.kind}: keys must be unique and not blank`);
  const keyIndex = columns.findIndex((column) => column.key === keyColumn);
  if (keyIndex < 0) throw new RangeError(`${tab.kind}: no key column ${keyColumn}`);
  if (tab.foot.some((cell) => cell.column === keyIndex && cell.value !== null))
    throw new RangeError(`${tab.kind}: the foot must leave the key column blank`);
  if (tab.head.some((cell) => cell.row >= tab.headRows)) throw new RangeError(`${tab.kind}: a head cell stands in the table`);
}

function orderColumns(plan: readonly ColumnPlan[], added: readonly AddedColumn[]): LaidColumn[] {
  const after = (key: string) => added.filter((column) => column.after === key).map((column) => ({ added: column }));
  return [...after(""), ...plan.flatMap((column) => [{ plan: column }, ...after(column.key)])];
}

/** Column of the tab for the plan's n-th column; beyond the last, counted on from it. */
function placeOf(tab: TabPlan, places: ReadonlyMap<string, number>, index: number): number {
  const { columns } = tab.table;
  const planned = columns[Math.min(index, columns.length - 1)];
  return (planned ? (places.get(planned.key) ?? 0) : 0) + Math.max(0, index - columns.length + 1);
}

function fill(one: Sketch, placements: readonly Placement[]): LaidOutTab {
  const { tab, placement, columns } = one;
  const builder = new SheetImageBuilder();
  addLoose(builder, one, tab.head, 0, placements);
  addHeadings(builder, one);
  addBody(builder, one, placements);
  addLoose(builder, one, tab.foot, placement.firstRow + placement.rows, placements);
  const hiddenColumns = [...columns.keys()].filter((index) => isHidden(columns[index]));
  const image = builder.build({ tab: tab.title, visibility: tab.visibility ?? "visible", hiddenColumns });
  const area = { row: tab.headRows, column: 0, rows: Math.max(placement.rows, 1) + 1, columns: columns.length };
  const columnWidths = columns.map((column) => ("plan" in column ? column.plan.width : ADDED_WIDTH));
  const content: TabContent = {
    image,
    mark: { kind: tab.kind, version: tab.version },
    table: { name: tab.table.name, area },
    layout: {
      columnWidths,
      frozenRows: tab.page.frozenRows,
      frozenColumns: tab.page.frozenColumns,
      orientation: tab.page.orientation,
      titleRows: [tab.headRows, tab.headRows],
    },
    ...(tab.charts ? { charts: layOutCharts(tab, placement, columnWidths) } : {}),
  };
  const { standing, written } = one;
  return {
    content,
    leftBehind: standing && written ? listLeftBehind(standing.image, written, tab.table) : [],
    areaBefore: written ? areaOf(written) : null,
    columnsBefore: written?.own ?? new Map(),
  };
}

function isHidden(column: LaidColumn | undefined): boolean {
  return column !== undefined && "plan" in column && column.plan.isHidden === true;
}

/** Head or foot: the plan's cells, and the officer's own to the right of our columns. */
function addLoose(
  builder: SheetImageBuilder,
  one: Sketch,
  planned: readonly PlannedCell[],
  offset: number,
  placements: readonly Placement[],
): void {
  const { tab, placement } = one;
  const cells = planned.map((cell) => ({
    row: cell.row + offset,
    column: placeOf(tab, placement.columns, cell.column),
    value: parsePlain(cell.value, cell.formula !== undefined),
    formula: cell.formula && renderFormula(cell.formula, cell.row + offset, placement, placements),
    format: TAB_STYLES[cell.style],
  }));
  const taken = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const beside = listBeside(one, offset).filter(({ row, column }) => !taken.has(`${row},${column}`));
  for (const cell of [...cells, ...beside].sort((a, b) => a.row - b.row || a.column - b.column)) {
    builder.add(cell.row, cell.column, cell.value, cell.formula || undefined, cell.format);
  }
}

function listBeside({ standing, written, columns, tab }: Sketch, offset: number): CarriedCell[] {
  if (!standing || !written) return [];
  const { image } = standing;
  const area = areaOf(written);
  const lastKey = area.row + area.rows - 1;
  const [from, to, moved] = offset === 0 ? [0, written.headingRow, 0] : [lastKey + 1, image.rows, offset - (lastKey + 1)];
  const cells: CarriedCell[] = [];
  for (let row = from; row < to; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const column = image.columnOf[entry] ?? 0;
      if (column < columns.length || row + moved < 0 || (offset === 0 && row >= tab.headRows)) continue;
      const formula = moved === 0 ? formulaOfEntry(image, entry) : undefined;
      cells.push({ row: row + moved, column, value: valueOfEntry(image, entry), formula, format: formatOfEntry(image, entry) });
    }
  }
  return cells;
}

function addHeadings(builder: SheetImageBuilder, { columns, tab, standing, written }: Sketch): void {
  columns.forEach((column, index) => {
    const text = "plan" in column ? column.plan.heading : column.added.heading;
    let format: CellFormat = TAB_STYLES.heading;
    if ("added" in column && standing && written) {
      const entry = entryAt(standing.image, written.headingRow, column.added.column);
      if (entry >= 0) format = formatOfEntry(standing.image, entry);
    }
    // A table's heading may not be blank; Excel would write «Column1» of its own.
    builder.add(tab.headRows, index, { kind: "text", text: text === "" ? `Cột ${index + 1}` : text }, undefined, format);
  });
}

function addBody(builder: SheetImageBuilder, one: Sketch, placements: readonly Placement[]): void {
  const { tab, columns, placement, standing, written } = one;
  tab.table.keys.forEach((key, index) => {
    const row = placement.firstRow + index;
    columns.forEach((column, place) => {
      const settled = "plan" in column ? column.plan.settled?.get(key) : undefined;
      const carried = standing && written && settled === undefined && carryOver(standing, written, column, key, row, place);
      if (carried) builder.add(row, place, carried.value, carried.formula, carried.format);
      else if ("plan" in column) {
        const { plan } = column;
        const template = plan.rowFormulas ? (plan.rowFormulas[index] ?? undefined) : plan.formula;
        const value = parsePlain(settled ?? valueInColumn(plan.values, index), template !== undefined);
        const formula = template === undefined ? undefined : renderFormula(template, row, placement, placements);
        builder.add(row, place, value, formula, TAB_STYLES[plan.style]);
      } else builder.add(row, place, { kind: "blank" }, undefined, TAB_STYLES.officer);
    });
  });
}
