import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SplitView } from "../../src/operation/split-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { SplitPreviewPage } from "../../taskpane/pages/split-preview-page";
import type { ListPlace } from "../../taskpane/pages/unit-list";
import { expectAccessible } from "./inspect";
import { showPage } from "./show-page";
import { splitView, TAB } from "./views";

let root: Root | undefined;
afterEach(() => root?.unmount());

interface Shown {
  readonly pressed: string[];
  readonly asked: [number, ListPlace][];
  readonly cells: CellRef[];
}

function show(view: SplitView, place?: ListPlace): Shown {
  const shown: Shown = { pressed: [], asked: [], cells: [] };
  root = showPage(
    <SplitPreviewPage
      view={view}
      takesFocus={false}
      {...(place ? { place } : {})}
      onWrite={() => shown.pressed.push("write")}
      onCompare={() => shown.pressed.push("compare")}
      onBack={() => shown.pressed.push("back")}
      onWhy={(position, at) => shown.asked.push([position, at])}
      onShow={(cell) => shown.cells.push(cell)}
    />,
  );
  return shown;
}

const names = () => [...document.querySelectorAll("[data-place] th button")].map((one) => one.firstChild?.textContent);
const focused = () => document.activeElement?.firstChild?.textContent;
/** A long list is there: at least the three rows that the tests walk over. */
const drawn = () => expect.poll(() => names().length, { timeout: 10_000 }).toBeGreaterThan(2);
const few = splitView();
const LARGE = 6_350;
const large = splitView({ target: 40_000 }, LARGE);

test("what will be written is said, and each button does what it names", async () => {
  const { pressed } = show(few);
  await expect.element(page.getByText("cộng đúng bằng chỉ tiêu")).toBeVisible();
  await expect.element(page.getByText("Sẽ ghi 6 dòng. Bản cũ được cất lại.")).toBeVisible();
  await page.getByRole("button", { name: "Ghi trang «Phân bổ»" }).click();
  await page.getByRole("button", { name: "So sánh" }).click();
  await page.getByRole("button", { name: "Phân bổ", exact: true }).click();
  expect(pressed).toEqual(["write", "compare", "back"]);
});

test.each([
  ["a new tab", { isNew: true }, "Sẽ lập trang mới, ghi 6 dòng. Khôi phục được."],
  ["another tab too", { tabs: ["Phân bổ", "Phụ lục"] }, "Sẽ ghi 6 dòng. Ghi cả trang «Phụ lục». Bản cũ được cất lại."],
  ["no way back", { canRestore: false }, "Sẽ ghi 6 dòng. Lần ghi này lớn, không khôi phục được: nên lưu một bản sao trước."],
])("the note says: %s", async (_, writes, note) => {
  show({ ...few, writes: { ...few.writes, ...writes } });
  await expect.element(page.getByText(note)).toBeVisible();
});

test("a tab of the officer's under that name is never written over", async () => {
  const { pressed } = show({ ...few, writes: { ...few.writes, titleTaken: ["Phân bổ"] } });
  await expect.element(page.getByRole("alert")).toHaveTextContent("Sổ đã có trang «Phân bổ» không do phần mềm lập");
  (page.getByRole("button", { name: "Ghi trang «Phân bổ»" }).element() as HTMLElement).click();
  expect(pressed).toEqual([]);
});

describe("the passage about the target", () => {
  test("not enough: «Xem» shows those still below", async () => {
    show(splitView({ target: 600 }));
    await expect.element(page.getByText("Chỉ tiêu chưa đủ để mọi đơn vị đạt tỷ lệ")).toBeVisible();
    await expect.element(page.getByText(/còn thiếu 693, nhiều hơn 93 so với chỉ tiêu/)).toBeVisible();
    await page.getByRole("button", { name: /^Xem các đơn vị vẫn dưới tỷ lệ/ }).click();
    await expect.element(page.getByRole("heading", { name: "4 đơn vị vẫn dưới tỷ lệ" })).toBeVisible();
    expect(names()).not.toContain("Cty TNHH Thép Quốc Thái");
    await page.getByRole("button", { name: "Xem cả 6" }).click();
    await expect.element(page.getByRole("heading", { name: "6 đơn vị", exact: true })).toBeVisible();
  });

  test.each([
    ["just enough", 693, "Vừa đủ để mọi đơn vị đạt tỷ lệ"],
    ["enough", 800, "693 giao theo số còn thiếu; 107 còn lại chia theo lao động chưa là đoàn viên."],
  ])("%s", async (_, target, said) => {
    show(splitView({ target }));
    await expect.element(page.getByText(said)).toBeVisible();
  });

  test("none where the target is not shared out by what is missing", async () => {
    show(splitView({ weight: "non-members" }));
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(page.getByText(/mọi đơn vị đạt tỷ lệ/).elements()).toEqual([]);
  });
});

test("units set aside unfold with reason, figures and a way to the cell", async () => {
  const { cells } = show(few);
  await page.getByRole("button", { name: /^Đơn vị để riêng, không giao/ }).click();
  await expect.element(page.getByText("Trường Mầm non Hoa Sen: 45 đoàn viên, 43 lao động")).toBeVisible();
  await page.getByRole("button", { name: /^Dòng 69/ }).click();
  expect(cells).toEqual([{ tab: TAB, address: "B69" }]);
  await expectAccessible();
});

test("«được giao 0» filters the list, and pressed again shows all", async () => {
  show(few);
  await page.getByRole("button", { name: /^Đơn vị được giao 0/ }).click();
  await expect.poll(names).toEqual(["Cty TNHH Thép Quốc Thái"]);
  await page.getByRole("button", { name: /^Đơn vị được giao 0/ }).click();
  await expect.poll(() => names().length).toBe(6);
});

test("what stands on the tab stands beside the new part, and only then", async () => {
  show(few);
  await expect.element(page.getByRole("columnheader", { name: "Thiếu" })).toBeVisible();
  root?.unmount();
  const before = Float64Array.from(few.units.parts, (part, index) => (index === 1 ? part + 2 : index === 3 ? Number.NaN : part));
  show({ ...few, changes: { changed: 1, added: 1, gone: 0 }, units: { ...few.units, before } });
  await expect.element(page.getByRole("columnheader", { name: "Đang có" })).toBeVisible();
  await expect.element(page.getByRole("row", { name: /Cơ quan phường Tam Phú.*mới/ })).toBeVisible();
  await page.getByRole("button", { name: /^Đơn vị đổi so với trang đang có/ }).click();
  await expect.poll(names).toEqual(["Cty TNHH May Thắng Lợi Mới"]);
  await expect.element(page.getByRole("row", { name: /Thắng Lợi Mới.* 57 55 / })).toBeVisible();
});

test("a tie is one more row: it says how it was settled and shows the units, once", async () => {
  const cells = [{ tab: TAB, address: "B9" }];
  const settled = { code: "A01", severity: "note" as const, cells, facts: { units: 3, persons: 1 } };
  show({ ...few, tie: { awarded: [0], passed: [1, 3] }, findings: [settled] });
  await page.getByRole("button", { name: "3 đơn vị bằng nhau: xem cách xử" }).click();
  await expect.element(page.getByText(/^3 đơn vị có quyền ngang nhau với 1 người cuối: .*\.$/)).toBeVisible();
  await expect.poll(names).toEqual(["Cty TNHH May Thắng Lợi Mới", "Cơ quan phường Tam Phú", "Trường Mầm non Vàng Anh 6"]);
  await expect.element(page.getByRole("row", { name: /Vàng Anh 6.*được thêm 1/ })).toBeVisible();
  expect(page.getByText("không được thêm").elements()).toHaveLength(2);
  expect(page.getByRole("heading", { name: "Cần để ý" }).elements()).toEqual([]);
});

test("a rate that misses its threshold is never printed as it", async () => {
  const units = {
    ...few.units,
    workers: few.units.workers.map((count, index) => (index === 1 ? 100_003 : count)),
    members: few.units.members.map((count, index) => (index === 1 ? 80_000 - (few.units.parts[1] ?? 0) : count)),
  };
  show({ ...few, units });
  await expect.element(page.getByRole("row", { name: /Thắng Lợi Mới/ })).toHaveTextContent(/79,998\s%/);
});

describe("search and order", () => {
  test.each([
    ["without marks", "thang loi", ["Cty TNHH May Thắng Lợi Mới"]],
    ["by ward", "truong tho", ["Cty CP Dệt Ngọc Trai", "Cty TNHH Thép Quốc Thái"]],
    ["words in any order", "ngoc det", ["Cty CP Dệt Ngọc Trai"]],
    ["as «Công ty» or «Cty»", "công ty tnhh thép", ["Cty TNHH Thép Quốc Thái"]],
  ])("%s", async (_, query, found) => {
    show(few);
    await page.getByRole("searchbox", { name: "Tìm CĐCS" }).fill(query);
    await expect.poll(names).toEqual(found);
  });

  test("nothing found is said", async () => {
    show(few);
    await page.getByRole("searchbox", { name: "Tìm CĐCS" }).fill("không có đâu");
    await expect.element(page.getByText("Không có đơn vị nào khớp.")).toBeVisible();
  });

  test("the order goes round: most first, as in the list, greatest change first", async () => {
    const before = few.units.parts.map((part, index) => (index === 3 ? part + 90 : part));
    show({ ...few, changes: { changed: 1, added: 0, gone: 0 }, units: { ...few.units, before } });
    await expect.poll(() => names()[0]).toBe("Cty TNHH MTV Cơ khí Lộc Vừng");
    await page.getByRole("button", { name: /^Xếp: giao nhiều trước/ }).click();
    await expect.poll(() => names()[0]).toBe("Trường Mầm non Vàng Anh 6");
    await page.getByRole("button", { name: /^Xếp: theo danh sách/ }).click();
    await expect.poll(() => names()[0]).toBe("Cơ quan phường Tam Phú");
  });
});

describe("6,350 units", () => {
  test("only those in view are drawn, wherever one has scrolled to", async () => {
    show(large);
    await drawn();
    const body = document.querySelector("main") as HTMLElement;
    expect(document.querySelectorAll("tr").length).toBeLessThan(200);
    expect(body.scrollHeight).toBeGreaterThan(LARGE * 30);
    const first = names()[0];
    body.scrollTop = body.scrollHeight / 2;
    await expect.poll(() => names()[0]).not.toBe(first);
    expect(document.querySelectorAll("tr").length).toBeLessThan(200);
    const edge = body.getBoundingClientRect();
    const seen = [...document.querySelectorAll("[data-place]")].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > edge.top && top < edge.bottom;
    });
    expect(seen.length, "the view is full of rows").toBeGreaterThan(8);
    expect(document.querySelector("table[aria-rowcount]")?.getAttribute("aria-rowcount")).toBe(String(LARGE + 1));
  });

  test("arrow keys walk it, End goes to its last, Enter asks why", async () => {
    const { asked } = show(large);
    await drawn();
    const order = names();
    (document.querySelector("[data-place] button") as HTMLElement).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.poll(focused).toBe(order[2]);
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(focused).toBe(order[1]);
    await userEvent.keyboard("{End}");
    await expect.poll(() => document.activeElement?.closest("[data-place]")?.getAttribute("data-place")).toBe(String(LARGE - 1));
    const { bottom, top } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const edge = (document.querySelector("main") as HTMLElement).getBoundingClientRect();
    expect(top >= edge.top && bottom <= edge.bottom, "it is in view").toBe(true);
    await userEvent.keyboard("{Home}");
    await expect.poll(focused).toBe(order[0]);
    await userEvent.keyboard("{Enter}");
    expect(asked.map(([position]) => large.units.names[position])).toEqual(["Công ty TNHH MTV Cơ khí Lộc Vừng"]);
  });

  test("the list is one stop for Tab", async () => {
    show(large);
    await drawn();
    expect([...document.querySelectorAll<HTMLElement>("[data-place] button")].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test("a unit that has the focus keeps it while the body scrolls", async () => {
    show(large);
    await drawn();
    const first = document.querySelector("[data-place] button") as HTMLElement;
    first.focus({ preventScroll: true });
    const body = document.querySelector("main") as HTMLElement;
    body.scrollTop = 60_000;
    await expect.poll(() => document.querySelectorAll('[data-place="0"]').length + names().length).toBeGreaterThan(10);
    expect(document.activeElement).toBe(first);
  });

  test("coming back finds the list as it was left, with the focus on the unit asked about", async () => {
    const { asked } = show(large);
    await page.getByRole("button", { name: /^Xếp: giao nhiều trước/ }).click();
    await page.getByRole("searchbox", { name: "Tìm CĐCS" }).fill("tam binh 32");
    await page.getByRole("button", { name: /^Cty TNHH Bao bì số 32 / }).click();
    const [position, place] = asked[0] ?? [0, undefined];
    expect(large.units.names[position]).toBe("Công ty TNHH Bao bì số 32");
    root?.unmount();
    show(large, place);
    await expect.element(page.getByRole("searchbox", { name: "Tìm CĐCS" })).toHaveValue("tam binh 32");
    await expect.poll(focused).toBe("Cty TNHH Bao bì số 32");
    await expect.element(page.getByRole("button", { name: /^Xếp: theo danh sách/ })).toBeVisible();
  });
});
