import type { TabChart } from "../sheet/tab-content";

/** Told apart by a printer without colours, and light enough for a figure to stand on. */
const FILL = "#9DC3E6";
const INK = "#1F4E79";
const LINE = "#C00000";

/** Puts a chart of Excel's own on a sheet: columns met and not met on each other, filled and hollow, and a line across them. Members of ExcelApi 1.8. */
export function addChart(sheet: Excel.Worksheet, { title, categories, series, place }: TabChart): void {
  const [first] = series;
  if (!first) return;
  const rangeOf = ({ cells: { row, column, rows, columns } }: TabChart["categories"]) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const chart = sheet.charts.add("ColumnStacked", rangeOf(first.values), "Columns");
  chart.title.text = title;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  series.forEach(({ name, values, look, labels }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(categories));
    if (look === "line") {
      one.chartType = "Line";
      one.smooth = false;
      one.markerStyle = "None";
      one.format.line.color = LINE;
    } else {
      one.gapWidth = 60;
      one.format.fill.setSolidColor(look === "filled" ? FILL : "#FFFFFF");
      one.format.line.color = INK;
    }
    if (labels !== null) {
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = labels;
    }
  });
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = "0%";
  const { row, column, rows, columns } = place;
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1));
}
