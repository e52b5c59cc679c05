import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

describe("looks of cells", () => {
  it("sets and reads every member", () =>
    excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      const font = {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        color: "#C00000",
        underline: "Single",
        strikethrough: true,
      };
      const places = { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 };
      format.set({ ...places, fill: { color: "#ddebf7" }, font, protection: { locked: false } } as Excel.Interfaces.RangeFormatUpdateData);
      format.load(["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "fill/color", "protection/locked"]);
      format.font.load("name,size,bold,italic,color,underline,strikethrough");
      await context.sync();
      expect(format.toJSON()).toMatchObject({ ...places, fill: { color: "#DDEBF7" }, font, protection: { locked: false } });
    }));

  it("reads an untouched cell as Excel does", () =>
    excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("Z99");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font/color,font/bold,protection/locked");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
        wrapText: false,
        indentLevel: 0,
        fill: { color: "#FFFFFF" },
        font: { color: "#000000", bold: false },
        protection: { locked: true },
      });
    }));

  it("takes a fill away", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.format.fill.color = "orange";
      range.format.fill.clear();
      range.format.fill.load("color");
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      expect([range.format.fill.color, used.isNullObject]).toEqual(["#FFFFFF", true]);
    }));

  const refused: [name: string, set: (format: Excel.RangeFormat) => void][] = [
    ["a colour that is none", (format) => Object.assign(format.fill, { color: "reddish" })],
    ["a font of size 0", (format) => Object.assign(format.font, { size: 0 })],
    ["an alignment that is none", (format) => Object.assign(format, { horizontalAlignment: "Middle" })],
    ["a column wider than 255 characters", (format) => Object.assign(format, { columnWidth: 2000 })],
    ["a row higher than 409.5 points", (format) => Object.assign(format, { rowHeight: 410 })],
  ];
  it.each(refused)("refuses %s", (_name, set) =>
    excel.run(async (context) => {
      set(context.workbook.worksheets.getActiveWorksheet().getRange("A1").format);
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
    }),
  );
});

describe("borders", () => {
  it("draws edges and inner lines", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
        const border = borders.getItem(side);
        border.style = "Continuous";
        border.color = "#BFBFBF";
        border.weight = "Thin";
      }
      const inner = borders.getItem("InsideHorizontal").load("style,color,weight,sideIndex");
      const cell = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style,color");
      const outside = sheet.getRange("D2").format.borders.getItem("EdgeRight").load("style");
      await context.sync();
      expect([inner.style, inner.color, inner.weight, inner.sideIndex]).toEqual(["Continuous", "#BFBFBF", "Thin", "InsideHorizontal"]);
      expect([cell.style, cell.color, outside.style]).toEqual(["Continuous", "#BFBFBF", "None"]);
      borders.getItem("EdgeTop").style = "None";
      const gone = borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(gone.style).toBe("None");
    }));
});

describe("widths and heights", () => {
  it("sets points, hides at 0, null where they differ", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:B").format.columnWidth = 100;
      sheet.getRange("A2").format.rowHeight = 33;
      sheet.getRange("C:C").format.columnWidth = 0;
      const ranges = ["B1", "B1:D1", "C1", "A2", "A1:A2"].map((address) =>
        sheet.getRange(address).load("columnHidden,format/columnWidth,format/rowHeight"),
      );
      await context.sync();
      expect(ranges[0]?.format.columnWidth).toBeCloseTo(100, 0);
      expect(ranges.slice(1, 3).map((range) => [range.columnHidden, range.format.columnWidth])).toEqual([
        [null, null],
        [true, 0],
      ]);
      expect(ranges.slice(3).map((range) => range.format.rowHeight)).toEqual([33, null]);
    }));

  it("fits columns and rows to their content", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["Công đoàn cơ sở Trường Trung học cơ sở Nguyễn Huệ", "x"]];
      sheet.getRange("B2").values = [["một câu dài cần nhiều dòng trong một cột hẹp"]];
      sheet.getRange("B2").format.wrapText = true;
      sheet.getRange("A:A").format.autofitColumns();
      sheet.getRange("1:2").format.autofitRows();
      const [wide, tall] = [sheet.getRange("A1").load("format/columnWidth"), sheet.getRange("A2").load("format/rowHeight")];
      await context.sync();
      expect(wide.format.columnWidth).toBeGreaterThan(200);
      expect(tall.format.rowHeight).toBeGreaterThan(40);
    }));
});
