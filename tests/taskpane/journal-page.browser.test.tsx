import { FluentProvider } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../taskpane/shell.css";
import { type JournalLine, JournalPage } from "../../taskpane/pages/journal-page";
import { THEMES } from "../../taskpane/themes";
import { expectAccessible, expectNoSidewaysScrolling } from "./inspect";

let root: Root | undefined;
afterEach(() => root?.unmount());

const today = { year: 2021, month: 3, day: 16 };
const before = { year: 2021, month: 3, day: 5 };
const lines: JournalLine[] = [
  {
    id: 3,
    day: today,
    clock: { hour: 14, minute: 5 },
    what: "Ghi 7 trang tổng hợp",
    more: "Trần Thị Thu Minh",
    state: { kind: "restorable" },
  },
  { id: 2, day: before, clock: { hour: 10, minute: 42 }, what: "Phân bổ 4.500 cho 415 CĐCS", more: "", state: { kind: "restorable" } },
  {
    id: 1,
    day: before,
    clock: { hour: 10, minute: 38 },
    what: "Phân bổ 4.500 cho 414 CĐCS",
    more: "",
    state: { kind: "restored", at: { hour: 10, minute: 40 } },
  },
  {
    id: 0,
    day: before,
    clock: { hour: 10, minute: 31 },
    what: "Đọc danh sách 420 đơn vị",
    more: "trang «DS CĐCS 2021»",
    state: { kind: "final" },
  },
];

function show(shown: readonly JournalLine[], onRestore: (id: number) => void = () => undefined): void {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") as HTMLElement);
  root.render(
    <FluentProvider theme={THEMES.light}>
      <JournalPage lines={shown} today={today} takesFocus={false} onRestore={onRestore} onDone={() => undefined} />
    </FluentProvider>,
  );
}

test("writes stand by day, today by name, and only what can be restored has a button", async () => {
  show(lines);
  await expect.element(page.getByRole("heading", { name: "Hôm nay, 16/3/2021" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "05/3/2021", exact: true })).toBeVisible();
  await expect.element(page.getByText("đã khôi phục lúc 10 giờ 40")).toBeVisible();
  expect(page.getByRole("button", { name: /^Khôi phục về trước/ }).elements()).toHaveLength(2);
  await expectNoSidewaysScrolling();
  await expectAccessible();
});

test("«Khôi phục» restores the line it stands on", async () => {
  const restored: number[] = [];
  show(lines, (id) => restored.push(id));
  await page.getByRole("button", { name: "Khôi phục về trước 10 giờ 42: Phân bổ 4.500 cho 415 CĐCS" }).click();
  await expect.poll(() => restored).toEqual([2]);
});

test("nothing written yet is said, with what makes it appear", async () => {
  show([]);
  await expect.element(page.getByText(/^Chưa có lần ghi nào\./)).toBeVisible();
  await expectAccessible();
});
