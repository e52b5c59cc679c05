import { describe, expect, test } from "vitest";
import { TAB_MARK_NAME } from "../../src/sheet/tab-content";
import { openExcel } from "./open-excel";

describe("describe", () => {
  test("tells tabs, states and marks in two requests", async () => {
    const { workbook, engine, office, sheet, fill, requests } = await openExcel({ fileName: "Danh sách.xlsx" });
    fill([["a"], ["", "", "b"]]);
    engine.setStyle(sheet, { row: 40, column: 9, rows: 1, columns: 1 }, { fill: "#FF0000" });
    const marked = engine.addSheet("Phân bổ");
    engine.setInput(marked, 4, 2, 5);
    engine.setName({ name: TAB_MARK_NAME, scope: marked, formula: '="allocation;3"', visible: false, comment: "" });
    engine.updateSheet(marked, { isProtected: true });
    const foreign = engine.addSheet("Ẩn");
    engine.setName({ name: TAB_MARK_NAME, scope: foreign, formula: "=Sheet1!$A$1", visible: true, comment: "" });
    engine.updateSheet(foreign, { visibility: "Hidden" });
    engine.updateSheet(engine.addSheet("_CHITIEU"), { visibility: "VeryHidden" });

    const count = await requests(async () => {
      expect(await workbook.describe()).toEqual({
        name: "Danh sách.xlsx",
        activeTab: "Sheet1",
        isReadOnly: false,
        isStructureProtected: false,
        isOldFormat: false,
        tabs: [
          { name: "Sheet1", visibility: "visible", isProtected: false, rows: 2, columns: 3, mark: null },
          { name: "Phân bổ", visibility: "visible", isProtected: true, rows: 5, columns: 3, mark: { kind: "allocation", version: 3 } },
          { name: "Ẩn", visibility: "hidden", isProtected: false, rows: 0, columns: 0, mark: null },
          { name: "_CHITIEU", visibility: "very-hidden", isProtected: false, rows: 0, columns: 0, mark: null },
        ],
      });
    });
    expect(count).toBe(2);
    expect(office.gaps).toEqual([]);
  });

  test("60 tabs take two requests as well", async () => {
    const { workbook, engine, requests } = await openExcel();
    for (let index = 0; index < 59; index++) engine.addSheet(`Tab ${index}`);
    expect(await requests(async () => expect((await workbook.describe()).tabs).toHaveLength(60))).toBe(2);
  });

  test.each([
    ["Danh sách.xls", true],
    ["DANH SACH.XLS", true],
    ["Danh sách.xlsx", false],
    ["Danh sách.xlsm", false],
  ])("%s: old format %s", async (fileName, isOldFormat) => {
    const { workbook } = await openExcel({ fileName });
    expect(await workbook.describe()).toMatchObject({ isOldFormat });
  });

  test("says when the workbook can only be read, or its tabs are locked", async () => {
    const { workbook, office } = await openExcel({ isReadOnly: true });
    office.bench.host.isStructureProtected = true;
    expect(await workbook.describe()).toMatchObject({ isReadOnly: true, isStructureProtected: true });
  });
});
