import { expect, it } from "vitest";
import { officeForEachTest } from "../../support/in-excel";

const excel = officeForEachTest();

it("is on, has hidden rows, shows them all, is off", () =>
  excel.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B4");
    range.values = [
      ["Tên", "Số"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    const states: unknown[] = [];
    const look = async () => {
      sheet.autoFilter.load("enabled,isDataFiltered");
      const row = sheet.getRange("3:3").load("rowHidden");
      await context.sync();
      states.push([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, row.rowHidden]);
    };
    await look();
    sheet.autoFilter.apply(range);
    await look();
    sheet.getRange("3:3").rowHidden = true;
    await look();
    sheet.autoFilter.clearCriteria();
    await look();
    sheet.autoFilter.remove();
    await look();
    expect(states).toEqual([
      [false, false, false],
      [true, false, false],
      [true, true, true],
      [true, false, false],
      [false, false, false],
    ]);
  }));
