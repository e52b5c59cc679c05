import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { HostError } from "../../src/sheet/host-error";
import { textFor } from "../../src/text/text";
import { officeWorkbook } from "./held-workbook";
import { expectAccessible, expectNoSidewaysScrolling } from "./inspect";
import { states } from "./pane-states";
import { type ShownPane, showPane } from "./show-pane";

let shown: ShownPane | undefined;
const never = () => new Promise<void>(() => undefined);

/** React says there what it would not throw: an endless effect, a key twice. */
const complaints = vi.spyOn(console, "error");

beforeEach(() => {
  localStorage.clear();
  complaints.mockClear();
});
afterEach(() => {
  shown?.root.unmount();
  shown = undefined;
  expect(complaints.mock.calls).toEqual([]);
});

describe.each(states)("%s", (_, { workbook, open, title, now }) => {
  test.each([
    ["vi-VN", "light"],
    ["vi-VN", "dark"],
    ["en-US", "light"],
    ["en-US", "dark"],
  ] as const)("in %s on %s has no violation and does not scroll sideways", async (languageTag, appearance) => {
    const book = workbook?.();
    shown = showPane({
      ...(book ? { workbook: book } : { openFile: () => Promise.reject() as never }),
      languageTag,
      appearance,
      ...(now ? { now } : {}),
    });
    await expect.element(page.getByRole("navigation")).toBeVisible();
    shown.command(open);
    const language = languageTag === "vi-VN" ? 0 : 1;
    await expect.element(page.getByRole("heading", { level: 1, name: title[language], exact: true })).toBeVisible();
    expect(document.documentElement.lang).toBe(["vi", "en"][language]);
    await expectNoSidewaysScrolling();
    await expectAccessible();
  });
});

test("every fact of the tab in front is shown, from «Danh sách» on", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  await page.getByRole("button", { name: "Tìm danh sách CĐCS trong sổ này" }).click();
  await page.getByRole("button", { name: "Xem các trang trong sổ" }).click();
  await expect.element(page.getByText("435 dòng × 11 cột. Đọc lúc 10 giờ 42.")).toBeVisible();
  const { labels } = textFor("vi").list;
  const facts = Object.fromEntries(
    [...document.querySelectorAll("dt")].map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );
  expect(facts).toEqual({
    [labels.size]: "435 dòng × 11 cột",
    [labels.filled]: "4.785",
    [labels.formulas]: "1",
    [labels.errors]: "2",
    [labels.merges]: "1",
    [labels.hiddenRows]: "2",
    [labels.hiddenColumns]: "không có",
    [labels.filter]: "đang lọc",
    [labels.protection]: "không khóa",
    [labels.visibility]: "đang hiện",
    [labels.dates]: "Excel này không cho biết",
  });
});

test("a cell with an error is a way to that cell", async () => {
  const workbook = officeWorkbook();
  shown = showPane({ workbook });
  shown.command("tabs");
  await page.getByRole("button", { name: "G219 trên trang «DS CĐCS 2021»" }).click();
  await expect.poll(() => workbook.shown).toEqual(["DS CĐCS 2021!G219"]);
});

test("pressing a tab brings it to the front and shows it; a hidden one is only read", async () => {
  const workbook = officeWorkbook();
  shown = showPane({ workbook });
  shown.command("tabs");
  await page.getByRole("button", { name: /^Phân bổ 420 dòng/ }).click();
  await expect.element(page.getByRole("heading", { name: "Trang «Phân bổ»" })).toBeVisible();
  await expect.element(page.getByText("Trang đang khóa: đọc được, nhưng phải mở khóa mới ghi được.")).toBeVisible();
  await page.getByRole("button", { name: /^Số liệu cũ/ }).click();
  await expect.element(page.getByRole("heading", { name: "Trang «Số liệu cũ»" })).toBeVisible();
  expect(workbook.shown).toEqual(["Phân bổ!A1"]);
});

test("the pane follows the tab that the officer brings to the front", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  shown.command("tabs");
  await expect.element(page.getByRole("heading", { name: "Trang «DS CĐCS 2021»" })).toBeVisible();
  shown.activate("Trang tính1");
  await expect.element(page.getByRole("heading", { name: "Trang «Trang tính1»" })).toBeVisible();
  await expect.element(page.getByText(/^Chưa có số liệu trên trang này/)).toBeVisible();
});

test("a long read shows numbers, and stopping leads back with the way to read again", async () => {
  const workbook = officeWorkbook();
  let blocks = 0;
  workbook.pause = () => (++blocks > 2 ? never() : Promise.resolve());
  shown = showPane({ workbook, now: () => new Date() });
  shown.command("tabs");
  await expect.element(page.getByText("200/435 dòng")).toBeVisible();
  await expect.element(page.getByRole("progressbar", { name: "Đã đọc 200 trên 435 dòng" })).toBeVisible();
  await page.getByRole("button", { name: "Dừng" }).click();
  await expect.element(page.getByRole("button", { name: "Đọc trang này" })).toBeVisible();
});

test("a refusal is tried again by its button", async () => {
  const workbook = officeWorkbook();
  workbook.refusals.push(new HostError("throttled"));
  shown = showPane({ workbook });
  shown.command("tabs");
  await expect.element(page.getByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect.element(page.getByRole("heading", { name: "Trang «DS CĐCS 2021»" })).toBeVisible();
});

test("settings are kept as typed, and the language changes at once", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  shown.command("settings");
  await page.getByLabelText("Tên người làm").fill("Trần Thị Thu Minh");
  await page.getByLabelText("Chữ trong ngăn này").selectOptions("en");
  await expect.element(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  shown.root.unmount();
  shown = showPane({ workbook: officeWorkbook() });
  shown.command("settings");
  await expect.element(page.getByLabelText("Your name")).toHaveValue("Trần Thị Thu Minh");
});

test("the next time the pane opens at the step in progress, unless that is not wanted", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  await page.getByRole("button", { name: /Kiểm tra/ }).click();
  await expect.element(page.getByRole("heading", { name: "Kiểm tra số liệu", exact: true })).toBeVisible();
  shown.root.unmount();
  shown = showPane({ workbook: officeWorkbook() });
  await expect.element(page.getByRole("heading", { name: "Kiểm tra số liệu", exact: true })).toBeVisible();
  shown.command("settings");
  await page.getByRole("switch", { name: "Vào thẳng bước đang làm" }).click();
  shown.root.unmount();
  shown = showPane({ workbook: officeWorkbook() });
  await expect.element(page.getByRole("heading", { name: "Chỉ tiêu Công đoàn" })).toBeVisible();
});
