import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

describe("conditional formats", () => {
  it("compare a cell's value", () =>
    excel.onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=0.95", operator: "LessThan" };
      format.cellValue.format.font.color = "#C00000";
      format.cellValue.format.font.bold = true;
      format.cellValue.load("rule,format/font/color,format/font/bold,format/fill/color");
      const range = format.getRange().load("address");
      await context.sync();
      expect(format.cellValue.rule).toEqual({ formula1: "=0.95", operator: "LessThan" });
      expect([format.cellValue.format.font.color, format.cellValue.format.font.bold, range.address]).toEqual([
        "#C00000",
        true,
        "Sheet1!A1:A9",
      ]);
      expect(format.cellValue.format.fill.color).toBeNull();
    }));

  it("look for a text, shade a scale", () =>
    excel.onSheet(async (sheet, context) => {
      const text = sheet.getRange("B1:B9").conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "sai" };
      text.textComparison.format.fill.color = "#FFC7CE";
      const scale = sheet.getRange("C1:C9").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8696B" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      } as Excel.ConditionalColorScaleCriteria;
      text.textComparison.load("rule");
      scale.colorScale.load("criteria,threeColorScale");
      await context.sync();
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "sai" });
      expect([scale.colorScale.criteria.minimum.color, scale.colorScale.threeColorScale]).toEqual(["#F8696B", false]);
    }));

  it("come first when they are added last, and go one by one or all", () =>
    excel.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const [first, second] = [range.conditionalFormats.add("Custom"), range.conditionalFormats.add("Custom")];
      first.custom.rule.formula = "=$A1=1";
      second.custom.rule.formula = "=$A1=2";
      second.stopIfTrue = true;
      for (const format of [first, second]) format.load("priority,stopIfTrue,id");
      await context.sync();
      expect([first.priority, second.priority, second.stopIfTrue]).toEqual([1, 0, true]);
      first.delete();
      const left = sheet.getRange("A5").conditionalFormats.getCount();
      const elsewhere = sheet.getRange("B5").conditionalFormats.getCount();
      await context.sync();
      expect([left.value, elsewhere.value]).toEqual([1, 0]);
      sheet.getRange().conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    }));

  it("have the part of their own type only", () =>
    excel.run(async (context) => {
      const format = context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("Custom");
      const other = format.cellValueOrNullObject;
      other.load("rule");
      await context.sync();
      expect(other.isNullObject).toBe(true);
      format.cellValue.load("rule");
      expect((await refusal(context.sync())).code).toBe("InvalidOperation");
    }));
});
