import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

describe("names of sheets", () => {
  const refused: [name: string, sheet: string, code: string][] = [
    ["an empty name", "", "InvalidArgument"],
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["a slash", "2024/2025", "InvalidArgument"],
    ["a colon", "a:b", "InvalidArgument"],
    ["brackets", "[a]", "InvalidArgument"],
    ["a question mark", "gì?", "InvalidArgument"],
    ["an apostrophe at the end", "a'", "InvalidArgument"],
    ["the reserved name", "History", "InvalidArgument"],
    ["a name that is taken in another case", "sHEET1", "ItemAlreadyExists"],
  ];
  it.each(refused)("refuses %s", (_name, sheet, code) =>
    excel.run(async (context) => {
      context.workbook.worksheets.add(sheet);
      expect((await refusal(context.sync())).code).toBe(code);
      const { worksheets } = context.workbook;
      const other = worksheets.add("Other");
      await context.sync();
      other.name = sheet;
      expect((await refusal(context.sync())).code).toBe(code);
    }),
  );

  it("takes 31 characters, Vietnamese letters and an apostrophe inside", () =>
    excel.run(async (context) => {
      const names = ["Tổng hợp kết nạp mới quận – 202", "DS CĐCS", "Q.1's", "_CHITIEU"];
      const cells = names.map((name) => context.workbook.worksheets.add(name).getRange("A1").load("address"));
      const unnamed = context.workbook.worksheets.add().load("name");
      await context.sync();
      expect(cells.map((cell) => cell.address)).toEqual([
        "'Tổng hợp kết nạp mới quận – 202'!A1",
        "'DS CĐCS'!A1",
        "'Q.1''s'!A1",
        "_CHITIEU!A1",
      ]);
      expect(unnamed.name).toBe("Sheet6");
    }));
});

describe("order and visibility", () => {
  it("moves, hides and shows sheets; the next visible one comes to the front", () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [b, c] = [worksheets.add("B"), worksheets.add("C")];
      c.position = 0;
      b.visibility = "VeryHidden";
      b.load("visibility,position");
      worksheets.load("items/name");
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const last = worksheets.getLast(true).load("name");
      const next = worksheets.getItem("C").getNext(true).load("name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["C", "Sheet1", "B"]);
      expect([b.visibility, b.position, ...counts.map(({ value }) => value), last.name, next.name]).toEqual([
        "VeryHidden",
        2,
        3,
        2,
        "Sheet1",
        "Sheet1",
      ]);
      worksheets.getItem("Sheet1").activate();
      worksheets.getItem("Sheet1").visibility = "Hidden";
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("C");
    }));

  it("writes to a very hidden sheet", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("_CHITIEU");
      sheet.visibility = "VeryHidden";
      sheet.getRange("A1").values = [["{}"]];
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["{}"]]);
    }));

  const refused: [name: string, work: (sheet: Excel.Worksheet) => void, code: string][] = [
    ["deleting the last sheet", (sheet) => sheet.delete(), "InvalidOperation"],
    ["hiding the last visible sheet", (sheet) => Object.assign(sheet, { visibility: "Hidden" }), "InvalidOperation"],
    ["a position beyond the last", (sheet) => Object.assign(sheet, { position: 1 }), "InvalidArgument"],
  ];
  it.each(refused)("refuses %s", (_name, work, code) =>
    excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      expect((await refusal(context.sync())).code).toBe(code);
    }),
  );

  it("refuses to delete the last visible sheet although a hidden one is left", () =>
    excel.run(async (context) => {
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").delete();
      expect((await refusal(context.sync())).code).toBe("InvalidOperation");
    }));

  it.each(["Hidden", "VeryHidden"] as const)("refuses to activate, and to select on, a sheet that is %s", (visibility) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Away");
      sheet.visibility = visibility;
      await context.sync();
      sheet.activate();
      expect((await refusal(context.sync())).code).toBe("InvalidOperation");
      sheet.getRange("A1").select();
      expect((await refusal(context.sync())).code).toBe("InvalidOperation");
    }),
  );

  it("no longer finds a sheet that was deleted", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      await context.sync();
      sheet.delete();
      const found = context.workbook.worksheets.getItemOrNullObject("Gone");
      await context.sync();
      expect(found.isNullObject).toBe(true);
      sheet.getRange("A1").load("values");
      expect((await refusal(context.sync())).code).toBe("ItemNotFound");
    }));
});

describe("tab, gridlines, frozen panes", () => {
  it("keeps colour and gridlines", () =>
    excel.onSheet(async (sheet, context) => {
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines,id");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#C00000", false]);
      const same = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      expect(same.name).toBe("Sheet1");
    }));

  const frozen: [name: string, work: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, address: string | null][] = [
    ["rows", (panes) => panes.freezeRows(3), "Sheet1!1:3"],
    ["columns", (panes) => panes.freezeColumns(2), "Sheet1!A:B"],
    ["a block", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:B4")), "Sheet1!A1:B4"],
    ["rows after columns", (panes) => [panes.freezeColumns(2), panes.freezeRows(1)], "Sheet1!1:1"],
    [
      "nothing",
      (panes) => {
        panes.freezeRows(3);
        panes.unfreeze();
      },
      null,
    ],
  ];
  it.each(frozen)("freezes %s", (_name, work, address) =>
    excel.onSheet(async (sheet, context) => {
      work(sheet.freezePanes, sheet);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(place.isNullObject ? null : place.address).toBe(address);
    }),
  );
});
