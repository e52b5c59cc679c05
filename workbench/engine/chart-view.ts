import { intersection } from "./a1";
import type { ChartView } from "./bench-messages";
import type { Scalar } from "./engine-states";
import type { ExceltsEngine } from "./excelts-engine";

/** The charts of a sheet with the figures they show. */
export function chartViews(engine: ExceltsEngine, sheet: number): ChartView[] {
  return engine.charts(sheet).map((chart) => ({
    chart,
    categories: cellsAt(engine, chart.series[0]?.categories ?? "").map(({ text }) => text),
    series: chart.series.map(({ name, values, color, outline = "", type }) => ({
      name: seriesName(engine, name),
      values: cellsAt(engine, values).map(({ value }) => (typeof value === "number" ? value : null)),
      color,
      outline,
      type,
    })),
  }));
}

/** A series may be named by a cell. */
function seriesName(engine: ExceltsEngine, name: string): string {
  return cellsAt(engine, name.replace(/^=/, ""))[0]?.text ?? name;
}

function cellsAt(engine: ExceltsEngine, reference: string): { value: Scalar; text: string }[] {
  const place = reference.includes("!") ? engine.place(reference) : undefined;
  const used = place && engine.used(place.sheet, true);
  const rect = used && intersection(place.rect, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  if (!place || !rect) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const row = rect.row + Math.floor(index / rect.columns);
    const column = rect.column + (index % rect.columns);
    return { value: engine.value(place.sheet, row, column), text: engine.text(place.sheet, row, column) };
  });
}
