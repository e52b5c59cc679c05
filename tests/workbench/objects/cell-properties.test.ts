import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

describe("getCellProperties", () => {
  it("answers what was asked for, nested as asked, a row per row", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.getCell(0, 1).format.font.name = ".VnTime";
      range.getCell(1, 0).format.fill.color = "#FFF9E5";
      const answer = range.getCellProperties({ address: true, format: { font: { name: true }, fill: { color: true } } });
      await context.sync();
      const names = answer.value.map((row) => row.map((cell) => cell.format?.font?.name));
      expect(names[0]?.[1]).toBe(".VnTime");
      expect(names[1]?.[1]).toBe(names[0]?.[0]);
      expect(answer.value[1]?.[0]).toEqual({
        address: "Sheet1!A2",
        format: { font: { name: names[0]?.[0] }, fill: { color: "#FFF9E5" } },
      });
    }));

  it("answers alignment, borders, protection and hidden state", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange("C3");
      cell.format.wrapText = true;
      cell.format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRange("3:3").rowHidden = true;
      const answer = cell.getCellProperties({
        hidden: true,
        format: { wrapText: true, horizontalAlignment: true, borders: { style: true }, protection: { locked: true } },
      } as unknown as Excel.CellPropertiesLoadOptions);
      await context.sync();
      expect(answer.value).toEqual([
        [
          {
            hidden: true,
            format: {
              wrapText: true,
              horizontalAlignment: "General",
              borders: { top: { style: "Continuous" }, bottom: { style: "None" }, left: { style: "None" }, right: { style: "None" } },
              protection: { locked: true },
            },
          },
        ],
      ]);
    }));
});

describe("rows and columns", () => {
  it("reads heights, widths and hidden state, one entry each", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("2:2").format.rowHeight = 40;
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("A1:C3").getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
      const columns = sheet.getRange("A1:C3").getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      expect(rows.value.map((row) => [row.rowIndex, row.rowHidden])).toEqual([
        [0, false],
        [1, false],
        [2, false],
      ]);
      expect(rows.value[1]?.format?.rowHeight).toBe(40);
      expect(columns.value).toEqual([
        { columnIndex: 0, columnHidden: false },
        { columnIndex: 1, columnHidden: true },
        { columnIndex: 2, columnHidden: false },
      ]);
    }));

  it("sets what is named and keeps the rest", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const block = sheet.getRange("A1:B2");
      block.format.font.bold = true;
      block.setCellProperties([
        [{ format: { fill: { color: "#DDEBF7" }, borders: { bottom: { style: "Double", color: "#FF0000" } } } }, {}],
        [{}, { format: { font: { italic: true } } }],
      ]);
      block.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      block.setRowProperties([{ format: { rowHeight: 25 } }, {}]);
      const cells = block.getCellProperties({ format: { fill: { color: true }, font: { bold: true, italic: true } } });
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,color");
      const size = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
      const hidden = sheet.getRange("B1").load("columnHidden");
      await context.sync();
      expect(cells.value.flat().map(({ format }) => [format?.fill?.color, format?.font?.bold, format?.font?.italic])).toEqual([
        ["#DDEBF7", true, false],
        ["#FFFFFF", true, false],
        ["#FFFFFF", true, false],
        ["#FFFFFF", true, true],
      ]);
      expect([border.style, border.color, size.format.rowHeight, hidden.columnHidden]).toEqual(["Double", "#FF0000", 25, true]);
      expect(size.format.columnWidth).toBeCloseTo(90, 0);
    }));

  it("refuses data of another shape", () =>
    excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:B2")
        .setCellProperties([[{}]]);
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
    }));
});
