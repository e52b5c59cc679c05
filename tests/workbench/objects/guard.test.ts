import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

/** B2 is unlocked, everything else locked; then the sheet is protected. */
async function protect(options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  await excel.onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect(options);
  });
}

const refused: [name: string, work: (sheet: Excel.Worksheet) => void][] = [
  ["writing to a locked cell", (sheet) => Object.assign(sheet.getRange("A1"), { values: [[9]] })],
  ["writing to a block with a locked cell", (sheet) => Object.assign(sheet.getRange("B2:B3"), { values: [[1], [2]] })],
  ["writing to a cell never touched", (sheet) => Object.assign(sheet.getRange("Z99"), { values: [[1]] })],
  ["clearing", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["a fill", (sheet) => Object.assign(sheet.getRange("B2").format.fill, { color: "#FF0000" })],
  ["a number format", (sheet) => Object.assign(sheet.getRange("B2"), { numberFormat: [["0"]] })],
  ["a width", (sheet) => Object.assign(sheet.getRange("A:A").format, { columnWidth: 80 })],
  ["hiding rows", (sheet) => Object.assign(sheet.getRange("2:2"), { rowHidden: true })],
  ["inserting rows", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["deleting columns", (sheet) => sheet.getRange("B:B").delete("Left")],
  ["merging", (sheet) => sheet.getRange("E1:F1").merge()],
  ["a table", (sheet) => sheet.tables.add("E1:F3", true)],
  ["a conditional format", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom")],
  ["a rule of validation", (sheet) => sheet.getRange("B2").dataValidation.clear()],
  ["a chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns")],
  ["sorting", (sheet) => sheet.getRange("A1:C3").sort.apply([{ key: 0 }])],
  ["page layout", (sheet) => Object.assign(sheet.pageLayout, { orientation: "Landscape" })],
];

describe("a protected sheet", () => {
  it.each(refused)("refuses %s", async (_name, work) => {
    await protect();
    await excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      expect((await refusal(context.sync())).code).toBe("AccessDenied");
    });
  });

  it("takes values in unlocked cells, and everything again once it is not protected", async () => {
    await protect();
    await excel.onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[55]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[11]];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        [11, 2],
        [4, 55],
      ]);
    });
  });

  it("allows what its options allow, and tells them", async () => {
    await protect({ allowFormatCells: true, allowInsertRows: true, allowSort: true });
    await excel.onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("2:2").insert("Down");
      sheet.protection.load("options");
      await context.sync();
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: true, allowDeleteRows: false });
    });
  });

  it("cannot be protected twice, nor opened with another password", () =>
    excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, "bí mật");
      await context.sync();
      protection.protect();
      expect((await refusal(context.sync())).code).toBe("InvalidOperation");
      protection.unprotect("sai");
      expect((await refusal(context.sync())).code).toBe("AccessDenied");
      protection.unprotect("bí mật");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    }));

  it("can be deleted all the same", async () => {
    await protect();
    await excel.onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("Other");
      sheet.delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

describe("a protected structure", () => {
  const structural: [name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
    ["adding a sheet", (_sheet, context) => context.workbook.worksheets.add("New")],
    ["deleting one", (sheet) => sheet.delete()],
    ["renaming one", (sheet) => Object.assign(sheet, { name: "New" })],
    ["moving one", (sheet) => Object.assign(sheet, { position: 1 })],
    ["hiding one", (sheet) => Object.assign(sheet, { visibility: "Hidden" })],
  ];
  it.each(structural)("refuses %s", (_name, work) =>
    excel.run(async (context) => {
      context.workbook.worksheets.add("Second");
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      expect((await refusal(context.sync())).code).toBe("AccessDenied");
    }),
  );

  it("lets cells be written", () =>
    excel.onSheet(async (sheet, context) => {
      context.workbook.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.workbook.protection.unprotect();
      context.workbook.worksheets.add("New");
      await context.sync();
    }));
});

describe("a workbook open for reading only", () => {
  const reading = officeForEachTest({ isReadOnly: true, fileName: "cu.xlsx" });

  it("says so and refuses to be written", () =>
    reading.run(async (context) => {
      context.workbook.load("name,readOnly");
      await context.sync();
      expect([context.workbook.name, context.workbook.readOnly]).toEqual(["cu.xlsx", true]);
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      expect((await refusal(context.sync())).code).toBe("AccessDenied");
    }));
});
