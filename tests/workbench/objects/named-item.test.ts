import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

describe("names", () => {
  it("belong to a sheet or to the workbook, and one does not hide the other", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.names.add("CHITIEU_TAB", '="units;1"');
      const other = context.workbook.worksheets.add("Other");
      other.names.add("CHITIEU_TAB", '="parts;2"');
      context.workbook.names.add("CHITIEU_TAB", sheet.getRange("A1:B2"));
      const mine = sheet.names.getItem("chitieu_tab").load("name,value,formula,type,scope,visible");
      const theirs = other.names.getItem("CHITIEU_TAB").load("value");
      const ours = context.workbook.names.getItem("CHITIEU_TAB").load("value,scope,formula");
      context.workbook.names.add("Everywhere", "=1");
      const none = other.names.getItemOrNullObject("Everywhere");
      sheet.names.load("items/name");
      await context.sync();
      expect([mine.value, mine.formula, mine.type, mine.scope, mine.visible]).toEqual([
        "units;1",
        '="units;1"',
        "String",
        "Worksheet",
        true,
      ]);
      expect([theirs.value, ours.value, ours.scope, ours.formula]).toEqual([
        "parts;2",
        "Sheet1!$A$1:$B$2",
        "Workbook",
        "=Sheet1!$A$1:$B$2",
      ]);
      expect([none.isNullObject, sheet.names.items.length]).toEqual([true, 1]);
    }));

  it("change formula and visibility, and go", () =>
    excel.onSheet(async (sheet, context) => {
      const name = sheet.names.add("Mark", "=Sheet1!$A$1", "why");
      name.visible = false;
      name.formula = "=Sheet1!$B$2";
      name.load("visible,formula,comment");
      const range = name.getRange().load("address");
      await context.sync();
      expect([name.visible, name.formula, name.comment, range.address]).toEqual([false, "=Sheet1!$B$2", "why", "Sheet1!B2"]);
      name.delete();
      const gone = sheet.names.getItemOrNullObject("Mark");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it("calculate as constants", () =>
    excel.onSheet(async (sheet, context) => {
      context.workbook.names.add("Rate", "=0.98");
      const name = context.workbook.names.getItem("Rate").load("value,type");
      const lost = context.workbook.names.getItem("Rate").getRangeOrNullObject();
      const cell = sheet.getRange("A1");
      cell.formulas = [["=Rate*100"]];
      cell.load("values");
      await context.sync();
      expect([name.value, name.type, lost.isNullObject, cell.values]).toEqual([0.98, "Double", true, [[98]]]);
    }));

  const refused: [name: string, text: string, code: string][] = [
    ["a name that is taken", "TAKEN", "ItemAlreadyExists"],
    ["a cell's address", "A1", "InvalidArgument"],
    ["a space", "a b", "InvalidArgument"],
    ["R", "R", "InvalidArgument"],
  ];
  it.each(refused)("refuse %s", (_name, text, code) =>
    excel.run(async (context) => {
      context.workbook.names.add("taken", "=1");
      await context.sync();
      context.workbook.names.add(text, "=1");
      expect((await refusal(context.sync())).code).toBe(code);
    }),
  );
});
