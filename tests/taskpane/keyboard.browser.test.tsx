import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { HostError } from "../../src/sheet/host-error";
import { officeWorkbook } from "./held-workbook";
import { type ShownPane, showPane } from "./show-pane";

let shown: ShownPane | undefined;

beforeEach(() => localStorage.clear());
afterEach(() => {
  shown?.root.unmount();
  shown = undefined;
});

/** What a reader hears of the element that has the focus. */
function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
}

async function openList(): Promise<void> {
  shown = showPane({ workbook: officeWorkbook() });
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  shown.command("tabs");
  await expect.element(page.getByRole("heading", { level: 1, name: "Trang «DS CĐCS 2021»" })).toBeVisible();
}

test("Tab goes through path, «⋯», body and bar, in this order", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  await expect.element(page.getByRole("button", { name: "Mục khác" })).toBeVisible();
  const order: string[] = [];
  for (let stop = 0; stop < 9; stop++) {
    await userEvent.tab();
    order.push(document.activeElement instanceof HTMLInputElement ? (document.activeElement.labels?.[0]?.textContent ?? "") : focused());
  }
  expect(order).toEqual([
    "Danh sáchchưa",
    "Phân bổchưa",
    "Kiểm trachưa",
    "Tổng hợpchưa",
    "Mục khác",
    "Chỉ tiêu Công đoàn",
    "Xem chi tiết",
    "Lần sau vào thẳng bước đang làm",
    "Tìm danh sách CĐCS trong sổ này",
  ]);
});

test("opening a page moves the focus to its title; the first page leaves it where it was", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Chưa thấy danh sách CĐCS");
});

test("following the officer in the grid takes the focus from nothing", async () => {
  await openList();
  await userEvent.tab({ shift: true });
  const before = document.activeElement;
  shown?.activate("Trang tính1");
  await expect.element(page.getByRole("heading", { level: 1, name: "Trang «Trang tính1»" })).toBeVisible();
  expect(document.activeElement).toBe(before);
});

test("the menu is opened, walked and closed by keys, and going back returns to it", async () => {
  await openList();
  document.getElementById("more")?.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Nhật ký và khôi phục");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(focused).toBe("Thiết lập");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(focused).toBe("Trợ giúp");
  await userEvent.keyboard("{Escape}");
  await expect.poll(focused).toBe("Mục khác");
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Nhật ký và khôi phục");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  await expect.element(page.getByRole("heading", { level: 1, name: "Trợ giúp" })).toBeVisible();
  await expect.poll(focused).toBe("Trợ giúp");
  await page.getByRole("button", { name: "Xong" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Trang «DS CĐCS 2021»" })).toBeVisible();
  await expect.poll(focused).toBe("Mục khác");
});

test("«Xem chi tiết» gets the focus back", async () => {
  shown = showPane({ workbook: officeWorkbook() });
  await page.getByRole("button", { name: "Xem chi tiết" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Trợ giúp" })).toBeVisible();
  await page.getByRole("button", { name: "Xong" }).click();
  await expect.poll(focused).toBe("Xem chi tiết");
});

test("a refusal is read aloud and its title has the focus", async () => {
  await openList();
  await expect.element(page.getByRole("button", { name: "Đọc lại trang này" })).toBeVisible();
  await page.getByRole("button", { name: "Đọc lại trang này" }).click();
  shown?.root.unmount();
  const workbook = officeWorkbook();
  workbook.refusals.push(new HostError("session-lost"));
  shown = showPane({ workbook });
  shown.command("list");
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.poll(focused).toBe("Excel đã mất kết nối với sổ");
});

test("what was read is said politely", async () => {
  await openList();
  const status = () => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
  await expect.poll(status).toContain("Trang «DS CĐCS 2021»: 435 dòng × 11 cột");
});

test("targets are at least 24 px high and wide", async () => {
  await openList();
  const small = [...document.querySelectorAll("button:not(p button), [role=switch], select")].filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test("forced colours keep borders and underline links", async () => {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  try {
    await openList();
    const link = page.getByRole("button", { name: "G219 trên trang «DS CĐCS 2021»" }).element();
    expect(getComputedStyle(link).textDecorationLine).toBe("underline");
    const note = page.getByText("Xin để ý").element().parentElement;
    expect(note && getComputedStyle(note).borderTopStyle).toBe("solid");
    const now = document.querySelector('li [aria-current="true"]');
    expect(now && getComputedStyle(now).borderTopWidth).toBe("1px");
  } finally {
    await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "none" }] });
  }
});
