import { type CarriedCell, carryOver, type LeftBehind, listLeftBehind } from "./carry-over";
import type { CellFormat } from "./cell-format";
import { type Placement, renderFormula } from "./formula-template";
import { layOutCharts, withCharts } from "./lay-out-charts";
import { layOutPage, mergedAreas } from "./lay-out-page";
import { parsePlain } from "./parse-plain";
import type { Rect } from "./rect";
import { entryAt, formatOfEntry, formulaOfEntry, valueOfEntry } from "./sheet-image";
import { SheetImageBuilder } from "./sheet-image-builder";
import { placeOf, type Sketch, type Standing, sketchTab } from "./sketch-tab";
import type { TabContent } from "./tab-content";
import { type StyleName, TAB_STYLES } from "./tab-style";
import { type ColumnPlan, type PlannedCell, type RowPlan, valueInColumn, type WorkbookPlan } from "./workbook-plan";
import { areaOf } from "./written-table";

/** What a plan's tab comes to on the workbook as it stands, and what of the officer's found no place in it. */
export interface LaidOutTab {
  readonly content: TabContent;
  readonly leftBehind: readonly LeftBehind[];
  /** Where columns and named cells of the plan stand on it. */
  readonly placement: Placement;
  /** Our table as it stood before, heading row and the officer's columns included; null where there was none. */
  readonly areaBefore: Rect | null;
  /** Where its columns stood, by key. */
  readonly columnsBefore: ReadonlyMap<string, number>;
}

/**
 * Works a plan out to cells. Where a tab stands already, the officer's columns keep their values by row key and their place beside the
 * column they stood after; so sorting, inserting a column, growing and shrinking lose nothing. Pure: the same plan on its own result
 * gives the same result again.
 *
 * @param standing by tab title; tabs that are not there yet are missing.
 * @throws RangeError where the plan contradicts itself (keys twice, a name that does not exist).
 */
export function layOut(plan: WorkbookPlan, standing: ReadonlyMap<string, Standing>): LaidOutTab[] {
  const sketches = plan.tabs.map((tab) => sketchTab(tab, standing.get(tab.title)));
  const placements = sketches.map(({ placement }) => placement);
  return sketches.map((one) => fill(one, placements));
}

function fill(one: Sketch, placements: readonly Placement[]): LaidOutTab {
  const { tab, placement, columns } = one;
  const builder = new SheetImageBuilder();
  addLoose(builder, one, tab.head, 0, placements);
  addHeadings(builder, one);
  addBody(builder, one, placements);
  addLoose(builder, one, tab.foot, placement.firstRow + placement.rows, placements);
  const image = builder.build({ tab: tab.title, visibility: tab.visibility ?? "visible", merges: mergedAreas(one) });
  const area = { row: tab.headRows, column: 0, rows: Math.max(placement.rows, 1) + 1, columns: columns.length };
  const layout = layOutPage(one);
  const charts = layOutCharts(tab, placement, layout);
  const content: TabContent = {
    image,
    mark: { kind: tab.kind, version: tab.version },
    table: tab.table.name === null ? null : { name: tab.table.name, area },
    layout: withCharts(layout, charts),
    ...(tab.charts ? { charts } : {}),
  };
  const { standing, written } = one;
  return {
    content,
    placement,
    leftBehind: standing && written ? listLeftBehind(standing.image, written, tab.table) : [],
    areaBefore: written ? areaOf(written) : null,
    columnsBefore: written?.own ?? new Map(),
  };
}

/** One template for the column, or each row's own. */
function formulaOf({ formula, rowFormulas }: ColumnPlan, row: number): string | undefined {
  return rowFormulas ? (rowFormulas[row] ?? undefined) : formula;
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
    const own = tab.table.ownRows?.get(index);
    columns.forEach((column, place) => {
      const settled = "plan" in column ? column.plan.settled?.get(key) : undefined;
      const look = "plan" in column ? TAB_STYLES[styleOf(column.plan, own)] : TAB_STYLES.officer;
      const carried = standing && written && settled === undefined && carryOver(standing, written, column, { key, row, place, look });
      if (carried) builder.add(row, place, carried.value, carried.formula, carried.format);
      else if ("plan" in column) {
        const { plan } = column;
        const template = own ? own.cells[plan.key]?.formula : formulaOf(plan, index);
        const planned = own ? own.cells[plan.key]?.value : valueInColumn(plan.values, index);
        const value = parsePlain(settled ?? planned ?? null, template !== undefined);
        const formula = template === undefined ? undefined : renderFormula(template, row, placement, placements);
        builder.add(row, place, value, formula, look);
      } else builder.add(row, place, { kind: "blank" }, undefined, look);
    });
  });
}

function styleOf(column: ColumnPlan, own: RowPlan | undefined): StyleName {
  return own ? (own.cells[column.key]?.style ?? own.style) : column.style;
}
