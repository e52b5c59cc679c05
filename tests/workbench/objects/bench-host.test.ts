import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

describe("payload limits", () => {
  const excel = officeForEachTest({ limits: { request: 20_000, response: 20_000 } });
  const texts = (rows: number) => Array.from({ length: rows }, () => ["Liên đoàn Lao động Thành phố Hồ Chí Minh"]);

  it("does not run a request that is too large", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").values = [["before"]];
      sheet.getRange("A1:A500").values = texts(500);
      expect((await refusal(context.sync())).code).toBe("RequestPayloadSizeLimitExceeded");
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
    }));

  it("runs a request whose answer is too large, and keeps the answer", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const block of [1, 301]) {
        sheet.getRange(`A${block}:A${block + 299}`).values = texts(300);
        await context.sync();
      }
      sheet.getRange("B1").values = [["done"]];
      sheet.getRange("A1:A600").load("values");
      expect((await refusal(context.sync())).code).toBe("ResponsePayloadSizeLimitExceeded");
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["done"]]);
    }));

  it("never answers more than 5,000,000 cells", () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1000000").load("values");
      expect((await refusal(context.sync())).code).toBe("ResponsePayloadSizeLimitExceeded");
    }));
});

describe("calculation", () => {
  const excel = officeForEachTest();

  it("happens once however much is read, and not at all where nothing changed", () =>
    excel.onSheet(async (sheet, context) => {
      const { engine } = excel.office.bench.host;
      sheet.getRange("A1:A3").formulas = [[1], ["=A1+1"], ["=A2+1"]];
      const before = engine.calculations;
      const ranges = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("values,text"));
      sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(ranges.map((range) => range.values[0]?.[0])).toEqual([1, 2, 3]);
      expect(engine.calculations - before).toBe(1);
      sheet.getRange("A3").load("values");
      await context.sync();
      expect(engine.calculations - before).toBe(1);
    }));

  it("waits where the add-in suspends it or switches to manual", () =>
    excel.onSheet(async (sheet, context) => {
      const { engine } = excel.office.bench.host;
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      sheet.getRange("A2").load("values");
      await context.sync();
      const before = engine.calculations;
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("A2").load("values");
      await context.sync();
      expect(engine.calculations).toBe(before);
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      expect([engine.calculations - before, cell.values]).toEqual([1, [[11]]]);
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[20]];
      sheet.getRange("A2").load("values");
      await context.sync();
      expect(engine.calculations - before).toBe(1);
      context.application.calculate("Full");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[21]]);
    }));
});

describe("the selection", () => {
  const excel = officeForEachTest();

  it("can be told to the page after an add-in selected a range", () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4").select();
      await context.sync();
      const { selection } = excel.office.bench.host;
      expect(structuredClone(selection)).toEqual({ sheet: selection.sheet, rect: { row: 1, column: 1, rows: 3, columns: 2 } });
    }));
});
