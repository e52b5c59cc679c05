import { useState } from "react";
import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SplitChoices, SplitSetup } from "../../src/operation/split-choices";
import { SplitFormPage } from "../../taskpane/pages/split-form-page";
import { showPage } from "./show-page";
import { choices, listChange, setup } from "./views";

let root: Root | undefined;
afterEach(() => root?.unmount());

interface Shown {
  readonly seen: SplitChoices[];
  readonly pressed: string[];
}

/** The form with what it says kept by its owner, as in the pane. */
function showForm(change: typeof listChange | null = null, other: Partial<SplitSetup> = {}, first: Partial<SplitChoices> = {}): Shown {
  const shown: Shown = { seen: [], pressed: [] };
  function Owner() {
    const [now, setNow] = useState({ ...choices, ...first });
    const take = (next: SplitChoices) => {
      shown.seen.push(next);
      setNow(next);
    };
    return (
      <SplitFormPage
        setup={{ ...setup, ...other }}
        choices={now}
        change={change}
        officer="Lan"
        takesFocus={false}
        onOfficer={() => shown.pressed.push("officer")}
        onChange={take}
        onPreview={() => shown.pressed.push("preview")}
      />
    );
  }
  root = showPage(<Owner />);
  return shown;
}

const target = () => page.getByRole("textbox", { name: "Chỉ tiêu" });
const WRONG = "Chỉ tiêu phải là số nguyên, từ 0 trở lên.";

describe("a target", () => {
  test.each([
    ["with a point", "4.500", 4_500],
    ["with a space", "4 500", 4_500],
    ["bare", "4500", 4_500],
    ["with its word", "4500 người", 4_500],
    ["none at all", "0", 0],
  ])("%s is read", async (_, typed, read) => {
    const { seen } = showForm();
    await target().fill(typed);
    await expect.poll(() => seen.at(-1)?.target).toBe(read);
    expect(page.getByText(WRONG).elements()).toEqual([]);
    await userEvent.tab();
    await expect.element(target()).toHaveValue(read === 0 ? "0" : "4.500");
  });

  test.each([
    ["a fraction", "4,5"],
    ["below zero", "-3"],
    ["words", "bốn nghìn"],
    ["nothing", ""],
  ])("%s is refused under its field at once, and cannot be previewed", async (_, typed) => {
    const { seen, pressed } = showForm();
    await target().fill(typed);
    await expect.element(page.getByText(WRONG)).toBeVisible();
    await expect.element(page.getByRole("status")).toHaveTextContent("Chưa xem trước được");
    const preview = page.getByRole("button", { name: "Xem trước" }).element() as HTMLElement;
    preview.focus();
    expect(document.activeElement, "it can be reached").toBe(preview);
    preview.click();
    expect([seen, pressed]).toEqual([[], []]);
    await target().fill("12");
    await page.getByRole("button", { name: "Xem trước" }).click();
    expect(pressed).toEqual(["preview"]);
  });
});

test("another programme brings its own target; one without a target keeps the number and says so", async () => {
  const { seen } = showForm(null, {}, { target: 12 });
  await page.getByRole("combobox", { name: "Chương trình" }).selectOptions("cong-doan-phuong-2025");
  expect(seen.at(-1)).toMatchObject({ programme: "cong-doan-phuong-2025", target: 12 });
  await expect.element(page.getByText(/không nêu chỉ tiêu/)).toBeVisible();
  await target().fill("x");
  await page.getByRole("combobox", { name: "Chương trình" }).selectOptions("thu-duc-2021");
  expect(seen.at(-1)).toMatchObject({ programme: "thu-duc-2021", target: 800 });
  await expect.element(target()).toHaveValue("800");
  await expect.element(page.getByText("«Phát triển 800 đoàn viên mới.» – mục II.1")).toBeVisible();
});

test("«Một cột khác…» asks which, and each choice has its reason", async () => {
  const { seen } = showForm();
  await expect.element(page.getByText(/^Đủ 98\u00a0% ở khu vực nhà nước, 80\u00a0% ngoài nhà nước\./)).toBeVisible();
  await page.getByRole("combobox", { name: "Chia theo" }).selectOptions("column");
  expect(seen.at(-1)).toMatchObject({ weight: "column", weightHeading: "Lao động nữ" });
  await page.getByRole("combobox", { name: "Cột để chia" }).selectOptions("Kết nạp 2020");
  expect(seen.at(-1)).toMatchObject({ weight: "column", weightHeading: "Kết nạp 2020" });
  await page.getByRole("combobox", { name: "Cách làm tròn" }).selectOptions("dhondt");
  expect(seen.at(-1)?.method).toBe("dhondt");
  await expect.element(page.getByText(/^Làm tròn xuống/)).toBeVisible();
});

test("only what the list has is offered", async () => {
  showForm(null, { columns: [], hasLastYear: false });
  await expect.element(page.getByRole("combobox", { name: "Chia theo" })).toBeVisible();
  const offered = page.getByRole("combobox", { name: "Chia theo" }).element().querySelectorAll("option");
  expect([...offered].map(({ value }) => value)).toEqual(["gap", "non-members", "workers"]);
});

test("a list that has changed is said with three names, and «Cập nhật» previews", async () => {
  const { pressed } = showForm(listChange);
  await expect.element(page.getByText("Danh sách đã đổi (4 đơn vị)")).toBeVisible();
  await expect.element(page.getByText(/Trường THCS Hoa Sen 2 và 1 đơn vị khác\./)).toBeVisible();
  await page.getByRole("button", { name: /^Cập nhật/ }).click();
  expect(pressed).toEqual(["preview"]);
});
