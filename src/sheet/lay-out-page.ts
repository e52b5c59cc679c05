import type { Rect } from "./rect";
import { placeOf, type Sketch } from "./sketch-tab";
import type { RowHeight, TabLayout } from "./tab-content";
import type { PlannedCell } from "./workbook-plan";

const ADDED_WIDTH = 14;

/** What a tab is besides its cells: widths, heights, what stays in view, the page. */
export function layOutPage(one: Sketch): TabLayout {
  const { tab, columns } = one;
  const { frozenRows, frozenColumns, orientation, margins, isNumbered } = tab.page;
  const printArea = printedArea(one);
  return {
    columnWidths: columns.map((column) => ("plan" in column ? column.plan.width : ADDED_WIDTH)),
    frozenRows,
    frozenColumns,
    orientation,
    titleRows: [tab.headRows, tab.headRows],
    rowHeights: rowHeights(one),
    ...(printArea ? { printArea } : {}),
    ...(margins ? { margins } : {}),
    ...(isNumbered === undefined ? {} : { isNumbered }),
  };
}

/** The cells of head and foot that take up several columns, also those that the officer put between. */
export function mergedAreas(one: Sketch): Rect[] {
  const { tab, placement } = one;
  return looseCells(one).flatMap(({ cell, row }) => {
    const column = placeOf(tab, placement.columns, cell.column);
    const last = placeOf(tab, placement.columns, cell.column + (cell.span ?? 1) - 1);
    return last > column ? [{ row, column, rows: 1, columns: last - column + 1 }] : [];
  });
}

function looseCells({ tab, placement }: Sketch): { readonly cell: PlannedCell; readonly row: number }[] {
  const below = placement.firstRow + placement.rows;
  return [...tab.head.map((cell) => ({ cell, row: cell.row })), ...tab.foot.map((cell) => ({ cell, row: cell.row + below }))];
}

function rowHeights(one: Sketch): RowHeight[] {
  const heights = new Map<number, number>();
  for (const { cell, row } of looseCells(one)) {
    if (cell.height !== undefined) heights.set(row, Math.max(heights.get(row) ?? 0, cell.height));
  }
  const { headRows, table } = one.tab;
  if (table.headingHeight !== undefined) heights.set(headRows, table.headingHeight);
  return [...heights].map(([row, points]) => ({ row, points })).sort((a, b) => a.row - b.row);
}

function printedArea(one: Sketch): Rect | undefined {
  const { tab, placement } = one;
  const { printed } = tab.page;
  if (!printed) return undefined;
  const [first, last] = [placement.columns.get(printed.first), placement.columns.get(printed.last)];
  if (first === undefined || last === undefined) throw new RangeError(`${tab.kind}: no columns ${printed.first} to ${printed.last}`);
  // An empty table has a blank row, as Excel's own have.
  const below = tab.headRows + Math.max(placement.rows, 1);
  const end = looseCells(one).reduce((most, { row }) => Math.max(most, row), below);
  return { row: 0, column: first, rows: end + 1, columns: last - first + 1 };
}
