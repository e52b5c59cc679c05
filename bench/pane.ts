import { openBench, openStage } from "../tests/e2e/open-bench.ts";
import { listFile, listGrid } from "../tests/support/list-file.ts";
import { watchTasks } from "./watch-tasks.ts";

/** As many as the largest list an office has told of. */
const UNITS = 6350;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The pane's thread while a list of 6,350 units is found, shared out and written in the workbench (`watchTasks`). */
export async function run(): Promise<void> {
  const stage = await openStage();
  const bench = await openBench(stage);
  const { page } = bench;
  const pane = page.frameLocator("iframe");
  await page.getByRole("grid").waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "tinh.xlsx", mimeType: XLSX, buffer: Buffer.from(longList()) });
  await page.getByText("tinh.xlsx").first().waitFor();
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 120_000 });
  const title = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: 300_000 });
  const step = async (name: string, button: string, next: string | RegExp) => {
    await watchTasks(stage.browser, page, name, async () => {
      await press(button);
      await title(next);
    });
  };
  await step("find", "Tìm danh sách CĐCS trong sổ này", /^6\.350 đơn vị/u);
  await press("Sang Phân bổ");
  await step("preview", "Xem trước", "Xem trước phân bổ");
  await step("write", "Ghi trang «Phân bổ»", "Đã ghi trang «Phân bổ»");
  await bench.close();
  await stage.close();
}

function longList(): Uint8Array {
  const units = Array.from({ length: UNITS }, (_, index) => {
    const workers = 10 + ((index * 37) % 400);
    const sector = index % 5 === 0 ? "Nhà nước" : "Ngoài nhà nước";
    return [`Công đoàn cơ sở Công ty số ${index + 1}`, `Phường ${1 + (index % 40)}`, sector, workers, Math.floor(workers * 0.6)];
  });
  return listFile({ "DS CĐCS": listGrid(units) });
}
