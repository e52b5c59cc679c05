import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, ROOT, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const SAMPLE = resolve(ROOT, "samples/quan-mau.xlsx");

describe("the three jobs in an ordinary page, over a file", () => {
  test("list, split, check, summary, a copy saved; opened again, the split is taken back", async () => {
    const troubles: string[] = [];
    const page = await openPage(troubles);
    await pick(page, SAMPLE);
    const press = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).click();
    const title = (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

    await press("Dùng danh sách này");
    await press("Sang Phân bổ");
    await press("Xem trước");
    await press("Ghi trang «Phân bổ»");
    await title("Đã ghi trang «Phân bổ»");
    // The copy is offered first here; the path leads on.
    await press(/^Kiểm tra/);
    await press("Ghi trang «Kiểm tra»");
    await title("Đã ghi trang «Kiểm tra»");
    await press("Sang Tổng hợp");
    await press(/^Ghi \d trang$/);
    await title(/^Đã ghi \d trang$/);

    const [file] = await Promise.all([page.waitForEvent("download"), press("Lưu bản sao về máy")]);
    const path = await file.path();
    const book = read(await readFile(path));
    expect(book.SheetNames).toEqual(
      expect.arrayContaining([
        "DS CĐCS 2021",
        "Phân bổ",
        "Kiểm tra",
        "Dữ liệu",
        "Tổng hợp khu vực",
        "Tổng hợp chỉ tiêu",
        "Báo cáo",
        "Nhật ký",
      ]),
    );
    const split = utils.sheet_to_json<unknown[]>(book.Sheets["Phân bổ"] ?? {}, { header: 1, raw: true }).flat();
    expect(split).toContain("ĐÚNG");
    expect(split).toContain(4500);
    const sector = utils.sheet_to_json<unknown[]>(book.Sheets["Tổng hợp khu vực"] ?? {}, { header: 1, raw: true }).flat();
    expect(sector, "what was assigned is in the summary").toContain(4500);

    // The copy is a workbook like any other: its journal came along.
    const again = await openPage(troubles);
    await pick(again, path, file.suggestedFilename());
    await again.getByRole("button", { name: "Mục khác" }).click();
    await again.getByRole("menuitem", { name: "Nhật ký và khôi phục" }).click();
    await again
      .getByRole("button", { name: /^Khôi phục về trước .*Ghi trang/ })
      .first()
      .click();
    await again.getByText(/đã khôi phục lúc/).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
    await again.context().close();
  });
});

/** The page in a window of its own; that Office.js was asked for is a trouble. */
async function openPage(troubles: string[]): Promise<Page> {
  const context = await stage.browser.newContext({ locale: "vi-VN", viewport: { width: 420, height: 768 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && troubles.push(`console: ${message.text()} ${message.location().url}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => request.url().includes("office-js") && troubles.push(`request: ${request.url()}`));
  await page.goto(`${stage.server.url}/taskpane/file.html`);
  return page;
}

async function pick(page: Page, path: string, name?: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Chọn tệp Excel…" }).click()]);
  await chooser.setFiles(name === undefined ? path : { name, mimeType: "application/octet-stream", buffer: await readFile(path) });
}
