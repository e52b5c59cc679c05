import type { ReactNode } from "react";
import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CheckFindingPage } from "../../taskpane/pages/check-finding-page";
import { ALL_FINDINGS } from "../../taskpane/pages/check-place";
import { CheckSubmittedPage } from "../../taskpane/pages/check-submitted-page";
import { ListFoundPage } from "../../taskpane/pages/list-found-page";
import { legacyColumns, listView } from "./list-views";
import { namingView } from "./report-views";
import { showPage } from "./show-page";

let root: Root | undefined;
afterEach(() => root?.unmount());
const show = (node: ReactNode) => {
  root = showPage(node, { step: "check" });
};
const nothing = () => undefined;
const buttons = () =>
  page
    .getByRole("button", { name: /^Đây là/ })
    .elements()
    .map(({ textContent }) => textContent);

describe("a name that the list does not have", () => {
  function showName(view: ReturnType<typeof namingView>): unknown[] {
    const log: unknown[] = [];
    const [finding] = view.findings;
    if (!finding) return expect.fail("no finding");
    show(
      <CheckFindingPage
        {...{ view, finding }}
        place={ALL_FINDINGS}
        typed={undefined}
        takesFocus={false}
        onBack={nothing}
        onFinding={nothing}
        onType={nothing}
        onExplain={nothing}
        onName={(spelling, key) => log.push([spelling, key])}
      />,
    );
    return log;
  }
  const SPELLING = "cong ty tnhh may thank loi moi|";

  test("that is nearly one of the list is that one, at one press, or another that is looked for, or none", async () => {
    const log = showName(namingView("D03"));
    await expect.element(page.getByRole("heading", { name: /là đơn vị nào trong danh sách\?$/ })).toBeVisible();
    expect(buttons()).toEqual(["Đây là «Công ty TNHH May Thắng Lợi Mới»"]);
    await page.getByRole("button", { name: /^Đây là/ }).click();
    await page.getByLabelText("Tìm đơn vị khác trong danh sách").fill("hoa sen");
    await page.getByRole("button", { name: "Đây là «Trường Mầm non Hoa Sen»" }).click();
    await page.getByRole("button", { name: /^Là đơn vị khác/ }).click();
    expect(log).toEqual([
      [SPELLING, "CD0"],
      [SPELLING, "CD2"],
      [SPELLING, null],
    ]);
  });

  test("that is unknown has the nearest ones; by keyboard too; what is looked for in vain is said", async () => {
    const log = showName(namingView("D01"));
    await expect.element(page.getByRole("button", { name: /^Đây là/ }).first()).toBeVisible();
    expect(buttons()[0]).toBe("Đây là «Công ty TNHH May Thắng Lợi Mới»");
    await page.getByLabelText("Tìm đơn vị khác trong danh sách").fill("không có ai");
    await expect.element(page.getByText("Không có đơn vị nào như vậy trong danh sách.")).toBeVisible();
    await page.getByLabelText("Tìm đơn vị khác trong danh sách").fill("hiệp bình");
    await expect.element(page.getByRole("button", { name: "Đây là «Trường Mầm non Hoa Sen»" })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(log).toEqual([[SPELLING, "CD2"]]);
  });

  test("of which it was said that it is another is not proposed any more, and can still be looked for", async () => {
    showName(namingView("D01", true));
    await expect.element(page.getByText(/^Anh\/chị đã nói đây là đơn vị khác\./)).toBeVisible();
    expect(buttons()).toEqual([]);
    expect(page.getByRole("button", { name: /^Là đơn vị khác/ }).elements()).toEqual([]);
    await page.getByLabelText("Tìm đơn vị khác trong danh sách").fill("may");
    await expect.element(page.getByRole("button", { name: /May Thắng Lợi Mới/ })).toBeVisible();
  });

  test("that was taken for a unit is told where reports are told, and can be taken back", async () => {
    const log: unknown[] = [];
    const ways = {
      onBack: nothing,
      onFiles: nothing,
      onDrop: nothing,
      onLayout: nothing,
      onPeriod: nothing,
      onDeadline: nothing,
      onReceived: nothing,
    };
    const unread = { unread: ["a.xlsx", "b.xlsx"], onReadOn: () => log.push("on"), onForgetUnread: () => log.push("forget") };
    show(<CheckSubmittedPage view={namingView("D03")} takesFocus={false} {...ways} {...unread} onForgetName={(one) => log.push(one)} />);
    await page.getByRole("button", { name: "Bỏ việc nhận tên này là Trường Mầm non Hoa Sen" }).click();
    await page.getByRole("button", { name: "Đọc tiếp 2 tệp" }).click();
    await page.getByRole("button", { name: "Không đọc nữa" }).click();
    expect(log).toEqual(["truong mn hoa xen|hiep binh", "on", "forget"]);
  });
});

describe("texts of an old encoding on the list's page", () => {
  function showList(view: ReturnType<typeof listView>): unknown[] {
    const log: unknown[] = [];
    const ways = { refused: null, onPlaces: nothing, onHeading: nothing, onLookAtTabs: nothing, onUse: () => log.push("use") };
    show(<ListFoundPage view={view} takesFocus={false} {...ways} onAnswer={(change) => log.push(change.encodings)} />);
    return log;
  }

  test("that are sure are shown old and new; they are read anew unless the officer says otherwise, for all columns at once", async () => {
    const log = showList(listView({ legacy: legacyColumns.map((one) => ({ ...one, unsure: 0 })) }));
    await expect.element(page.getByRole("heading", { name: "74 ô gõ bằng bảng mã cũ TCVN3 (ABC)" })).toBeVisible();
    await expect.element(page.getByText("«Linh T©y» → «Linh Tây»")).toBeVisible();
    await expect.element(page.getByRole("radio", { name: "Đọc theo chữ mới" })).toBeChecked();
    await page.getByText("Giữ nguyên chữ").click();
    await page.getByRole("button", { name: "Dùng danh sách này" }).click();
    expect(log).toEqual([{ "Tên đơn vị": "keep", Phường: "keep" }, "use"]);
  });

  test("that were kept are read as what each surely is, since one column may hold two encodings", async () => {
    const log = showList(listView({ legacy: legacyColumns.map((one) => ({ ...one, unsure: 0, choice: "keep" })) }));
    await page.getByText("Đọc theo chữ mới").click();
    expect(log).toEqual([{ "Tên đơn vị": "sure", Phường: "sure" }]);
  });

  test.each([
    ["Đọc theo chữ mới", "tcvn3"],
    ["Chỉ đọc lại 36 ô đã rõ, giữ nguyên các ô này", "sure"],
    ["Giữ nguyên chữ", "keep"],
  ])("that nobody can tell are a question: «%s»", async (words, choice) => {
    const [legacy] = legacyColumns;
    const log = showList(listView({ legacy: legacyColumns.slice(0, 1), questions: legacy ? [{ kind: "encoding", legacy }] : [] }));
    await expect.element(page.getByText("Cột «Tên đơn vị»: 2 ô gõ bằng bảng mã cũ TCVN3 (ABC)?")).toBeVisible();
    await expect.element(page.getByText("Còn cột chưa rõ chữ gõ bằng bảng mã nào.")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Dùng danh sách này" })).toHaveAttribute("aria-disabled", "true");
    await page.getByText(words, { exact: true }).first().click();
    expect(log).toEqual([{ "Tên đơn vị": choice }]);
  });
});
