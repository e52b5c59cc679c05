import { type ReactNode, useState } from "react";
import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { LeftOutLine, ListQuestion } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { ListFoundPage } from "../../taskpane/pages/list-found-page";
import { ListNonePage } from "../../taskpane/pages/list-none-page";
import { ListReadyPage } from "../../taskpane/pages/list-ready-page";
import { ListSeveralPage } from "../../taskpane/pages/list-several-page";
import { expectAccessible } from "./inspect";
import { choices, cutUp, leftOut, listView, questions, rejected } from "./list-views";
import { showPage } from "./show-page";

let root: Root | undefined;
afterEach(() => root?.unmount());
const show = (node: ReactNode) => {
  root = showPage(node, { step: "list" });
};

/** What was pressed, with what it was told. */
type Log = [name: string, ...told: unknown[]][];
const logged =
  (log: Log, name: string) =>
  (...told: unknown[]) =>
    void log.push([name, ...told]);

test("every tab is named with its reason and its row", async () => {
  const log: Log = [];
  show(
    <ListNonePage
      tabs={rejected}
      takesFocus={false}
      onAgain={logged(log, "again")}
      onLookAtTabs={logged(log, "tabs")}
      onLayout={logged(log, "layout")}
      onShow={logged(log, "show")}
      onOtherFile={logged(log, "file")}
    />,
  );
  await expect.element(page.getByRole("row", { name: /^DS đơn vị Có tiêu đề ở dòng 6 nhưng thiếu cột lao động, đoàn viên/ })).toBeVisible();
  expect(page.getByRole("row").elements()).toHaveLength(rejected.length + 1);
  await page.getByRole("button", { name: /^Dòng 6/ }).click();
  await page.getByRole("button", { name: "Xem các trang trong sổ" }).click();
  await page.getByRole("button", { name: "Tìm lại" }).click();
  await page.getByRole("button", { name: "Chọn tệp khác…" }).click();
  expect(log).toEqual([["show", { tab: "DS đơn vị", address: "A6" }], ["tabs"], ["again"], ["file"]]);
});

test("of several lists one is chosen", async () => {
  const log: Log = [];
  show(<ListSeveralPage lists={choices} takesFocus={false} onChoose={logged(log, "choose")} onLookAtTabs={logged(log, "tabs")} />);
  await page.getByRole("button", { name: /DS CĐCS 2020/ }).click();
  expect(log).toEqual([["choose", choices[1]]]);
});

test("of a list on three tabs one is left out, or the whole workbook looked through again", async () => {
  const log: Log = [];
  show(
    <ListFoundPage
      view={listView(cutUp)}
      takesFocus={false}
      onAnswer={logged(log, "answer")}
      onPlaces={logged(log, "places")}
      onHeading={logged(log, "heading")}
      refused={null}
      onUse={logged(log, "use")}
      onLookAtTabs={logged(log, "tabs")}
      onShow={logged(log, "show")}
    />,
  );
  await expect.element(page.getByText("3 trang: «Khối HCSN», «Khối doanh nghiệp», «Khối trường ngoài công lập».")).toBeVisible();
  await page.getByRole("button", { name: /Bỏ trang này.*«Khối doanh nghiệp»/ }).click();
  await page.getByRole("button", { name: /dòng 7–301/ }).click();
  await page.getByRole("button", { name: "Tìm lại trong cả sổ" }).click();
  expect(log).toEqual([
    ["places", [cutUp.places[0], cutUp.places[2]]],
    ["show", { tab: "Khối doanh nghiệp", address: "A7" }],
    ["places", []],
  ]);
});

describe("a list that was found", () => {
  /** As in the pane: an answered question is not asked again. */
  function showFound(asked: readonly ListQuestion[] = questions): Log {
    const log: Log = [];
    function Owner() {
      const [open, setOpen] = useState(asked);
      const answer = (change: unknown) => {
        log.push(["answer", change]);
        setOpen(open.slice(1));
      };
      return (
        <ListFoundPage
          view={listView({ questions: open })}
          takesFocus={false}
          onAnswer={answer}
          onPlaces={logged(log, "places")}
          onHeading={logged(log, "heading")}
          refused={null}
          onUse={logged(log, "use")}
          onLookAtTabs={logged(log, "tabs")}
          onShow={logged(log, "show")}
        />
      );
    }
    show(<Owner />);
    return log;
  }
  const use = () => page.getByRole("button", { name: "Dùng danh sách này" });

  test("is asked about one question after the other, and cannot be used before the last", async () => {
    const log = showFound();
    await expect.element(page.getByRole("radiogroup", { name: "1/4. Cột nào ghi «Chủ tịch CĐCS»?" })).toBeVisible();
    await expect.element(page.getByRole("status")).toHaveTextContent("Còn 2 cột chưa chọn. Còn 2 nhãn khu vực chưa rõ.");
    (use().element() as HTMLElement).click();
    expect(log).toEqual([]);
    await page.getByText("I «CT», ví dụ «Nguyễn Thị Lan»").click();
    await expect.element(page.getByRole("radiogroup", { name: "2/4. Cột nào ghi «Đoàn viên»?" })).toBeVisible();
    await expect.element(page.getByText(/Tiêu đề cột G «ĐVCĐ · TS» nói vậy, nhưng/)).toBeVisible();
    await page.getByText("Không cột nào").click();
    await expect.element(page.getByText("12 đơn vị ghi như vậy, ví dụ Trường Mầm non Hoa Sen.")).toBeVisible();
    await page.getByRole("radiogroup").getByText("Ngoài nhà nước").click();
    await expect.element(page.getByRole("radiogroup", { name: "4/4. Ô khu vực để trống là khu vực nào?" })).toBeVisible();
    await page.getByText("Nghiệp đoàn, không tính tỷ lệ").click();
    await use().click();
    expect(log).toEqual([
      ["answer", { columns: { "Ghi chú": null, CT: "chair" } }],
      ["answer", { columns: { "ĐVCĐ · TS": null } }],
      ["answer", { labels: { "Trường học": "non-state" } }],
      ["answer", { labels: { "": "neither" } }],
      ["use"],
    ]);
  });

  test("arrow keys only move over the answers; a button takes the one chosen", async () => {
    const log = showFound(questions.slice(2, 3));
    await expect.element(page.getByRole("radiogroup")).toBeVisible();
    (document.querySelector('input[type="radio"]') as HTMLElement).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("radio", { name: "Ngoài nhà nước" })).toBeChecked();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("radio", { name: "Nghiệp đoàn, không tính tỷ lệ" })).toBeChecked();
    expect(log).toEqual([]);
    await page.getByRole("button", { name: "Chọn câu trả lời này" }).click();
    expect(log).toEqual([["answer", { labels: { "Trường học": "neither" } }]]);
  });

  test("«Sửa» lets each column be told anew; what held the meaning before lets it go", async () => {
    const log = showFound([]);
    await expect.element(page.getByText(/^Bỏ qua 3 cột: I «CT», J «CT», K «Ghi chú»\./)).toBeVisible();
    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    await expectAccessible();
    await page.getByRole("combobox", { name: "Cột K «Ghi chú» hiểu là" }).selectOptions("note");
    await page.getByRole("combobox", { name: "Cột H «ĐVCĐ · Nữ» hiểu là" }).selectOptions("members");
    await page.getByRole("combobox", { name: "Cột C «Phường» hiểu là" }).selectOptions("");
    expect(log).toEqual([
      ["answer", { columns: { "Ghi chú": "note" } }],
      ["answer", { columns: { "ĐVCĐ · TS": null, "ĐVCĐ · Nữ": "members" } }],
      ["answer", { columns: { Phường: null } }],
    ]);
    await page.getByRole("button", { name: "Sửa xong" }).click();
    await expect.element(page.getByRole("button", { name: "Sửa", exact: true })).toBeVisible();
  });

  test("is a way to its cells", async () => {
    const log = showFound([]);
    await page.getByRole("button", { name: /^Đến ô/ }).click();
    expect(log).toEqual([["show", { tab: "DS CĐCS 2021", address: "A9:K435" }]]);
  });
});

describe("a list that is ready", () => {
  interface Shown {
    readonly log: Log;
    readonly confirmed: [LeftOutLine, number][];
    readonly cells: CellRef[];
  }
  function showReady(change: Parameters<typeof listView>[0] = {}, isStale = false): Shown {
    const shown: Shown = { log: [], confirmed: [], cells: [] };
    show(
      <ListReadyPage
        view={listView(change)}
        isStale={isStale}
        takesFocus={false}
        onNext={logged(shown.log, "next")}
        onAgain={logged(shown.log, "again")}
        onEdit={logged(shown.log, "edit")}
        onShow={(cell) => shown.cells.push(cell)}
        onConfirm={(line, count) => shown.confirmed.push([line, count])}
      />,
    );
    return shown;
  }

  test("adds up by sector, and says what was set aside and what was not counted", async () => {
    const { log } = showReady();
    await expect.element(page.getByRole("row", { name: /^Cộng 415 45\.514 33\.868 74,41/ })).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "5 đơn vị để riêng" })).toBeVisible();
    await expect.element(page.getByText(/60 đoàn viên, 60 lao động; đơn vị đã có ở dòng 301: chỉ dòng đó được tính/)).toBeVisible();
    await expect.element(page.getByText("Không tính: 3 dòng nhóm, 3 dòng cộng, 1 dòng tổng cộng.")).toBeVisible();
    await expect.element(page.getByText("5 đơn vị để riêng sẽ không được giao chỉ tiêu.")).toBeVisible();
    await page.getByRole("button", { name: "Sang Phân bổ" }).click();
    await page.getByRole("button", { name: /^Đọc lại/ }).click();
    await page.getByRole("button", { name: "Xem lại cách hiểu các cột" }).click();
    expect(log.map(([name]) => name)).toEqual(["next", "again", "edit"]);
  });

  test("«Cần để ý» holds what is wrong or doubtful, not what is set aside nor mere notes", async () => {
    const { cells } = showReady();
    await expect.element(page.getByRole("heading", { name: "Cần để ý" })).toBeVisible();
    const said = [...(page.getByRole("heading", { name: "Cần để ý" }).element().nextElementSibling?.querySelectorAll("li") ?? [])];
    expect(said.map(({ textContent }) => textContent)).toEqual([
      "Ghi «12,5», số người phải là số nguyênF33 trên trang «DS CĐCS 2021»",
      "Không đọc được «khoảng 40» là số ngườiE41 trên trang «DS CĐCS 2021»",
    ]);
    await page.getByRole("button", { name: /^E41/ }).click();
    await page.getByRole("button", { name: /^Dòng 69/ }).click();
    expect(cells.map(({ address }) => address)).toEqual(["E41", "B69"]);
  });

  test("«Xác nhận» asks for the number, refuses what is none, and holds the unit at it", async () => {
    const { confirmed } = showReady();
    await page.getByRole("button", { name: "Xác nhận Trường Mầm non Vàng Anh 6 và cho số giao" }).click();
    const field = page.getByRole("textbox", { name: "Số giao cho Trường Mầm non Vàng Anh 6" });
    await expect.element(field).toHaveFocus();
    await field.fill("1,5");
    await expect.element(page.getByText("Số giao phải là số nguyên, từ 0 trở lên.")).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard("{Enter}");
    expect(confirmed).toEqual([]);
    await field.fill("3");
    await page.getByRole("button", { name: "Giữ", exact: true }).click();
    expect(confirmed).toEqual([[leftOut[0], 3]]);
    await page.getByRole("button", { name: /^Xác nhận Công ty TNHH Nhựa/ }).click();
    await page.getByRole("button", { name: "Thôi" }).click();
    expect(confirmed).toHaveLength(1);
  });

  test("old figures are said to be old", async () => {
    const { log } = showReady({}, true);
    await expect.element(page.getByText("Trang đã được sửa từ lúc đọc")).toBeVisible();
    await page.getByRole("button", { name: /^Đọc lại/ }).click();
    expect(log).toHaveLength(1);
  });
});
