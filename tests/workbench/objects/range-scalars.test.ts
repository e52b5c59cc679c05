import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

const written: [name: string, input: unknown, value: unknown, type: string][] = [
  ["a number", 3.5, 3.5, "Double"],
  ["text that looks like a number", "4", 4, "Double"],
  ["text forced by an apostrophe", "'007", "007", "String"],
  ["a truth value", true, true, "Boolean"],
  ["the word TRUE", "TRUE", true, "Boolean"],
  ["Vietnamese text", "Công đoàn cơ sở Trường THCS Hòa Bình", "Công đoàn cơ sở Trường THCS Hòa Bình", "String"],
  ["an empty text", "", "", "Empty"],
  ["a formula", "=1+2", 3, "Double"],
  ["text that is spelt like an error", "'#REF!", "#REF!", "String"],
  ["an error", "#N/A", "#N/A", "Error"],
  ["a formula that fails", "=1/0", "#DIV/0!", "Error"],
];

describe("values", () => {
  it.each(written)("takes %s", (_name, input, value, type) =>
    excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      cell.values = [[input]];
      cell.load("values,valueTypes");
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[[value]], [[type]]]);
    }),
  );

  it("keeps everything typed into a cell of the text format as text, also a formula", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.numberFormat = "@" as unknown as string[][];
      range.values = [["007", 7, "=1+1"]];
      range.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[["007", "7", "=1+1"]], [["007", "7", "=1+1"]]]);
    }));

  it("gives the formula where one stands, else the value", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.formulas = [[5, "=A1*2"]];
      range.load("formulas,formulasR1C1,values");
      await context.sync();
      expect([range.formulas, range.formulasR1C1, range.values]).toEqual([[[5, "=A1*2"]], [[5, "=RC[-1]*2"]], [[5, 10]]]);
    }));

  it("takes one R1C1 formula for a whole column", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const sums = sheet.getRange("B1:B3");
      sums.formulasR1C1 = "=RC[-1]+R1C1" as unknown as string[][];
      sums.load("formulas,values");
      await context.sync();
      expect([sums.formulas, sums.values]).toEqual([
        [["=A1+$A$1"], ["=A2+$A$1"], ["=A3+$A$1"]],
        [[2], [3], [4]],
      ]);
    }));

  const refused: [name: string, address: string, input: unknown, code: string][] = [
    ["too few rows", "A1:B2", [[1, 2]], "InvalidArgument"],
    ["a row of the wrong length", "A1:B2", [[1, 2], [3]], "InvalidArgument"],
    ["an object", "A1", [[{ a: 1 }]], "InvalidArgument"],
    ["text longer than 32,767 characters", "A1", [["x".repeat(32_768)]], "InvalidArgument"],
    ["cells of whole columns", "A:B", 1, "InvalidArgument"],
  ];
  it.each(refused)("refuses %s", (_name, address, input, code) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = input as unknown[][];
      expect((await refusal(context.sync())).code).toBe(code);
    }),
  );

  it("takes text of 32,767 characters", () =>
    excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [["x".repeat(32_767)]];
      cell.load("values");
      await context.sync();
      expect(String(cell.values[0]?.[0])).toHaveLength(32_767);
    }));

  it("answers null for cells of whole columns and rows, and an address all the same", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B:C").load("values,text,address,isEntireColumn,cellCount");
      await context.sync();
      expect([range.values, range.text, range.address, range.isEntireColumn, range.cellCount]).toEqual([
        null,
        null,
        "Sheet1!B:C",
        true,
        2_097_152,
      ]);
    }));
});

describe("texts and number formats", () => {
  it("shows values with their format", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [[1234.5, 0.98, 45_000, "chữ"]];
      range.numberFormat = [["#,##0.00", "0%", "dd/mm/yyyy", "General"]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["1,234.50", "98%", "15/03/2023", "chữ"]]);
      expect(range.numberFormat).toEqual([["#,##0.00", "0%", "dd/mm/yyyy", "General"]]);
    }));
});

describe("hidden rows and columns", () => {
  it("hides and shows; null where only some are hidden", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const cells = ["A2", "A1:A3", "A5", "C1", "B1:C1"].map((address) => sheet.getRange(address).load("hidden,rowHidden,columnHidden"));
      await context.sync();
      expect(cells.map(({ hidden, rowHidden, columnHidden }) => [hidden, rowHidden, columnHidden])).toEqual([
        [true, true, false],
        [null, null, false],
        [false, false, false],
        [true, false, true],
        [null, false, null],
      ]);
      sheet.getRange("1:5").rowHidden = false;
      const shown = sheet.getRange("A2").load("hidden");
      await context.sync();
      expect(shown.hidden).toBe(false);
    }));
});

describe("spilled arrays", () => {
  it("says where a formula spills", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const ranges = ["A1", "A2", "A1:A3", "A3:A4", "B1"].map((address) => sheet.getRange(address).load("hasSpill,values"));
      await context.sync();
      expect(ranges[2]?.values).toEqual([[1], [2], [3]]);
      expect(ranges.map((range) => range.hasSpill)).toEqual([true, true, true, null, false]);
    }));
});
