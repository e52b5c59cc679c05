import type { Worksheet } from "@cj-tech-master/excelts";
import { printColumn, quoteTab } from "../sheet/cell-ref";
import type { ChartCells, TabChart } from "../sheet/tab-content";

/** Told apart by a printer without colours, and light enough for a figure to stand on. */
const FILL = "9DC3E6";
const INK = "1F4E79";
const LINE = "C00000";
/** What is not said to be off, some readers show. */
const ONLY_VALUE = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

/** Puts a chart of Excel's own on a tab: columns met and not met on each other, filled and hollow, and a line across them. */
export function addChart(sheet: Worksheet, { title, categories, series, place }: TabChart): void {
  const cells = (of: ChartCells) => printCells(sheet.name, of);
  const columns = series.filter(({ look }) => look !== "line");
  const lines = series.filter(({ look }) => look === "line");
  const bars = {
    type: "bar" as const,
    barDir: "col" as const,
    grouping: "stacked" as const,
    overlap: 100,
    gapWidth: 60,
    series: columns.map(({ name, values, look, labels }) => ({
      name,
      values: cells(values),
      categories: cells(categories),
      fill: look === "filled" ? FILL : "FFFFFF",
      line: INK,
      lineWidth: 1,
      ...(labels === null ? {} : { dataLabels: { ...ONLY_VALUE, numFmt: labels, numFmtLinked: false } }),
    })),
    valueAxis: { min: 0, numFmt: "0%", numFmtLinked: false, majorGridlines: true },
  };
  const line = {
    type: "line" as const,
    grouping: "standard" as const,
    showMarker: false,
    series: lines.map(({ name, values }) => ({
      name,
      values: cells(values),
      categories: cells(categories),
      line: LINE,
      lineWidth: 2,
      smooth: false,
      marker: { symbol: "none" as const },
    })),
  };
  const { row, column, rows, columns: across } = place;
  const range = { tl: { col: column, row }, br: { col: column + across, row: row + rows }, editAs: "oneCell" as const };
  const frame = { title, showLegend: true, legendPosition: "b" as const };
  if (lines.length === 0) sheet.addChart({ ...bars, ...frame }, range);
  else sheet.addComboChart({ ...frame, groups: [bars, line] }, range);
}

function printCells(tab: string, { cells: { row, column, rows } }: ChartCells): string {
  const name = printColumn(column);
  return `${quoteTab(tab)}!$${name}$${row + 1}:$${name}$${row + rows}`;
}
