import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { openStage, type Stage } from "../tests/e2e/open-bench.ts";
import { type Grid, listFile } from "../tests/support/list-file.ts";
import { watchTasks } from "./watch-tasks.ts";

const ROWS = 100_000;
const HEADINGS =
  "STT|Tên CĐCS|Phường|Khu vực|Số lao động|Lao động nữ|Số đoàn viên|Đoàn viên nữ|Kết nạp mới|Giảm|Chủ tịch|Đảng viên|Điện thoại|Ngày thành lập|Ghi chú".split(
    "|",
  );

/**
 * A list of 100,000 rows and 15 columns, opened as a file in the page without Office.js until it is shown: first by the clock, then once more under the
 * browser's trace, which slows the worker down, for the tasks of the page's thread.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "chitieu-bench-"));
  const path = join(folder, "lon.xlsx");
  const bytes = longList();
  await writeFile(path, bytes);
  console.log(`${ROWS.toLocaleString("en-US")} rows × ${HEADINGS.length} columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const stage = await openStage();
  const started = await openPage(stage, path, async (open) => {
    const before = performance.now();
    await open();
    return performance.now() - before;
  });
  console.log(`read, found, shown: ${(started / 1000).toFixed(1)} s`);
  await openPage(stage, path, async (open, page) => watchTasks(stage.browser, page, "the same under the trace", open));
  await stage.close();
  await rm(folder, { recursive: true });
}

async function openPage<T>(
  { browser, server }: Stage,
  path: string,
  work: (open: () => Promise<void>, page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN", viewport: { width: 350, height: 768 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(`${server.url}/taskpane/file.html`);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Chọn tệp Excel…" }).click()]);
  const done = await work(async () => {
    await chooser.setFiles(path);
    await page.getByRole("heading", { level: 1, name: /^Đã tìm thấy danh sách|^100\.000 đơn vị/u }).waitFor();
  }, page);
  await context.close();
  return done;
}

function longList(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const workers = 10 + ((index * 37) % 400);
    const members = Math.floor(workers * 0.6);
    const ward = `Phường ${1 + (index % 400)}`;
    const sector = index % 5 === 0 ? "Nhà nước" : "Ngoài nhà nước";
    const counts = [workers, workers >> 1, members, members >> 1, index % 7, index % 3];
    const chair = `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}`;
    return [
      index + 1,
      `CĐCS Công ty số ${index + 1}`,
      ward,
      sector,
      ...counts,
      chair,
      index % 2 ? "x" : "",
      `0900${index}`,
      "01/02/2015",
      "",
    ];
  });
  const grid: Grid = [["LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU"], ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"], HEADINGS, ...rows];
  return listFile({ "DS CĐCS": grid }, { compression: true });
}
