import type { Chart } from "@cj-tech-master/excelts/chart";
import type { SheetBook } from "./book";
import type { WorksheetModel } from "./file-models";

/** A place in a tab's drawing, as the file library keeps it. */
interface FileAnchor {
  range: unknown;
  readonly chartNumber?: number;
  readonly chartExNumber?: number;
  graphicFrame?: { name?: string };
}

interface FileDrawing {
  anchors: FileAnchor[];
  rels: unknown[];
  name?: string;
}

/** The name a chart has in the file that was opened. */
export function fileNameOfChart({ worksheet }: SheetBook, chart: Chart): string | undefined {
  return drawingOf(worksheet.model)?.anchors.find((anchor) => isOf(anchor, chart))?.graphicFrame?.name;
}

/** Before saving: every chart of the tab stands in its drawing where it is now and under its name. */
export function placeCharts(sheet: SheetBook, model: WorksheetModel, nameOf: (chart: Chart) => string | undefined): void {
  const charts = sheet.worksheet.getCharts();
  const before = drawingOf(model);
  if (charts.length === 0 && !before) return;
  const anchors = charts.map((chart): FileAnchor => {
    const old = before?.anchors.find((anchor) => isOf(anchor, chart));
    const { range, chartNumber, chartExNumber } = chart.model;
    const number = chartExNumber ? { chartExNumber } : { chartNumber };
    const name = nameOf(chart);
    return { ...(old ?? number), range, graphicFrame: { ...old?.graphicFrame, ...(name === undefined ? {} : { name }) } };
  });
  const others = before?.anchors.filter(({ chartNumber, chartExNumber }) => !chartNumber && !chartExNumber) ?? [];
  // Without a name the file library gives the drawing the next free one; with its old name two drawings could share one.
  const drawing: FileDrawing = { anchors: [...anchors, ...others], rels: [] };
  model.drawing = drawing;
  model.charts = [];
}

function isOf(anchor: FileAnchor, { chartNumber, chartExNumber }: Chart): boolean {
  return chartExNumber > 0 ? anchor.chartExNumber === chartExNumber : anchor.chartNumber === chartNumber;
}

function drawingOf({ drawing }: WorksheetModel): FileDrawing | undefined {
  const isDrawing = typeof drawing === "object" && drawing !== null && "anchors" in drawing && Array.isArray(drawing.anchors);
  return isDrawing ? (drawing as FileDrawing) : undefined;
}
