import { type ReactNode, useState } from "react";
import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { LayoutChange } from "../../src/operation/layout-view";
import type { LayoutLooked } from "../../taskpane/layout-looked";
import { LayoutPage } from "../../taskpane/pages/layout-page";
import { ListFoundPage } from "../../taskpane/pages/list-found-page";
import { listLooked, oldTextLooked, strangeLooked, toldLooked } from "./layout-views";
import { cutUp, listView } from "./list-views";
import { showPage } from "./show-page";

let root: Root | undefined;
afterEach(() => root?.unmount());
const show = (node: ReactNode) => {
  root = showPage(node, { step: "check" });
};
const nothing = () => undefined;

function showLayout(looked: LayoutLooked): unknown[] {
  const log: unknown[] = [];
  show(
    <LayoutPage
      looked={looked}
      takesFocus={false}
      onSay={(say: LayoutChange["say"]) => log.push(say)}
      onTable={(place) => log.push({ table: place })}
      onLeave={() => log.push("leave")}
    />,
  );
  return log;
}

const picture = () => page.getByRole("table", { name: /^Hình thu nhỏ/ });
const heads = () => [...document.querySelectorAll("table[aria-label^='Hình'] thead th")].map(({ textContent }) => textContent);
const rowOf = (row: number) => page.getByRole("button", { name: new RegExp(`^Dòng ${row}:`) });

describe("the picture of a sheet", () => {
  test("says what it is, what each row is in words, and what each column means", async () => {
    showLayout(listLooked());
    await expect.element(page.getByText("Danh sách CĐCS · 12 đơn vị · trang «Báo cáo»")).toBeVisible();
    expect(heads()).toEqual(["Dòng", "ASố thứ tự", "BTên CĐCS", "Cbỏ qua", "DKhu vực"]);
    await expect.element(rowOf(4)).toHaveTextContent("tiêu đề");
    await expect.element(rowOf(7)).toHaveTextContent("nhóm");
    await expect.element(rowOf(8)).toHaveTextContent("đơn vị");
    await expect.element(rowOf(20)).toHaveTextContent("tổng");
    await expect.element(picture().getByText("… dòng 12–19 không vẽ")).toBeVisible();
  });

  test("goes on to the other columns and back; a label over several stands over each of them", async () => {
    showLayout(listLooked());
    await page.getByRole("button", { name: "Các cột sau" }).click();
    expect(heads()).toEqual(["Dòng", "ELao động", "FLao động nữ", "GĐoàn viên", "HĐoàn viên nữ"]);
    await expect.element(page.getByText("Cột E–H trong 11 cột")).toBeVisible();
    await expect.element(picture().getByText("CNVCLĐ")).toBeVisible();
    await page.getByRole("button", { name: "Các cột sau" }).click();
    expect(heads()).toEqual(["Dòng", "HĐoàn viên nữ", "Ibỏ qua", "JChủ tịch CĐCS", "KGhi chú"]);
    await expect.element(page.getByRole("button", { name: "Các cột sau" })).toHaveAttribute("aria-disabled", "true");
    await page.getByRole("button", { name: "Các cột trước" }).click();
    await page.getByRole("button", { name: "Các cột trước" }).click();
    expect(heads()[1]).toBe("ASố thứ tự");
  });

  test("numbers are whole, and no text is under 12 pixels", async () => {
    showLayout(listLooked());
    await page.getByRole("button", { name: "Các cột sau" }).click();
    const cell = picture().getByText("1.234", { exact: true }).element();
    expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
    const sizes = [...document.querySelectorAll("main *")].map((item) => Number.parseFloat(getComputedStyle(item).fontSize));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe("a heading", () => {
  test("begins where a row's number is pressed, also by keyboard", async () => {
    const log = showLayout(listLooked());
    await rowOf(2).click();
    (rowOf(5).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(log).toEqual([
      { kind: "move", first: 2, last: null },
      { kind: "move", first: 5, last: null },
    ]);
  });

  test("is moved by either edge, which never passes the other", async () => {
    const log = showLayout(listLooked());
    await page.getByRole("button", { name: "Lên: Dòng đầu của tiêu đề sang dòng 3" }).click();
    await page.getByRole("button", { name: "Xuống: Dòng đầu của tiêu đề sang dòng 5" }).click();
    await page.getByRole("button", { name: "Lên: Dòng cuối của tiêu đề sang dòng 4" }).click();
    await page.getByRole("button", { name: "Xuống: Dòng cuối của tiêu đề sang dòng 6" }).click();
    expect(log).toEqual([
      { kind: "move", first: 3, last: 5 },
      { kind: "move", first: 5, last: 5 },
      { kind: "move", first: 4, last: 4 },
      { kind: "move", first: 4, last: 6 },
    ]);
  });

  test("of one row: its last row cannot go above its first, its first takes the last along", async () => {
    const log = showLayout(strangeLooked());
    await expect.element(page.getByRole("button", { name: /^Lên: Dòng cuối/ })).toHaveAttribute("aria-disabled", "true");
    await page.getByRole("button", { name: /^Lên: Dòng cuối/ }).click({ force: true });
    await page.getByRole("button", { name: /^Xuống: Dòng đầu/ }).click();
    expect(log).toEqual([{ kind: "move", first: 5, last: 5 }]);
  });

  test("keeps the focus on the button that was pressed, while the table is read anew", async () => {
    function Owner() {
      const [looked, setLooked] = useState(listLooked());
      const say = () => {
        const [table] = looked.answer.view.tables;
        if (table?.heading) {
          const moved = { ...table, heading: { first: 3, last: table.heading.last } };
          setLooked({ ...looked, answer: { ...looked.answer, view: { ...looked.answer.view, tables: [moved] } } });
        }
      };
      return <LayoutPage looked={looked} takesFocus={false} onSay={say} onTable={nothing} onLeave={nothing} />;
    }
    show(<Owner />);
    await page.getByRole("button", { name: /^Lên: Dòng đầu/ }).click();
    await expect.element(page.getByRole("heading", { name: "Tiêu đề: dòng 3–5" })).toBeVisible();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Lên: Dòng đầu của tiêu đề sang dòng 2");
  });

  test("that cannot be is refused in a sentence, read aloud at once", async () => {
    const looked = strangeLooked();
    showLayout({ ...looked, answer: { ...looked.answer, refusal: "nothing-below" } });
    await expect.element(page.getByRole("alert")).toHaveTextContent("Dưới dòng đó không còn gì để đọc");
  });
});

describe("what a table is read by", () => {
  test("is said where another's correction serves, and can be taken back", async () => {
    const log = showLayout(toldLooked());
    await expect.element(page.getByText(/Đọc theo chỗ đã chỉ ở «CĐCS Công ty Hai»/)).toBeVisible();
    await page.getByRole("button", { name: "Trả về như máy đọc" }).click();
    await page.getByRole("button", { name: "Dùng cách đọc này" }).click();
    await page.getByRole("button", { name: "Quay lại" }).click();
    expect(log).toEqual([{ kind: "back" }, "leave", "leave"]);
  });

  test("of a table that is not understood every column can be told at once", async () => {
    const log = showLayout(strangeLooked());
    await expect.element(page.getByText("Máy chưa hiểu bảng này")).toBeVisible();
    await page.getByRole("combobox", { name: "Cột B «Khoản mục» hiểu là" }).selectOptions("Tên chỉ tiêu");
    expect(log).toEqual([{ kind: "columns", columns: { "Khoản mục": "indicator" } }]);
  });

  test("several tables are gone through one by one", async () => {
    const one = listLooked();
    const tables = [...one.answer.view.tables, ...strangeLooked().answer.view.tables];
    const log = showLayout({ ...one, answer: { ...one.answer, view: { ...one.answer.view, tables } } });
    await expect.element(page.getByText("Bảng 1/2")).toBeVisible();
    await page.getByRole("button", { name: "Bảng sau" }).click();
    expect(log).toEqual([{ table: 1 }]);
  });
});

test("on the list's page the heading of each tab unfolds, and is moved there", async () => {
  const log: unknown[] = [];
  show(
    <ListFoundPage
      view={listView(cutUp)}
      takesFocus={false}
      refused={{ tab: "Khối doanh nghiệp", refusal: "few-labels" }}
      onAnswer={nothing}
      onPlaces={nothing}
      onHeading={(change) => log.push(change)}
      onUse={nothing}
      onLookAtTabs={nothing}
    />,
  );
  expect(document.querySelectorAll("table[aria-label^='Hình']")).toHaveLength(0);
  await page.getByRole("button", { name: "Khối doanh nghiệp Tiêu đề: dòng 4–5" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dòng đó không đủ hai tên cột");
  await rowOf(2).click();
  expect(log).toEqual([{ tab: "Khối doanh nghiệp", at: 4, say: { kind: "move", first: 2, last: null } }]);
});

describe("texts that may have been typed in an old encoding", () => {
  test("are shown old and new, and are answered in the page", async () => {
    const log = showLayout(oldTextLooked());
    await expect.element(page.getByText("«B×nh» → «Bình»")).toBeVisible();
    await page.getByRole("radio", { name: "Đọc theo chữ mới" }).first().click();
    expect(log).toEqual([{ kind: "encodings", encodings: { "Tên CĐCS": "tcvn3" } }]);
  });

  test("are not asked about in a column that is not used", () => {
    const looked = oldTextLooked();
    const tables = looked.answer.view.tables.map((table) => ({ ...table, columns: table.columns.map((one) => ({ ...one, field: null })) }));
    showLayout({ ...looked, answer: { ...looked.answer, view: { ...looked.answer.view, tables } } });
    expect(page.getByText(/^Chữ quá ít/).elements()).toEqual([]);
  });
});
