import { beforeEach, describe, expect, it } from "vitest";
import { newOffice, officeForEachTest, refusal } from "../../support/in-excel";
import { fillData } from "./fill-data";

const excel = officeForEachTest();
beforeEach(() => excel.run(fillData));

describe("errors", () => {
  it("refuses an array of the wrong shape and names the statement", () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B2").values = [[1]];
      const error = await refusal(context.sync());
      expect(error.code).toBe("InvalidArgument");
      expect(error.message).toContain("doesn't match the size or dimensions");
      expect(error.debugInfo.errorLocation).toBe("Range.values");
      expect(error.debugInfo["statement"]).toContain("values");
    }));

  it("leaves PropertyNotLoaded to the library", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      await context.sync();
      const error = await refusal((async () => range.values)());
      expect([error.code, error.name]).toEqual(["PropertyNotLoaded", "RichApi.Error"]);
      expect(error).toBeInstanceOf(excel.office.OfficeExtension.Error);
      expect(error).toBeInstanceOf(Error);
    }));

  it("finds a missing sheet out at the sync", () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("nope").load("name");
      const error = await refusal(context.sync());
      expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
    }));

  it("keeps what ran before the error and nothing after it", async () => {
    const error = await refusal(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("H1").values = [["kept"]];
        context.workbook.worksheets.getItem("nope").getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("Data").getRange("H2").values = [["never"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("H1:H2").load("values");
      await context.sync();
      expect(range.values).toEqual([["kept"], [""]]);
      range.clear();
      await context.sync();
    });
  });

  it("no longer knows an object after its run", async () => {
    let range: Excel.Range | undefined;
    await excel.run(async (context) => {
      range = context.workbook.worksheets.getItem("Data").getRange("A1").load("address");
      await context.sync();
    });
    expect((await refusal((async () => range?.load("values"))())).code).toBe("InvalidObjectPath");
  });

  it("keeps a tracked object after its run", async () => {
    let range: Excel.Range | undefined;
    await excel.run(async (context) => {
      range = context.workbook.worksheets.getItem("Data").getRange("B2");
      context.trackedObjects.add(range);
      await context.sync();
    });
    const tracked = range as Excel.Range;
    await excel.office.Excel.run(tracked, async (context) => {
      tracked.load("values");
      await context.sync();
      expect(tracked.values).toEqual([[3]]);
      tracked.untrack();
      await context.sync();
    });
  });

  it("refuses an object of another context", () =>
    excel.run(async (one) =>
      excel.run(async (other) => {
        const error = await refusal(
          (async () => other.workbook.tables.add(one.workbook.worksheets.getItem("Data").getRange("A1:B2"), true))(),
        );
        expect(error.code).toBe("InvalidRequestContext");
      }),
    ));

  it("wants a promise from a run", async () => {
    const error = await refusal(excel.run((() => 1) as unknown as () => Promise<void>));
    expect(error.code).toBe("RunMustReturnPromise");
  });

  it("answers NotImplemented for inserting a file", () =>
    excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64("UEsDBA==");
      expect((await refusal(context.sync())).code).toBe("NotImplemented");
    }));
});

describe("members this host does not have", () => {
  it("are refused loudly, and kept in a list although the add-in swallows the error", async () => {
    const office = await newOffice();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().slicers.add("Fruit", "Item");
      const error = await refusal(context.sync());
      expect([error.code, error.message]).toEqual(["ApiNotFound", "HOST GAP: Worksheet.Slicers is not known to this host."]);
    });
    expect(office.gaps).toEqual(["Worksheet.Slicers"]);
    office.close();
  });
});
