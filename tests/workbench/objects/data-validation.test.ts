import { expect, it } from "vitest";
import { officeForEachTest } from "../../support/in-excel";

const excel = officeForEachTest();

it("keeps rule, alert and prompt of a block until it is cleared", () =>
  excel.onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("C3:C9");
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 1000, operator: "Between" } };
    dataValidation.errorAlert = { message: "Chỉ nhập số nguyên", title: "Sai", style: "Stop", showAlert: true };
    dataValidation.prompt = { message: "Số đoàn viên", title: "Giữ", showPrompt: true };
    dataValidation.ignoreBlanks = false;
    const inside = sheet.getRange("C5").dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
    const outside = sheet.getRange("D5").dataValidation.load("type,rule");
    await context.sync();
    expect(inside.type).toBe("WholeNumber");
    expect(inside.rule.wholeNumber).toMatchObject({ operator: "Between" });
    expect([inside.rule.wholeNumber?.formula1, inside.rule.wholeNumber?.formula2].map(Number)).toEqual([0, 1000]);
    expect([inside.errorAlert.message, inside.prompt.message, inside.ignoreBlanks]).toEqual(["Chỉ nhập số nguyên", "Số đoàn viên", false]);
    expect([outside.type, outside.rule]).toEqual(["None", {}]);
    sheet.getRange("C3:C9").dataValidation.clear();
    const cleared = sheet.getRange("C5").dataValidation.load("type");
    await context.sync();
    expect(cleared.type).toBe("None");
  }));
