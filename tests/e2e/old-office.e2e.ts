import { readFile } from "node:fs/promises";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleKey } from "../samples/sample-file";
import { openBench, openStage, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const LONG = 300_000;

describe("an old office's workbook: a tab a khối, TCVN3 and VNI, numbers typed as text, merged wards, last year's list hidden", () => {
  test("goes through the three jobs, and what the officer typed stays as it was", { timeout: LONG }, async () => {
    const key = sampleKey<{ tab: string; name: string; workers: number; members: number }[]>("huyen-phong-cu.key.json");
    const bench = await openBench(stage);
    const { page } = bench;
    const pane = page.frameLocator("iframe");
    const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" }).click();
    await page.getByRole("button", { name: "Mở mẫu" }).click();
    await page.getByRole("menuitem", { name: /huyen-phong-cu/ }).click();
    await page.getByText("huyen-phong-cu.xlsx").first().waitFor();
    await press("Tìm danh sách CĐCS trong sổ này");
    await pane.getByRole("heading", { name: "Danh sách nằm ở 3 trang" }).waitFor();
    await press("Dùng danh sách này");
    await pane.getByRole("heading", { name: `${key.length} đơn vị, dùng được cả` }).waitFor();
    await press("Sang Phân bổ");
    await pane.getByRole("textbox", { name: "Chỉ tiêu" }).fill("60");
    await press("Xem trước");
    await press("Ghi trang «Phân bổ»");
    await press("Sang Kiểm tra");
    await press(/^Ghi .*«Kiểm tra»/);
    await pane.getByRole("heading", { name: "Đã ghi trang «Kiểm tra»" }).waitFor();
    await press("Sang Tổng hợp");
    await press(/^Ghi \d trang$/);
    await pane.getByRole("heading", { name: /^Đã ghi \d trang$/ }).waitFor({ timeout: LONG });
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải về" }).click()]);
    const book = read(await readFile(await file.path()), { cellFormula: true });

    const allocation = rowsOn(book.Sheets["Phân bổ"]);
    expect(allocation.find((row) => row.includes("Tổng giao"))).toContain(60);
    const names = new Set(allocation.flat());
    expect(key.filter(({ name }) => !names.has(name))).toEqual([]);
    expect(names).toContain("ĐÚNG");
    const data = rowsOn(book.Sheets["Dữ liệu"]).flat();
    expect(key.filter(({ name }) => !data.includes(name))).toEqual([]);
    const total = key.reduce((sum, { members }) => sum + members, 0);
    expect(rowsOn(book.Sheets["Tổng hợp khối"]).flat()).toContain(total);
    // The officer's own tabs still hold what was typed there.
    const [first] = key;
    expect(rowsOn(book.Sheets[first?.tab ?? ""]).flat()).not.toContain(first?.name);
    expect(book.Workbook?.Sheets?.find(({ name }) => name === "Khối DN 2023")?.Hidden).toBe(1);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

function rowsOn(sheet: WorkSheet | undefined): unknown[][] {
  return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: false }) : [];
}
