import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { openBench, openStage, type Stage } from "../tests/e2e/open-bench.ts";
import { type Grid, listFile, listGrid } from "../tests/support/list-file.ts";
import { watchTasks } from "./watch-tasks.ts";
import { whenShown } from "./when-shown.ts";

const FILES = 20;
const ROWS = 500;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const names = Array.from({ length: ROWS }, (_, index) => `Công ty TNHH số ${index + 1}`);

/**
 * Twenty files of 500 rows, chosen in the pane beside a list of 500 units: read by the reader, mapped by the desk, checked and shown; first by the clock,
 * then in a fresh pane under the browser's trace, which slows the workers down, for the tasks of the page's thread (`watchTasks`).
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "chitieu-bench-"));
  const paths = Array.from({ length: FILES }, (_, index) => join(folder, `BC quý I ${index + 1}.xlsx`));
  for (const [index, path] of paths.entries()) await writeFile(path, listFile({ "Số liệu": figures(index) }, { compression: true }));
  const stage = await openStage();
  for (const round of [1, 2]) {
    const took = await openChooser(stage, async (choose) => {
      const started = performance.now();
      await choose(paths);
      return performance.now() - started;
    });
    console.log(`${FILES} files of ${ROWS} rows read, mapped, checked, shown: ${(took / 1000).toFixed(2)} s (round ${round})`);
  }
  await openChooser(stage, (choose, page) => watchTasks(stage.browser, page, "the same under the trace", () => choose(paths)));
  await stage.close();
  await rm(folder, { recursive: true });
}

/** A fresh pane at the page where report files are chosen. */
async function openChooser<T>(
  stage: Stage,
  work: (choose: (paths: readonly string[]) => Promise<void>, page: Page) => Promise<T>,
): Promise<T> {
  const bench = await openBench(stage);
  const { page } = bench;
  const pane = page.frameLocator("iframe");
  await page.getByRole("grid").waitFor();
  const list = listFile({ "DS CĐCS": listGrid(names.map((name) => [name, "Linh Trung", "Ngoài nhà nước", 100, 60])) });
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "quan.xlsx", mimeType: XLSX, buffer: Buffer.from(list) });
  await page.getByText("quan.xlsx").first().waitFor();
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "Kiểm tra số liệu" }).waitFor();
  await pane.getByRole("button", { name: /^Ai đã nộp/ }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: "Chọn tệp báo cáo", exact: true }).click(),
  ]);
  // Not the frame that the bench began with: the pane is loaded anew with each workbook.
  const frame = page.frames().at(-1) ?? page.mainFrame();
  const done = await work(async (paths) => {
    await chooser.setFiles([...paths]);
    await whenShown(frame, new RegExp(`^${FILES} tệp báo cáo`, "u"));
  }, page);
  await bench.close();
  return done;
}

/** A quarter's movement, one row a unit; every file is another. */
function figures(index: number): Grid {
  return [
    [`BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN QUÝ I NĂM 2021 – Cụm ${index + 1}`],
    ["STT", "Tên CĐCS", "Phường", "Tổng số lao động", "Số đoàn viên đầu kỳ", "Đoàn viên tăng", "Đoàn viên giảm", "Số đoàn viên cuối kỳ"],
    ...names.map((name, unit) => [unit + 1, name, "Linh Trung", 100 + index, 60, 3, 1, 62]),
  ];
}
