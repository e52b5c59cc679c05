import { describe, expect, test } from "vitest";
import { openExcel } from "./open-excel";

describe("show", () => {
  test("brings a block to the front, in two requests", async () => {
    const { workbook, engine, office, requests } = await openExcel();
    const id = engine.addSheet("DS CĐCS");
    expect(await requests(() => workbook.show({ tab: "DS CĐCS", address: "C7:E9" }))).toBe(2);
    expect(office.bench.host.active).toBe(id);
    expect(office.bench.host.selection).toMatchObject({ sheet: id, rect: { row: 6, column: 2, rows: 3, columns: 3 } });
  });

  test("a hidden tab is brought back, a very hidden one is not", async () => {
    const { workbook, engine, office } = await openExcel();
    const id = engine.addSheet("Ẩn");
    engine.updateSheet(id, { visibility: "VeryHidden" });
    await expect(workbook.show({ tab: "Ẩn", address: "A1" })).rejects.toMatchObject({ code: "tab-very-hidden", facts: { tab: "Ẩn" } });
    engine.updateSheet(id, { visibility: "Hidden" });
    await workbook.show({ tab: "Ẩn", address: "A1" });
    expect(engine.sheets()[1]).toMatchObject({ visibility: "Visible" });
    engine.updateSheet(id, { visibility: "Hidden" });
    office.bench.host.isStructureProtected = true;
    await expect(workbook.show({ tab: "Ẩn", address: "A1" })).rejects.toMatchObject({ code: "workbook-protected" });
  });

  test("a tab that is gone is named", async () => {
    const { workbook } = await openExcel();
    await expect(workbook.show({ tab: "Không có", address: "A1" })).rejects.toMatchObject({
      code: "tab-missing",
      facts: { tab: "Không có" },
    });
  });
});

describe("remove", () => {
  test.each(["Visible", "Hidden", "VeryHidden"] as const)("a tab that is %s goes, in two requests", async (visibility) => {
    const { workbook, engine, requests } = await openExcel();
    engine.updateSheet(engine.addSheet("Bỏ"), { visibility });
    expect(await requests(() => workbook.remove("Bỏ"))).toBe(2);
    expect(engine.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a missing tab is no error, and costs one request", async () => {
    const { workbook, requests } = await openExcel();
    expect(await requests(() => workbook.remove("Không có"))).toBe(1);
  });

  test.each([
    ["workbook-protected", "isStructureProtected"],
    ["read-only", "isReadOnly"],
  ] as const)("%s", async (code, lock) => {
    const { workbook, engine, office } = await openExcel();
    engine.addSheet("Bỏ");
    office.bench.host[lock] = true;
    await expect(workbook.remove("Bỏ")).rejects.toMatchObject({ code, facts: { tab: "Bỏ" } });
    expect(engine.sheets()).toHaveLength(2);
  });

  test("the last visible tab stays, and Excel's words are passed on", async () => {
    const { workbook } = await openExcel();
    await expect(workbook.remove("Sheet1")).rejects.toMatchObject({
      name: "HostError",
      facts: { tab: "Sheet1", said: expect.any(String) },
    });
  });
});
