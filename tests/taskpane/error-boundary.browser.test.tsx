import { FluentProvider } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { ErrorBoundary } from "../../taskpane/error-boundary";
import { ProgramErrorPage } from "../../taskpane/pages/program-error-page";
import { THEMES } from "../../taskpane/themes";
import { officeWorkbook } from "./held-workbook";
import { expectAccessible, expectNoSidewaysScrolling } from "./inspect";
import { showPane } from "./show-pane";

let root: Root | undefined;

beforeEach(() => {
  localStorage.clear();
  // React reports what the boundary caught; the test is about what the officer sees.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  root?.unmount();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new TypeError("Cty TNHH May Thắng Lợi: 129");
}

test("a page that breaks shows a page about it instead of nothing", async () => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") as HTMLElement);
  const at = { clock: { hour: 10, minute: 42 }, day: { year: 2021, month: 3, day: 5 } };
  const show = (error: unknown) => <ProgramErrorPage error={error} at={at} doing="Danh sách" takesFocus onReopen={() => undefined} />;
  root.render(
    <FluentProvider theme={THEMES.light}>
      <ErrorBoundary show={show}>
        <Broken />
      </ErrorBoundary>
    </FluentProvider>,
  );
  await expect.element(page.getByRole("heading", { name: "Lỗi chương trình" })).toBeVisible();
  await expect.element(page.getByText("10 giờ 42, 05/3/2021")).toBeVisible();
  expect(document.body.textContent).toMatch(/[0-9A-F]{4}-[0-9A-F]{4}/);
  expect(document.body.textContent).not.toContain("Thắng Lợi");
});

test("a fault outside of any page is shown too, within the pane", async () => {
  const workbook = officeWorkbook();
  workbook.refusals.push(new TypeError("ours"));
  root = showPane({ workbook }).root;
  await expect.element(page.getByRole("heading", { name: "Lỗi chương trình" })).toBeVisible();
  await expect.element(page.getByRole("navigation", { name: "Các bước" })).toBeVisible();
  await expectNoSidewaysScrolling();
  await expectAccessible();
});

test("a fault of the pane's own frame does not leave it empty", async () => {
  const onTab = () => {
    throw new TypeError("ours");
  };
  root = showPane({ workbook: officeWorkbook(), surroundings: { onTab } }).root;
  await expect.element(page.getByRole("heading", { name: "Lỗi chương trình" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Mở lại ngăn này" })).toBeVisible();
});

test("what is copied holds the code and the version, no names and no figures", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => Promise.resolve(void copied.push(text)));
  const workbook = officeWorkbook();
  workbook.refusals.push(new TypeError("Cty TNHH May Thắng Lợi: 129"));
  root = showPane({ workbook }).root;
  await page.getByRole("button", { name: "Sao chép thông tin lỗi" }).click();
  await expect.element(page.getByText("Đã sao chép.")).toBeVisible();
  expect(copied.join()).toMatch(
    /Chỉ tiêu Công đoàn \d+\.\d+\.\d+\nMã lỗi: [0-9A-F]{4}-[0-9A-F]{4}\nLúc: 10 giờ 42, 05\/3\/2021\nĐang làm: Chỉ tiêu Công đoàn\nTypeError/,
  );
  expect(copied.join()).not.toMatch(/Thắng Lợi|129|DS CĐCS/);
});

test("where the clipboard is forbidden the lines are shown, selected", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
  const workbook = officeWorkbook();
  workbook.refusals.push(new TypeError("ours"));
  root = showPane({ workbook }).root;
  await page.getByRole("button", { name: "Sao chép thông tin lỗi" }).click();
  const area = page.getByRole("textbox", { name: "Thông tin lỗi" });
  await expect.element(area).toBeVisible();
  const element = area.element() as HTMLTextAreaElement;
  expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe(element.value);
  await expectAccessible();
});
