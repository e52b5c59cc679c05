import { describe, expect, it } from "vitest";
import { officeForEachTest } from "../../support/in-excel";

const excel = officeForEachTest();

describe("merged cells", () => {
  it("keep the first cell's content and are told with their addresses", () =>
    excel.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.values = [
        ["LĐLĐ QUẬN", "b", "c"],
        ["d", "e", "f"],
      ];
      range.merge();
      range.load("values");
      const areas = sheet.getRange("B2:Z9").getMergedAreasOrNullObject().load("address,areaCount");
      areas.areas.load("items/address");
      const none = sheet.getRange("E5").getMergedAreasOrNullObject();
      await context.sync();
      expect(range.values).toEqual([
        ["LĐLĐ QUẬN", "", ""],
        ["", "", ""],
      ]);
      expect([areas.address, areas.areaCount, none.isNullObject]).toEqual(["Sheet1!A1:C2", 1, true]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:C2"]);
    }));

  it("merge each row where asked", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").merge(true);
      const areas = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject();
      const all = sheet.getRange("A1:B3").getMergedAreasOrNullObject().load("areaCount");
      areas.load("areaCount");
      await context.sync();
      expect(all.areaCount).toBe(3);
    }));

  it("silently lose what is written beside the first cell", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      const range = sheet.getRange("A1:C2");
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, "", 3],
        ["", "", 6],
      ]);
    }));

  it("come apart again", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").unmerge();
      sheet.getRange("B2").values = [[7]];
      const cell = sheet.getRange("B2").load("values");
      const areas = sheet.getRange().getMergedAreasOrNullObject();
      await context.sync();
      expect([cell.values, areas.isNullObject]).toEqual([[[7]], true]);
    }));
});
