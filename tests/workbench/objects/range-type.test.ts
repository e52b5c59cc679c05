import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

describe("clearing", () => {
  const cleared: [what: Excel.ClearApplyTo | undefined, value: unknown, fill: string][] = [
    [undefined, "", "#FFFFFF"],
    ["All" as Excel.ClearApplyTo, "", "#FFFFFF"],
    ["Contents" as Excel.ClearApplyTo, "", "#FF0000"],
    ["Formats" as Excel.ClearApplyTo, 5, "#FFFFFF"],
  ];
  it.each(cleared)("%s", (what, value, fill) =>
    excel.onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.values = [[5]];
      cell.format.fill.color = "#FF0000";
      cell.clear(what);
      cell.load("values,format/fill/color");
      await context.sync();
      expect([cell.values[0]?.[0], cell.format.fill.color]).toEqual([value, fill]);
    }),
  );
});

describe("inserting and deleting rows and columns", () => {
  const moves: [name: string, work: (sheet: Excel.Worksheet) => void, formula: string, at: string][] = [
    ["inserts rows", (sheet) => sheet.getRange("2:3").insert("Down"), "=SUM(A1:A5)", "A6"],
    ["inserts columns", (sheet) => sheet.getRange("A:A").insert("Right"), "=SUM(B1:B3)", "B4"],
    ["deletes rows", (sheet) => sheet.getRange("2:2").delete("Up"), "=SUM(A1:A2)", "A3"],
  ];
  it.each(moves)("%s, and formulas follow", (_name, work, formula, at) =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").formulas = [[1], [2], [3], ["=SUM(A1:A3)"]];
      work(sheet);
      const cell = sheet.getRange(at).load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[formula]]);
    }),
  );

  it("takes tables and names along", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("B4:C6").values = [
        ["x", "y"],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("B4:C6", true);
      context.workbook.names.add("Cell", sheet.getRange("C5"));
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const range = table.getRange().load("address");
      const named = context.workbook.names.getItem("Cell").getRange().load("address,values");
      await context.sync();
      expect([range.address, named.address, named.values]).toEqual(["Sheet1!C6:D8", "Sheet1!D7", [[2]]]);
    }));

  it("refuses to delete a table's heading row", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("B4:C6", true);
      await context.sync();
      sheet.getRange("4:4").delete("Up");
      expect((await refusal(context.sync())).code).toBe("InvalidOperation");
    }));
});

describe("copying and sorting", () => {
  it("copies formulas with their references, values alone, looks alone", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B2:B3").copyFrom("B1");
      sheet.getRange("C1").copyFrom("B1", "Values");
      sheet.getRange("D1").copyFrom(sheet.getRange("B1"), "Formats");
      const formulas = sheet.getRange("B2:B3").load("formulas");
      const rest = sheet.getRange("C1:D1").load("formulas");
      const bold = ["C1", "D1"].map((address) => sheet.getRange(address).load("format/font/bold"));
      await context.sync();
      expect([formulas.formulas, rest.formulas]).toEqual([[["=A2*10"], ["=A3*10"]], [[20, ""]]]);
      expect(bold.map(({ format }) => format.font.bold)).toEqual([false, true]);
    }));

  it("keeps texts texts and errors errors while sorting, under the text format too", () =>
    excel.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C3");
      range.values = [
        [3, "'=A1", "#N/A"],
        [2, "'#REF!", "=A2*2"],
        [1, "'007", "x"],
      ];
      sheet.getRange("C3").numberFormat = [["@"]];
      range.sort.apply([{ key: 0 }]);
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.formulas).toEqual([
        [1, "007", "x"],
        [2, "#REF!", "=A2*2"],
        [3, "=A1", "#N/A"],
      ]);
      expect(range.valueTypes.map((row) => row.slice(1))).toEqual([
        ["String", "String"],
        ["String", "Double"],
        ["String", "Error"],
      ]);
    }));

  it("sorts rows: numbers before texts, blanks last, headings left out", () =>
    excel.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B6");
      range.values = [
        ["Số", "Tên"],
        ["", "trống"],
        ["chữ", "t"],
        [10, "mười"],
        [9, "chín"],
        [10, "mười nữa"],
      ];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values.map((row) => row[1])).toEqual(["Tên", "chín", "mười", "mười nữa", "t", "trống"]);
      range.sort.apply([{ key: 0, ascending: false }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values.map((row) => row[1])).toEqual(["Tên", "t", "mười", "mười nữa", "chín", "trống"]);
    }));
});
