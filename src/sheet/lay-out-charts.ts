import type { Rect } from "./rect";
import type { ChartCells, TabChart, TabLayout } from "./tab-content";
import type { TabPlan } from "./workbook-plan";

/** Rows a chart takes, and how wide it is about, in characters of its columns. */
const ROWS = 20;
const WIDTH = 160;

/** Where a table's body stands, by the keys of its columns. */
export interface ChartGround {
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * The charts of a tab over its table, one under the other below the foot; none over an empty table.
 * @throws RangeError for a column the table does not have: a plan of ours is wrong.
 */
export function layOutCharts(tab: TabPlan, ground: ChartGround, { columnWidths, printArea }: TabLayout): TabChart[] {
  if (ground.rows === 0) return [];
  const under = ground.firstRow + ground.rows + Math.max(0, ...tab.foot.map(({ row }) => row + 1)) + 1;
  const column = printArea?.column ?? 0;
  const columns = columnsOfWidth(columnWidths.slice(column, printArea ? column + printArea.columns : columnWidths.length));
  return (tab.charts ?? []).map((chart, index) => ({
    title: chart.title,
    categories: cellsOf(chart.categories, ground),
    series: chart.series.map(({ column, look, labels }) => ({
      name: tab.table.columns.find(({ key }) => key === column)?.heading ?? "",
      values: cellsOf(column, ground),
      look,
      labels,
    })),
    place: { row: under + index * (ROWS + 1), column, rows: ROWS, columns },
  }));
}

/** What is printed reaches down to the last chart. */
export function withCharts(layout: TabLayout, charts: readonly TabChart[]): TabLayout {
  const { printArea } = layout;
  if (!printArea || charts.length === 0) return layout;
  const end = charts.reduce((most, { place }) => Math.max(most, place.row + place.rows), printArea.row + printArea.rows);
  return { ...layout, printArea: { ...printArea, rows: end - printArea.row } };
}

function cellsOf(column: string, { columns, firstRow, rows }: ChartGround): ChartCells {
  const place = columns.get(column);
  if (place === undefined) throw new RangeError(`no column ${column} for a chart`);
  return { column, cells: { row: firstRow, column: place, rows, columns: 1 } };
}

function columnsOfWidth(widths: readonly number[]): number {
  let sum = 0;
  const enough = widths.findIndex((width) => {
    sum += width;
    return sum >= WIDTH;
  });
  return enough < 0 ? Math.max(widths.length, 1) : enough + 1;
}

/** Charts as they stand over a table that has moved, grown or got columns in between: for bringing them back. Those whose columns have gone are left away. */
export function followTable(charts: readonly TabChart[], before: Rect, now: Rect, columns: ReadonlyMap<string, number>): TabChart[] {
  const down = now.row + now.rows - (before.row + before.rows);
  const ground = { columns, firstRow: now.row + 1, rows: now.rows - 1 };
  return charts
    .filter(({ categories, series }) => [categories, ...series.map(({ values }) => values)].every(({ column }) => columns.has(column)))
    .map((chart) => ({
      ...chart,
      categories: cellsOf(chart.categories.column, ground),
      series: chart.series.map((one) => ({ ...one, values: cellsOf(one.values.column, ground) })),
      place: { ...chart.place, row: chart.place.row + down },
    }));
}
