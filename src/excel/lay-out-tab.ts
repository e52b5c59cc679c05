import { printRect } from "../sheet/cell-ref";
import type { Rect } from "../sheet/rect";
import { printTabMark, TAB_MARK_NAME, type TabContent, type TabLayout, type TabMark } from "../sheet/tab-content";
import { addChart } from "./add-chart";
import { visibilityTo } from "./describe-workbook";
import type { OldTab } from "./look-before-write";
import { pageSteps } from "./set-up-page";
import type { WriteBatch } from "./write-batch";

/** Bytes of the paths and settings that one layout step takes at most. */
const STEP_BYTES = 800;
/** A chart with three series. */
const CHART_BYTES = 8000;

/** Takes away what stood on the tab: its charts, tables, filter, hidden rows, merged cells, cells with their formats. */
export function clearOldTab({ sheet, used, tables, charts, hasFilter, isSomethingHidden }: OldTab): void {
  for (const chart of charts) chart.delete();
  for (const table of tables) table.convertToRange();
  if (hasFilter) sheet.autoFilter.remove();
  if (!used) return;
  const range = rangeOf(sheet, used);
  if (isSomethingHidden) {
    range.rowHidden = false;
    range.columnHidden = false;
  }
  // That clearing parts merged cells is written nowhere.
  range.unmerge();
  range.clear("All");
}

/** What a tab is besides its cells: table, mark, widths, hidden and merged cells, frozen rows, page, visibility. */
export async function layOutTab(sheet: Excel.Worksheet, content: TabContent, old: OldTab | null, batch: WriteBatch): Promise<void> {
  const { image, table, mark, layout, charts = [] } = content;
  const add = (queue: () => void) => batch.add({ bytes: STEP_BYTES, queue });
  for (const rect of image.merges === "unknown" ? [] : image.merges) await add(() => rangeOf(sheet, rect).merge(false));
  if (table) await add(() => addTable(sheet, table.name, table.area));
  await add(() => markTab(sheet, mark, old?.mark ?? null));
  for (const { first, length, fact } of runsOf(layout.columnWidths)) {
    await add(() => {
      sheet.getRangeByIndexes(0, first, 1, length).format.columnWidth = pointsFromCharacters(fact);
    });
  }
  for (const queue of heightSteps(sheet, content, old)) await add(queue);
  for (const { first, length } of consecutive(image.hiddenRows)) {
    await add(() => {
      sheet.getRangeByIndexes(first, 0, length, 1).rowHidden = true;
    });
  }
  for (const { first, length } of consecutive(image.hiddenColumns)) {
    await add(() => {
      sheet.getRangeByIndexes(0, first, 1, length).columnHidden = true;
    });
  }
  await add(() => freeze(sheet, layout));
  for (const queue of pageSteps(sheet, layout)) await add(queue);
  for (const chart of charts) await batch.add({ bytes: CHART_BYTES, queue: () => addChart(sheet, chart) });
  const visibility = visibilityTo(image.visibility);
  if (visibility !== (old?.visibility ?? "Visible")) {
    await add(() => {
      sheet.visibility = visibility;
    });
  }
}

/** Our own formats prevail: the quietest of the built-in styles, and no bands. */
function addTable(sheet: Excel.Worksheet, name: string, area: Rect): void {
  const table = sheet.tables.add(printRect(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function markTab(sheet: Excel.Worksheet, mark: TabMark | null, old: Excel.NamedItem | null): void {
  if (!mark) {
    old?.delete();
  } else if (old) {
    old.formula = printTabMark(mark);
  } else {
    sheet.names.add(TAB_MARK_NAME, printTabMark(mark)).visible = false;
  }
}

/**
 * Rows as high as their text needs, where Excel can measure it, and then those with a height of their own. A row that was high before is low again.
 */
function heightSteps(sheet: Excel.Worksheet, { image, layout }: TabContent, old: OldTab | null): (() => void)[] {
  if (!layout.rowHeights) return [];
  const rows = Math.max(image.rows, old?.used ? old.used.row + old.used.rows : 0);
  const fit = () => sheet.getRangeByIndexes(0, 0, rows, Math.max(image.columns, 1)).format.autofitRows();
  const heights = layout.rowHeights.map(({ row, points }) => () => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  return rows === 0 ? heights : [fit, ...heights];
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: TabLayout): void {
  sheet.freezePanes.unfreeze();
  if (frozenRows > 0 && frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}

/**
 * A width in characters → points: 7 pixels a character and 5 of margin, as with Excel's usual font at 96 dots an inch
 * (ECMA-376 part 1, 18.3.1.13).
 */
function pointsFromCharacters(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}

interface Run<Fact> {
  readonly first: number;
  readonly length: number;
  readonly fact: Fact;
}

function runsOf<Fact>(facts: readonly Fact[]): Run<Fact>[] {
  const runs: Run<Fact>[] = [];
  facts.forEach((fact, index) => {
    const last = runs.at(-1);
    if (last && last.fact === fact) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ first: index, length: 1, fact });
  });
  return runs;
}

/** Ascending numbers as runs of numbers that follow each other. */
function consecutive(numbers: readonly number[]): { readonly first: number; readonly length: number }[] {
  return runsOf(numbers.map((number, index) => number - index)).map(({ first, length }) => ({ first: numbers[first] ?? 0, length }));
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
