import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();
type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

const steps: [name: string, from: string, step: Step, to: string][] = [
  ["getCell", "B2:D5", (range) => range.getCell(1, 2), "D3"],
  ["getCell outside", "B2:D5", (range) => range.getCell(10, 10), "L12"],
  ["getRow", "B2:D5", (range) => range.getRow(3), "B5:D5"],
  ["getColumn", "B2:D5", (range) => range.getColumn(1), "C2:C5"],
  ["getLastRow", "B2:D5", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", "B2:D5", (range) => range.getLastColumn(), "D2:D5"],
  ["getLastCell", "B2:D5", (range) => range.getLastCell(), "D5"],
  ["getEntireRow", "B2:D5", (range) => range.getEntireRow(), "2:5"],
  ["getEntireColumn", "B2:D5", (range) => range.getEntireColumn(), "B:D"],
  ["getOffsetRange", "B2:D5", (range) => range.getOffsetRange(-1, 2), "D1:F4"],
  ["getResizedRange", "B2:D5", (range) => range.getResizedRange(1, -2), "B2:B6"],
  ["getAbsoluteResizedRange", "B2:D5", (range) => range.getAbsoluteResizedRange(1, 9), "B2:J2"],
  ["getRowsAbove", "B4:D5", (range) => range.getRowsAbove(2), "B2:D3"],
  ["getRowsBelow", "B4:D5", (range) => range.getRowsBelow(1), "B6:D6"],
  ["getColumnsBefore", "B4:D5", (range) => range.getColumnsBefore(1), "A4:A5"],
  ["getColumnsAfter", "B4:D5", (range) => range.getColumnsAfter(3), "E4:G5"],
  ["getBoundingRect", "B2:C3", (range) => range.getBoundingRect("E9"), "B2:E9"],
  ["getIntersection", "B2:D5", (range) => range.getIntersection("C4:F9"), "C4:D5"],
  [
    "getIntersectionOrNullObject with a range",
    "B2:D5",
    (range, sheet) => range.getIntersectionOrNullObject(sheet.getRange("D:D")),
    "D2:D5",
  ],
  ["getSurroundingRegion", "B2", (range) => range.getSurroundingRegion(), "B2:C4"],
  ["getUsedRange of whole columns", "B:C", (range) => range.getUsedRange(), "B2:C4"],
  ["getUsedRange of a part", "C3:Z99", (range) => range.getUsedRange(true), "C3:C4"],
];

describe("ranges that lead to ranges", () => {
  it.each(steps)("%s", (_name, from, step, to) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const result = step(sheet.getRange(from), sheet).load("address");
      await context.sync();
      expect(result.address).toBe(`Sheet1!${to}`);
    }),
  );

  const refused: [name: string, step: Step, code: string][] = [
    ["above the first row", (range) => range.getOffsetRange(-1, 0), "InvalidArgument"],
    ["beyond the last column", (range) => range.getOffsetRange(0, 16_384), "InvalidArgument"],
    ["of no size", (range) => range.getResizedRange(-1, 0), "InvalidArgument"],
    ["without common cells", (range) => range.getIntersection("Z9"), "ItemNotFound"],
    ["of no address", (_range, sheet) => sheet.getRange("1A"), "InvalidArgument"],
    ["of another sheet", (_range, sheet) => sheet.getRange("Sheet9!A1"), "InvalidArgument"],
  ];
  it.each(refused)("refuses a range %s", (_name, step, code) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      step(sheet.getRange("A1"), sheet).load("address");
      expect((await refusal(context.sync())).code).toBe(code);
    }),
  );

  it("answers null objects where nothing is used or common", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRangeOrNullObject();
      const common = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([used.isNullObject, common.isNullObject, first.address]).toEqual([true, true, "Sheet1!A1"]);
    }));
});

describe("ranges of a sheet", () => {
  it("finds cells by address, indexes, name, table, and several areas at once", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Pairs";
      context.workbook.names.add("Here", sheet.getRange("D4"));
      const ranges = [
        sheet.getRange(),
        sheet.getRange("$C$3"),
        sheet.getRange("Sheet1!C3"),
        sheet.getRangeByIndexes(4, 1, 2, 3),
        sheet.getCell(2, 0),
        sheet.getRange("here"),
        sheet.getRange("Pairs"),
      ].map((range) => range.load("address"));
      const areas = sheet.getRanges("A1:B2,D4").load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Sheet1!A:XFD",
        "Sheet1!C3",
        "Sheet1!C3",
        "Sheet1!B5:D6",
        "Sheet1!A3",
        "Sheet1!D4",
        "Sheet1!A2:B2",
      ]);
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
      expect(areas.areas.items.map((range) => range.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
    }));
});

describe("a cell in the far corner", () => {
  it("costs a few steps, not an area", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("XFD1048576").values = [["far"]];
      const started = process.cpuUsage();
      const ranges = [
        ...Array.from({ length: 256 }, (_, band) =>
          sheet.getRange(`${band * 4096 + 1}:${band * 4096 + 4096}`).getUsedRangeOrNullObject(true),
        ),
        sheet.getRange("B2").getSurroundingRegion(),
      ];
      for (const range of ranges) range.load("address");
      const all = sheet.getUsedRange().load("address,format/font/bold,format/fill/color");
      await context.sync();
      expect(ranges.filter((range) => !range.isNullObject).map((range) => range.address)).toEqual([
        "Sheet1!B2:C3",
        "Sheet1!XFD1048576",
        "Sheet1!B2:C3",
      ]);
      expect([all.address, all.format.font.bold, all.format.fill.color]).toEqual(["Sheet1!B2:XFD1048576", false, "#FFFFFF"]);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
    }));

  it("finds a look that only a hole between filled cells lacks", () =>
    excel.onSheet(async (sheet, context) => {
      for (const address of ["A1:A3", "C1:C3"]) sheet.getRange(address).format.font.bold = true;
      const ranges = ["A1:A3", "A1:C3", "C1:C3"].map((address) => sheet.getRange(address).load("format/font/bold"));
      await context.sync();
      expect(ranges.map(({ format }) => format.font.bold)).toEqual([true, null, true]);
    }));
});
