import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { Page } from "playwright";
import { openStage, type Stage } from "../tests/e2e/open-bench.ts";
import { largeList } from "./large-list.ts";
import { watchTasks } from "./watch-tasks.ts";
import { whenShown } from "./when-shown.ts";

const ROWS = 100_000;

/**
 * A list of 100,000 rows and 15 columns, opened as a file in the page without Office.js until it is shown: first by the clock, beside the library
 * that parses it alone, then once more under the browser's trace, which slows the worker down, for the tasks of the page's thread.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "chitieu-bench-"));
  const path = join(folder, "lon.xlsx");
  const bytes = largeList(ROWS);
  await writeFile(path, bytes);
  console.log(`${ROWS.toLocaleString("en-US")} rows × 15 columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  // Asked for no more than we ask of it.
  const alone = performance.now();
  read(bytes, { dense: true, cellStyles: true, cellText: false, cellHTML: false, cellFormula: false });
  const reader = performance.now() - alone;
  console.log(`SheetJS alone, in Node: ${(reader / 1000).toFixed(1)} s`);
  const stage = await openStage();
  const started = await openPage(stage, path, async (open) => {
    const before = performance.now();
    await open();
    return performance.now() - before;
  });
  console.log(`read, found, shown: ${(started / 1000).toFixed(1)} s, ${(started / reader).toFixed(1)} times that`);
  await openPage(stage, path, async (open, page) => watchTasks(stage.browser, page, "the same under the trace", open));
  await stage.close();
  await rm(folder, { recursive: true });
}

async function openPage<T>(
  { browser, server }: Stage,
  path: string,
  work: (open: () => Promise<void>, page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 350, height: 768 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(`${server.url}/taskpane/file.html`);
  // An officer looks for the file for some seconds, in which the page comes to rest.
  await page.waitForLoadState("networkidle");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Chọn tệp Excel…" }).click()]);
  const done = await work(async () => {
    await chooser.setFiles(path);
    await whenShown(page.mainFrame(), /^Đã tìm thấy danh sách|^100\.000 đơn vị/u);
  }, page);
  await context.close();
  return done;
}
