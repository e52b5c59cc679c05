import { describe, expect, it } from "vitest";
import { officeForEachTest } from "../../support/in-excel";

const excel = officeForEachTest();

describe("series of a chart", () => {
  it("have a kind, an outline, labels and details of their own, and keep them when others change", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = [
        ["Phường", "Đạt", "Mức"],
        ["Bến Thành", 0.9, 0.8],
        ["Cầu Kho", 0.7, 0.8],
        ["Đa Kao", 0.6, 0.8],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B4"), "Columns");
      const columns = chart.series.getItemAt(0);
      columns.name = "Đạt";
      columns.gapWidth = 60;
      columns.format.fill.setSolidColor("#FFFFFF");
      columns.format.line.color = "#1F4E79";
      columns.hasDataLabels = true;
      columns.dataLabels.numberFormat = "0.0%";
      const line = chart.series.add("Mức");
      line.setValues(sheet.getRange("C2:C4"));
      line.chartType = "Line";
      line.format.line.color = "#C00000";
      line.smooth = false;
      line.markerStyle = "None";
      chart.series.load("items/name,items/chartType,items/hasDataLabels,items/gapWidth,items/smooth,items/markerStyle");
      columns.format.line.load("color");
      columns.dataLabels.load("numberFormat");
      line.format.line.load("color");
      await context.sync();
      expect(chart.series.items.map(({ name, chartType, hasDataLabels }) => [name, chartType, hasDataLabels])).toEqual([
        ["Đạt", "ColumnStacked", true],
        ["Mức", "Line", false],
      ]);
      expect([columns.format.line.color, columns.dataLabels.numberFormat, line.format.line.color]).toEqual(["#1F4E79", "0.0%", "#C00000"]);
      expect([chart.series.items[0]?.gapWidth, chart.series.items[1]?.smooth, chart.series.items[1]?.markerStyle]).toEqual([
        60,
        false,
        "None",
      ]);
      columns.hasDataLabels = false;
      columns.load("hasDataLabels");
      await context.sync();
      expect(columns.hasDataLabels).toBe(false);
    }));
});
