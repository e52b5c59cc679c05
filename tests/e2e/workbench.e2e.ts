import { readFile } from "node:fs/promises";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, openBench, openStage, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe("the workbench in a person's hands", () => {
  test("grid, ribbon and pane are there; a cell is edited, the workbook saved and opened again", async () => {
    const bench = await openBench(stage);
    const { page, pane } = bench;
    await page.getByRole("grid").waitFor();
    await pane.getByRole("heading", { name: "Chỉ tiêu Công đoàn" }).waitFor();
    for (const name of ["Mở ngăn", "Phân bổ chỉ tiêu", "Kiểm tra", "Tổng hợp", "Trợ giúp"]) {
      await page.getByRole("button", { name, exact: true }).waitFor();
    }
    await goTo(bench, "B2");
    await page.keyboard.type("Công đoàn cơ sở");
    await page.keyboard.press("Tab");
    await page.keyboard.type("4500");
    await page.keyboard.press("Enter");
    await goTo(bench, "C3");
    await page.keyboard.type("=C2/2");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: /2250/ }).waitFor();

    const bytes = await download(bench);
    const again = await openBench(stage);
    await again.page.locator('input[type="file"]').first().setInputFiles({ name: "so-cua-toi.xlsx", mimeType: XLSX, buffer: bytes });
    await again.page.getByText("so-cua-toi.xlsx").first().waitFor();
    await goTo(again, "C3");
    await shows(again, "C3", "=C2/2");
    await again.page.getByRole("gridcell", { name: /2250/ }).waitFor();
    await goTo(again, "B2");
    await shows(again, "B2", "Công đoàn cơ sở");
    for (const one of [bench, again]) await done(one);
  });

  test("the pane reads the open tab of a sample, and follows the ribbon", async () => {
    const bench = await openBench(stage);
    const { page } = bench;
    await page.getByRole("button", { name: "Mở mẫu" }).click();
    await page.getByRole("menuitem", { name: /quan-mau/ }).click();
    await page.getByText("quan-mau.xlsx").first().waitFor();
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Tìm danh sách CĐCS trong sổ này" }).click();
    await pane.getByRole("button", { name: "Xem các trang trong sổ" }).click();
    await pane.getByRole("heading", { name: "Trang «DS CĐCS 2021»" }).waitFor();
    await pane
      .getByText(/450 dòng × 15 cột/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Trợ giúp", exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: /Trợ giúp/ }).waitFor();
    await page.getByRole("button", { name: "Đóng ngăn" }).click();
    await page.getByRole("button", { name: "Trợ giúp", exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: /Trợ giúp/ }).waitFor();
    await done(bench);
  });

  test.each([
    ["a text file", "ghi-chu.xlsx", Buffer.from("không phải sổ tính"), /không phải sổ tính Excel/],
    ["half a workbook", "hong.xlsx", Buffer.from("PK\u0003\u0004rest"), /hỏng|không phải sổ tính/],
  ])("%s is refused with a sentence, and the open workbook stays", async (_, name, buffer, sentence) => {
    const bench = await openBench(stage);
    await bench.page.getByRole("grid").waitFor();
    await bench.page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: XLSX, buffer });
    await bench.page.getByText(sentence).waitFor();
    await goTo(bench, "A1");
    await bench.page.keyboard.type("vẫn gõ được");
    await bench.page.keyboard.press("Enter");
    await bench.page.getByRole("gridcell", { name: /vẫn gõ được/ }).waitFor();
    await bench.close();
  });

  test.each([false, true])("axe finds nothing in page and pane (dark: %s)", async (dark) => {
    const bench = await openBench(stage, { dark });
    await bench.page.getByRole("grid").waitFor();
    await bench.pane.getByRole("heading", { name: "Chỉ tiêu Công đoàn" }).waitFor();
    for (const frame of [bench.page.mainFrame(), bench.pane]) {
      // Evaluated by the debugger, not by the page: its policy would refuse a stranger's script.
      await frame.evaluate(axe.source);
      const found = await frame.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: ["iframe"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
      });
      expect(found).toEqual([]);
    }
    await bench.close();
  });
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function goTo({ page }: Bench, address: string): Promise<void> {
  const box = page.getByRole("textbox", { name: /Hộp tên/ });
  await box.fill(address);
  await box.press("Enter");
}

async function download({ page }: Bench): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải về" }).click()]);
  return readFile(await file.path());
}

/** What the formula bar says of a cell. */
async function shows({ page }: Bench, address: string, content: string): Promise<void> {
  const box = page.getByRole("textbox", { name: new RegExp(`Nội dung ô ${address}`) });
  await expect.poll(() => box.inputValue()).toBe(content);
}

async function done(bench: Bench): Promise<void> {
  expect(bench.troubles).toEqual([]);
  await bench.close();
}
