import { beforeEach, describe, expect, it } from "vitest";
import { officeForEachTest } from "../../support/in-excel";
import { fillData } from "./fill-data";

const excel = officeForEachTest();
beforeEach(() => excel.run(fillData));

describe("null objects, values and formulas", () => {
  it("adds a sheet that was not there, found again in any case", () =>
    excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("New");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      const sheet = context.workbook.worksheets.add("New").load("name,id,position");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["New", 2]);
      const again = context.workbook.worksheets.getItemOrNullObject("new").load("name");
      await context.sync();
      expect([again.isNullObject, again.name]).toEqual([false, "New"]);
    }));

  it("answers a null object for a child of a null object", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject("nope").getRange("A1").load("values");
      await context.sync();
      expect(range.isNullObject).toBe(true);
    }));

  it("recalculates what was written", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:C3");
      range.load("values,formulas,text,address,rowCount,columnCount,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([
        ["Item", "Qty", "Twice"],
        ["Pear", 3, 6],
        ["Fig", 4, 7],
      ]);
      expect(range.formulas[1]).toEqual(["Pear", 3, "=B2*2"]);
      expect(range.text[1]).toEqual(["Pear", "3.00", "6"]);
      expect([range.address, range.rowCount, range.columnCount]).toEqual(["Data!A1:C3", 3, 3]);
      expect(range.valueTypes[1]).toEqual(["String", "Double", "Double"]);
      expect(range.numberFormat[1]?.[1]).toBe("0.00");
    }));

  it("spreads a single value and keeps cells where null is sent", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("E1:F2");
      range.values = 7 as unknown as number[][];
      await context.sync();
      range.values = [
        [1, null],
        [null, 2],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, 7],
        [7, 2],
      ]);
      range.clear();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["", ""],
        ["", ""],
      ]);
    }));

  it("writes 20,000 cells, which the library cuts into pieces", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Big").getRange("A1:J2000");
      range.values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
      range.load("values");
      await context.sync();
      expect([range.values[0]?.[0], range.values[1234]?.[5], range.values[1999]?.[9]]).toEqual([0, 12345, 19999]);
    }));
});

describe("used ranges and looks", () => {
  it("tells values from looks in the used range", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Empty");
      const none = sheet.getUsedRangeOrNullObject(true);
      const data = context.workbook.worksheets.getItem("Data").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([none.isNullObject, data.address]).toEqual([true, "Data!A1:C3"]);
      sheet.getRange("B2").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true);
      const looks = sheet.getUsedRangeOrNullObject(false).load("address");
      await context.sync();
      expect([values.isNullObject, looks.address]).toEqual([true, "Empty!B2"]);
    }));

  it("writes fills and fonts; what differs within a block reads as null", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const head = sheet.getRange("A1:C1");
      head.format.fill.color = "#00FF00";
      head.format.font.bold = true;
      head.load("format/fill/color,format/font/bold");
      const mixed = sheet.getRange("A1:A2").load({ format: { fill: { color: true } } });
      await context.sync();
      expect([head.format.fill.color, head.format.font.bold, mixed.format.fill.color]).toEqual(["#00FF00", true, null]);
    }));
});
