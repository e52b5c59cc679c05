import { openBench, openStage } from "../tests/e2e/open-bench.ts";
import { type Grid, listFile, listGrid } from "../tests/support/list-file.ts";
import { watchTasks } from "./watch-tasks.ts";

const FILES = 20;
const ROWS = 500;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const names = Array.from({ length: ROWS }, (_, index) => `Công ty TNHH số ${index + 1}`);

/**
 * Twenty files of 500 rows, chosen in the pane beside a list of 500 units: read by the reader, mapped by the desk, checked and shown, with the tasks of the
 * page's thread (`watchTasks`); and when the last file was read. The files are made before.
 */
export async function run(): Promise<void> {
  const stage = await openStage();
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
  const files = Array.from({ length: FILES }, (_, index) => ({
    name: `BC quý I ${index + 1}.xlsx`,
    mimeType: XLSX,
    buffer: Buffer.from(listFile({ "Số liệu": figures(index) })),
  }));
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: "Chọn tệp báo cáo", exact: true }).click(),
  ]);
  await watchTasks(stage.browser, page, `${FILES} files of ${ROWS} rows`, async () => {
    const started = performance.now();
    await chooser.setFiles(files);
    await pane.getByRole("heading", { level: 1, name: `Đang đọc ${FILES} tệp` }).waitFor({ state: "detached" });
    await pane.getByRole("heading", { name: `${FILES} tệp báo cáo` }).waitFor();
    console.log(`shown after ${((performance.now() - started) / 1000).toFixed(2)} s`);
  });
  await bench.close();
  await stage.close();
}

/** A quarter's movement, one row a unit; every file is another. */
function figures(index: number): Grid {
  return [
    [`BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN QUÝ I NĂM 2021 – Cụm ${index + 1}`],
    ["STT", "Tên CĐCS", "Phường", "Tổng số lao động", "Số đoàn viên đầu kỳ", "Đoàn viên tăng", "Đoàn viên giảm", "Số đoàn viên cuối kỳ"],
    ...names.map((name, unit) => [unit + 1, name, "Linh Trung", 100 + index, 60, 3, 1, 62]),
  ];
}
