import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

function figures(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["Phường", "Giao", "Đạt"],
    ["Bến Thành", 10, 9],
    ["Cầu Kho", 20, 21],
    ["Đa Kao", 30, 12],
  ];
  return range;
}

describe("charts", () => {
  it("take their series from a block", () =>
    excel.onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", figures(sheet), "Columns");
      chart.series.load("items/name,items/chartType");
      chart.load("id,name,width,height");
      chart.legend.load("visible");
      await context.sync();
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["Giao", "ColumnClustered"],
        ["Đạt", "ColumnClustered"],
      ]);
      expect([chart.name, chart.legend.visible]).toEqual(["Chart 1", true]);
      expect(chart.width).toBeGreaterThan(0);
    }));

  it("take titles, axes, colours, series of one's own, and a place", () =>
    excel.onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", figures(sheet), "Columns");
      chart.title.text = "Kết nạp mới theo phường";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = "Người";
      chart.axes.categoryAxis.title.visible = false;
      const added = chart.series.add("Chỉ tiêu");
      added.setValues(sheet.getRange("B2:B4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.format.fill.setSolidColor("#1F4E79");
      chart.setPosition("E2", "J15");
      chart.load("left,top,width,height,title/text,axes/valueAxis/minimum,axes/valueAxis/title/text");
      const series = chart.series.getItemAt(2).load("name,chartType");
      const corner = sheet.getRange("E2").load("left,top");
      await context.sync();
      expect([chart.title.text, chart.axes.valueAxis.minimum, chart.axes.valueAxis.title.text]).toEqual([
        "Kết nạp mới theo phường",
        0,
        "Người",
      ]);
      expect([series.name, series.chartType]).toEqual(["Chỉ tiêu", "ColumnClustered"]);
      expect(chart.left).toBeCloseTo(corner.left, 0);
      expect(chart.top).toBeCloseTo(corner.top, 0);
      expect(chart.width).toBeGreaterThan(200);
    }));

  it("follow new data, are found by name, and go", () =>
    excel.onSheet(async (sheet, context) => {
      const range = figures(sheet);
      const chart = sheet.charts.add("Line", range, "Columns");
      chart.name = "Theo tháng";
      chart.setData(sheet.getRange("A1:B4"), "Columns");
      const found = sheet.charts.getItemOrNullObject("Theo tháng");
      found.series.load("count");
      await context.sync();
      expect(found.series.count).toBe(1);
      found.delete();
      const gone = sheet.charts.getItemOrNullObject("Theo tháng");
      sheet.charts.load("count");
      await context.sync();
      expect([gone.isNullObject, sheet.charts.count]).toEqual([true, 0]);
    }));

  it("refuse a type that cannot be drawn", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("Pretty" as Excel.ChartType, figures(sheet), "Columns");
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
    }));
});
