import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Workbook } from "../../src/sheet/workbook";
import { deskBook } from "../../taskpane/desk-book";
import { listGrid } from "../support/list-file";
import { TAB, typeIn, valueIn } from "./check-desk";
import { type ShownPane, showPane } from "./show-pane";
import { fileOf } from "./split-desk";

const UNITS = [
  ["Công ty Đông", "Linh Trung", "Ngoài nhà nước", 50, 60],
  ["Công ty Chữ", "Linh Trung", "Ngoài nhà nước", "80 ", 40],
] as const;

let shown: ShownPane | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => shown?.root.unmount());

/** The pane at the step of the check, over a list in which a unit has more members than workers. */
async function showCheck() {
  const file = await fileOf({ [TAB]: listGrid(UNITS) });
  const reads = { count: 0 };
  const workbook: Workbook = {
    describe: () => file.describe(),
    read: async (tab, options) => {
      reads.count += 1;
      return await file.read(tab, options);
    },
    write: (content) => file.write(content),
    put: (tab, cells) => file.put(tab, cells),
    remove: (tab) => file.remove(tab),
    show: (cell) => file.show(cell),
  };
  shown = showPane({ surroundings: { kind: "excel", book: deskBook(workbook) } });
  shown.command("check");
  await expect.element(page.getByRole("button", { name: "1 sai", exact: true })).toBeVisible();
  return { pane: shown, workbook, reads };
}

test("after a row of changes it is checked again once, says so, and leaves the focus where it was", async () => {
  const { pane, workbook, reads } = await showCheck();
  await page.getByRole("button", { name: "1 sai", exact: true }).click();
  const chip = document.activeElement;
  await typeIn(workbook, TAB, "F4", 45);
  reads.count = 0;
  for (let change = 0; change < 20; change += 1) pane.change(TAB);
  await expect.element(page.getByText(/^Đã xem lại lúc 10 giờ 42: không còn lỗi, 1 điểm cần giải trình/), { timeout: 8000 }).toBeVisible();
  expect(document.activeElement).toBe(chip);
  await expect.element(page.getByRole("button", { name: "0 sai", exact: true })).toHaveAttribute("aria-pressed", "true");
  // Once by the check, once by the list that is looked at too.
  expect(reads.count).toBe(2);
});

test("while an explanation is being written nothing moves; once it is taken the check is made again, and it stands", async () => {
  const { pane, workbook } = await showCheck();
  await page.getByRole("button", { name: /Số gõ dạng chữ/ }).click();
  await page.getByRole("button", { name: "Công ty Chữ" }).click();
  await page.getByLabelText("Lý do số này đúng").fill("Đơn vị gửi như vậy");
  await typeIn(workbook, TAB, "F4", 45);
  pane.change(TAB);
  await new Promise((done) => setTimeout(done, 2500));
  expect(pane.session.state.report).toMatchObject({ isCheckStale: true, isCheckedAgain: false });
  await page.getByRole("button", { name: "Nhận giải trình" }).click();
  await expect.poll(() => pane.session.state.report.isCheckedAgain, { timeout: 8000 }).toBe(true);
  await expect.element(page.getByLabelText("Lý do số này đúng")).toHaveValue("Đơn vị gửi như vậy");
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect.element(page.getByRole("button", { name: "1 đã giải trình" })).toBeVisible();
  await expect.element(page.getByText("Sẽ ghi: trang «Kiểm tra», cùng 1 lời giải trình mới. Trang khác giữ nguyên.")).toBeVisible();
});

test("a finding that is open and was corrected says that it is no more", async () => {
  const { pane, workbook } = await showCheck();
  await page.getByRole("button", { name: "Công ty Đông" }).click();
  await typeIn(workbook, TAB, "F4", 45);
  pane.change(TAB);
  await expect.element(page.getByText("Điểm này không còn nữa"), { timeout: 8000 }).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 1, name: "Đoàn viên 60, lao động chỉ có 50" })).toBeVisible();
});

test("the whole way of a mend: offered, looked at, mended, and gone from the list", async () => {
  const { workbook } = await showCheck();
  await page.getByRole("button", { name: /Số gõ dạng chữ/ }).click();
  await page.getByRole("button", { name: /^Sửa giúp 1 ô/ }).click();
  await page.getByRole("button", { name: "Sửa 1 ô" }).click();
  await expect.element(page.getByText("Đã sửa 1 ô lúc 10 giờ 42. Có thể khôi phục trong Nhật ký.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "0 cần giải trình", exact: true })).toBeVisible();
  expect(await valueIn(workbook, TAB, "E5")).toBe(80);
});
