import type { Chart, ChartModel } from "@cj-tech-master/excelts/chart";
import { parseRect } from "./a1";
import type { Book, SheetBook } from "./book";
import { fileNameOfChart } from "./chart-anchors";
import { anchorAt, boxOf } from "./chart-box";
import { chartTypeWords, type FileChartType, fileChartType } from "./chart-types";
import type { ChartSeriesState, ChartState, Rect } from "./engine-states";

type Group = ChartModel["chart"]["plotArea"]["chartTypes"][number];
type Series = Group["series"][number];

/** Excel's own colours of series, in order. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface OwnFacts {
  readonly id: string;
  name: string;
  source: ChartState["source"];
}
const facts = new WeakMap<Chart, OwnFacts>();
let lastId = 0;

/** A chart's name where somebody gave or read one. */
export function nameOfChart(chart: Chart): string | undefined {
  return facts.get(chart)?.name;
}

function factsOf(book: Book, sheet: SheetBook, chart: Chart): OwnFacts {
  const known = facts.get(chart);
  if (known) return known;
  lastId++;
  const own = {
    id: `file-chart-${lastId}`,
    name: fileNameOfChart(sheet, chart) ?? `Chart ${sheet.worksheet.getCharts().indexOf(chart) + 1}`,
    source: sourceOf(book, chart),
  };
  facts.set(chart, own);
  return own;
}

/** Charts of the kinds Office 2007 knew; later kinds are kept in the file and not said. */
export function chartStates(book: Book, sheet: SheetBook): ChartState[] {
  return sheet.worksheet
    .getCharts()
    .filter((chart) => !chart.isChartEx)
    .map((chart) => {
      const { id, name, source } = factsOf(book, sheet, chart);
      const groups = chart.chartTypes;
      const type = chartTypeWords(groups[0]);
      return {
        id,
        name,
        sheet: sheet.id,
        type,
        source,
        title: chart.title ?? "",
        legend: chart.legend !== undefined,
        series: groups.flatMap((group) => group.series.map((series, index) => seriesState(series, group, type, index))),
        ...boxOf(sheet, chart),
      };
    });
}

function seriesState(series: Series, group: Group, chartType: string, index: number): ChartSeriesState {
  const type = chartTypeWords(group);
  const values = "val" in series ? series.val : "yVal" in series ? series.yVal : undefined;
  const categories = "cat" in series ? series.cat : "xVal" in series ? series.xVal : undefined;
  const reference = categories && ("strRef" in categories ? categories.strRef : "numRef" in categories ? categories.numRef : undefined);
  const color = colorOf(series) ?? ACCENTS[index % ACCENTS.length] ?? "#4472C4";
  const outline = outlineOf(series);
  const labels = "dataLabels" in series && series.dataLabels?.showVal ? (series.dataLabels.numFmt?.formatCode ?? "General") : undefined;
  return {
    name: seriesName(series),
    values: values?.numRef?.formula ?? "",
    categories: reference?.formula ?? "",
    color,
    type: type === chartType ? "" : type,
    ...(outline && outline !== color ? { outline } : {}),
    ...(labels === undefined ? {} : { labels }),
  };
}

function seriesName({ tx }: Series): string {
  return tx?.value ?? String(tx?.strRef?.cache?.points[0]?.value ?? tx?.strRef?.formula ?? "");
}

/** A file's look of a series is kept as XML. */
function colorOf({ spPr }: Series): string | undefined {
  const xml: unknown = spPr && "_rawXml" in spPr ? spPr._rawXml : undefined;
  if (typeof xml !== "string") return cssOf(spPr?.fill?.solid ?? spPr?.line?.color);
  const rgb = /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(xml)?.[1];
  const accent = /<a:schemeClr val="accent([1-6])"/.exec(xml)?.[1];
  return rgb ? `#${rgb.toUpperCase()}` : accent && ACCENTS[Number(accent) - 1];
}

/** The line round what is filled; a line's own colour is that of the series. */
function outlineOf({ spPr }: Series): string | undefined {
  const xml: unknown = spPr && "_rawXml" in spPr ? spPr._rawXml : undefined;
  if (typeof xml !== "string") return spPr?.fill?.solid ? cssOf(spPr.line?.color) : undefined;
  const rgb = /<a:solidFill>.*<a:ln\b[^>]*>.*?<a:srgbClr val="([0-9A-Fa-f]{6})"/s.exec(xml)?.[1];
  return rgb && `#${rgb.toUpperCase()}`;
}

function cssOf(color: { srgb?: string } | undefined): string | undefined {
  return color?.srgb && `#${color.srgb.slice(-6).toUpperCase()}`;
}

/** Adds a chart or makes the one of this id so. */
export function setChart(book: Book, sheet: SheetBook, state: ChartState): void {
  const before = sheet.worksheet.getCharts().find((chart) => factsOf(book, sheet, chart).id === state.id);
  if (before) sheet.worksheet.removeChart(before);
  addTo(sheet, state);
  const chart = sheet.worksheet.getCharts().at(-1);
  if (chart) facts.set(chart, { id: state.id, name: state.name, source: state.source });
}

export function deleteChart(sheet: SheetBook, id: string): void {
  const chart = sheet.worksheet.getCharts().find((one) => facts.get(one)?.id === id);
  if (chart) sheet.worksheet.removeChart(chart);
}

/** Series of other kinds than the chart's make a combined chart: a group of each kind. */
function addTo(sheet: SheetBook, state: ChartState): void {
  const frame = { title: state.title || null, showLegend: state.legend };
  const kinds = new Set(state.series.map(({ type }) => type || state.type));
  const groups = [...new Set([state.type, ...kinds])].map((type) => groupOptions(state, type)).filter(({ series }) => series.length > 0);
  const [only] = groups;
  if (groups.length > 1) sheet.worksheet.addComboChart({ ...frame, groups }, anchorAt(sheet, state));
  else sheet.worksheet.addChart({ ...(only ?? groupOptions(state, state.type)), ...frame }, anchorAt(sheet, state));
}

function groupOptions(state: ChartState, type: string) {
  const { scatter, ...kind } = fileChartType(type);
  const isLine = isDrawnAsLine(kind.type);
  return {
    ...kind,
    ...(kind.grouping === "stacked" && kind.type === "bar" ? { overlap: 100 } : {}),
    series: state.series
      .filter((series) => (series.type || state.type) === type)
      .map((series) => ({
        ...(series.name ? { name: series.name } : {}),
        values: series.values,
        ...(kind.type === "line" ? { smooth: false } : {}),
        ...(series.categories ? (scatter ? { xValues: series.categories } : { categories: series.categories }) : {}),
        ...(series.color ? { [isLine ? "line" : "fill"]: series.color.replace("#", "") } : {}),
        ...(series.outline && !isLine ? { line: series.outline.replace("#", "") } : {}),
        ...(series.labels === undefined ? {} : { dataLabels: { ...ONLY_VALUE, numFmt: series.labels, numFmtLinked: false } }),
      })),
  };
}

/** What is not said to be off, some readers show. */
const ONLY_VALUE = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

/** Their colour is the line's, not that of an area. */
function isDrawnAsLine(type: FileChartType["type"]): boolean {
  return type === "line" || type === "scatter" || type === "radar";
}

/** The block a chart was made from is not in the file: it is what its series and categories lie in, where that is one block of one tab. */
function sourceOf(book: Book, chart: Chart): ChartState["source"] {
  const references = chart.chartTypes.flatMap((group) =>
    group.series.flatMap((series) => {
      const { values, categories } = seriesState(series, group, "", 0);
      return [values, categories].filter(Boolean);
    }),
  );
  const rects = references.map((reference) => placeOf(book, reference));
  const first = rects[0];
  if (!first || rects.some((place) => place?.sheet !== first.sheet)) return null;
  return { sheet: first.sheet, rect: rects.map((place) => place?.rect ?? first.rect).reduce(union) };
}

/** "'Tab'!$B$2:$B$9" → its tab and block. */
export function placeOf(book: Book, reference: string): { sheet: number; rect: Rect } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const sheet = match && book.sheetNamed((match[1] ?? match[2] ?? "").replaceAll("''", "'"));
  const rect = parseRect(match?.[3] ?? "");
  return sheet && rect ? { sheet: sheet.id, rect } : undefined;
}

function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}
