import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFile, listGrid } from "../support/list-file";
import { type Bench, openBench, openStage, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** As many as the largest list an office has told of. */
const UNITS = 6350;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
describe("a list of 6,350 units", () => {
  test("is found, shared out and written; «Dừng» ends the work and changes nothing", {
    timeout: 400_000,
  }, async () => {
    const bench = await openLong();
    const pane = bench.page.frameLocator("iframe");
    const press = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 120_000 });
    await press("Tìm danh sách CĐCS trong sổ này");
    await press("Sang Phân bổ");
    await press("Xem trước");
    await pane.getByRole("button", { name: "Dừng", exact: true }).click({ timeout: 60_000 });
    await pane.getByRole("heading", { name: "Phân bổ chỉ tiêu" }).waitFor();
    await press("Xem trước");
    await pane.getByRole("heading", { name: "Xem trước phân bổ" }).waitFor({ timeout: 120_000 });
    await press("Ghi trang «Phân bổ»");
    await pane.getByRole("heading", { name: "Đã ghi trang «Phân bổ»" }).waitFor({ timeout: 300_000 });
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

async function openLong(): Promise<Bench> {
  const units = Array.from({ length: UNITS }, (_, index) => {
    const workers = 10 + ((index * 37) % 400);
    return [
      `Công đoàn cơ sở Công ty số ${index + 1}`,
      `Phường ${1 + (index % 40)}`,
      index % 5 === 0 ? "Nhà nước" : "Ngoài nhà nước",
      workers,
      Math.floor(workers * 0.6),
    ];
  });
  const bench = await openBench(stage);
  const { page } = bench;
  await page.getByRole("grid").waitFor();
  const buffer = Buffer.from(listFile({ "DS CĐCS": listGrid(units) }));
  await page.locator('input[type="file"]').first().setInputFiles({ name: "tinh.xlsx", mimeType: XLSX, buffer });
  await page.getByText("tinh.xlsx").first().waitFor();
  return bench;
}
