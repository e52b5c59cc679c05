import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { FakeSheet } from "./fake-bench";
import { drawn, element, mountWorkbench, shownText } from "./mount-workbench";

const list = (more: Partial<FakeSheet> = {}): FakeSheet => ({
  id: 1,
  name: "DS CĐCS",
  rows: 100_000,
  columns: 12,
  content: (row, column) => (row < 100_000 && column < 12 ? `${row + 1}.${column}` : undefined),
  ...more,
});
const small = (more: Partial<FakeSheet> = {}) =>
  list({ rows: 6, columns: 2, content: (row, column) => (row < 6 && column < 2 ? `${row}${column}` : undefined), ...more });
const scroller = () => element(".grid-scroll");
const nameBox = () => (element(".name-box") as HTMLInputElement).value;
const formula = () => (element(".formula-input") as HTMLInputElement).value;
/** A press of the mouse at a point measured from the grid's corner. */
function mouse(type: string, x: number, y: number, more: PointerEventInit = {}) {
  const { left, top } = scroller().getBoundingClientRect();
  scroller().dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: left + x, clientY: top + y, button: 0, ...more }),
  );
}
function click(x: number, y: number, more: PointerEventInit = {}) {
  vi.spyOn(scroller(), "setPointerCapture").mockReturnValue();
  mouse("pointerdown", x, y, more);
  mouse("pointerup", x, y, more);
}
const settled = async () => {
  await new Promise((done) => setTimeout(done, 60));
  await drawn();
};

describe("100,000 rows", () => {
  test("only what is in sight exists, at the top, in the middle and at the end", async () => {
    const { session } = await mountWorkbench([list()]);
    expect(element("[role=grid]").getAttribute("aria-rowcount")).toBe("100000");
    for (const row of [0, 50_000, 99_990]) {
      scroller().scrollTop = row * 20;
      await vi.waitFor(() => expect(shownText(row + 3, 2)).toBe(`${row + 4}.2`));
      await vi.waitFor(() => expect(session.tiles.isCurrent).toBe(true));
      expect(document.querySelectorAll(".grid *").length).toBeLessThan(4000);
    }
    expect(shownText(3, 2)).toBeUndefined();
  });

  test("a scroll through 2,000 rows asks for each block once", async () => {
    const { bench } = await mountWorkbench([list()]);
    const before = bench.count("cells");
    for (let top = 0; top <= 40_000; top += 1600) {
      scroller().scrollTop = top;
      await drawn();
    }
    await settled();
    const blocks = bench.count("cells") - before;
    expect(blocks).toBeGreaterThan(0);
    expect(blocks).toBeLessThan(2 * Math.ceil(2100 / 32));
  });

  test("the keyboard reaches the far end, and the cell is in sight there", async () => {
    await mountWorkbench([list()]);
    await userEvent.keyboard("{Control>}{End}{/Control}");
    await vi.waitFor(() => expect(nameBox()).toBe("L100000"));
    await vi.waitFor(() => expect(shownText(99_999, 11)).toBe("100000.11"));
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    await vi.waitFor(() => expect(scroller().scrollTop).toBe(0));
  });
});

describe("keyboard", () => {
  test.each([
    ["typing, Enter", "9{Enter}", "A2", "A1", "9"],
    ["typing, Tab", "9{Tab}", "B1", "A1", "9"],
    ["typing, an arrow", "9{ArrowRight}", "B1", "A1", "9"],
    ["typing, Shift+Enter at the edge", "9{Shift>}{Enter}{/Shift}", "A1", "A1", "9"],
    ["F2 keeps what is there", "{F2}9{Enter}", "A2", "A1", "009"],
    ["an arrow in F2 moves in the text", "{F2}{ArrowLeft}9{Enter}", "A2", "A1", "090"],
    ["Escape takes it back", "9{Escape}", "A1", "A1", "00"],
    ["Backspace while typing", "98{Backspace}{Enter}", "A2", "A1", "9"],
    ["Delete clears", "{Delete}", "A1", "A1", ""],
    ["a line break", "9{Alt>}{Enter}{/Alt}8{Enter}", "A2", "A1", "9\n8"],
  ])("%s", async (_name, keys, place, _address, text) => {
    const { bench } = await mountWorkbench([small()]);
    await userEvent.keyboard(keys);
    await settled();
    expect(nameBox()).toBe(place);
    expect(bench.text(1, 0, 0)).toBe(text);
    expect(document.activeElement?.classList.contains("cell-editor")).toBe(true);
  });

  test("what is typed is on the sheet at once, before the worker has answered", async () => {
    const { bench } = await mountWorkbench([small()]);
    vi.spyOn(bench, "request").mockReturnValue(new Promise(() => undefined));
    await userEvent.keyboard("77{Enter}");
    await drawn();
    expect(shownText(0, 0)).toBe("77");
  });

  test("Shift and arrows select, the header marks it, and the status bar sums it", async () => {
    await mountWorkbench([small()]);
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    await vi.waitFor(() => expect(element(".bench-status").textContent).toContain("Tổng: 3"));
    expect(nameBox()).toBe("A1:B2");
    expect([...document.querySelectorAll(".header.picked")].map((one) => one.textContent).sort()).toEqual(["1", "2", "A", "B"]);
  });

  test("leaving the grid takes what was typed", async () => {
    const { bench } = await mountWorkbench([small()]);
    await userEvent.keyboard("55{F6}");
    await vi.waitFor(() => expect(bench.text(1, 0, 0)).toBe("55"));
    expect(document.activeElement?.classList.contains("cell-editor")).toBe(false);
  });

  test("the active cell is announced", async () => {
    await mountWorkbench([small()]);
    await userEvent.keyboard("{ArrowDown}");
    await vi.waitFor(() => expect(element("[aria-live=polite]").textContent).toBe("Ô A2: 10"));
    expect(element(".cell-editor").getAttribute("aria-label")).toBe("Ô A2: 10");
  });

  test("F6 leads out of the grid and round to it again", async () => {
    await mountWorkbench([small()]);
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      await userEvent.keyboard("{Shift>}{F6}{/Shift}");
      const region = ["bench-top", "bench-ribbon", "bench-formula", "bench-sheet", "bench-names", "bench-pane"].find((name) =>
        document.querySelector(`.${name}`)?.contains(document.activeElement),
      );
      seen.push(region ?? "nowhere");
    }
    expect(seen).toEqual(["bench-formula", "bench-ribbon", "bench-top", "bench-pane", "bench-names", "bench-sheet"]);
  });
});

describe("clipboard", () => {
  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element(".cell-editor").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };

  test("pastes what Excel copies", async () => {
    const { bench } = await mountWorkbench([small()]);
    paste('12\t"Lao\nđộng"\r\n=A1\t\r\n');
    await vi.waitFor(() => expect(shownText(0, 0)).toBe("12"));
    expect([bench.text(1, 0, 1), bench.text(1, 1, 0), bench.text(1, 1, 1)]).toEqual(["Lao\nđộng", "=A1", ""]);
    expect(nameBox()).toBe("A1:B2");
  });

  test("copies and cuts tab-separated text", async () => {
    const { bench } = await mountWorkbench([small()]);
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Control>}c{/Control}");
    await vi.waitFor(() => expect(write).toHaveBeenLastCalledWith("00\t01\n10\t11"));
    expect(bench.count("clear")).toBe(0);
    await userEvent.keyboard("{Control>}x{/Control}");
    await vi.waitFor(() => expect(bench.text(1, 1, 1)).toBe(""));
  });

  test("a browser that refuses gets a sentence, and nothing is cut", async () => {
    const { bench } = await mountWorkbench([small()]);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    await userEvent.keyboard("{Control>}x{/Control}");
    await vi.waitFor(() => expect(element("[role=alert]").textContent).toContain("bảng tạm"));
    expect(bench.count("clear")).toBe(0);
  });
});

describe("mouse", () => {
  test("a click, a click with Shift, a drag", async () => {
    await mountWorkbench([small()]);
    click(36 + 90, 22 + 30);
    await drawn();
    expect(nameBox()).toBe("B2");
    click(36 + 10, 22 + 70, { shiftKey: true });
    await drawn();
    expect(nameBox()).toBe("A2:B4");
    mouse("pointerdown", 36 + 10, 22 + 10);
    mouse("pointermove", 36 + 90, 22 + 50);
    mouse("pointerup", 36 + 90, 22 + 50);
    await drawn();
    expect(nameBox()).toBe("A1:B3");
  });

  test("headers select rows, columns and everything", async () => {
    await mountWorkbench([small()]);
    click(36 + 100, 10);
    await drawn();
    expect(nameBox()).toBe("B:B");
    click(10, 22 + 30);
    await drawn();
    expect(nameBox()).toBe("2:2");
    click(10, 10);
    await drawn();
    expect(nameBox()).toBe("1:1048576");
  });

  test("a dragged header edge sets the column's width, in points", async () => {
    const { bench } = await mountWorkbench([small()]);
    vi.spyOn(scroller(), "setPointerCapture").mockReturnValue();
    mouse("pointerdown", 36 + 79, 10);
    mouse("pointermove", 36 + 119, 10);
    await drawn();
    expect(document.querySelector(".width-guide")).not.toBeNull();
    mouse("pointerup", 36 + 119, 10);
    await settled();
    expect(bench.last("setColumnWidth")).toEqual({ sheet: 1, column: 0, points: 90 });
    expect(document.querySelector(".width-guide")).toBeNull();
  });

  test("a click elsewhere takes what was typed", async () => {
    const { bench } = await mountWorkbench([small()]);
    await userEvent.keyboard("55");
    click(36 + 90, 22 + 30);
    await settled();
    expect(bench.text(1, 0, 0)).toBe("55");
    expect(nameBox()).toBe("B2");
  });
});

describe("what a sheet looks like", () => {
  const frozen = list({ view: { frozenRows: 2, frozenColumns: 1 } });

  test("frozen rows and columns stay in sight, and each cell exists once", async () => {
    await mountWorkbench([frozen]);
    scroller().scrollTo(300, 4000);
    await vi.waitFor(() => expect(shownText(210, 8)).toBe("211.8"));
    const grid = scroller().getBoundingClientRect();
    for (const [row, column] of [
      [0, 0],
      [1, 5],
      [205, 0],
    ] as const) {
      expect(shownText(row, column)).toBe(`${row + 1}.${column}`);
      const all = document.querySelectorAll(`[role=row][aria-rowindex="${row + 1}"] > .cell-place[aria-colindex="${column + 1}"]`);
      expect(all).toHaveLength(1);
    }
    const first = document.querySelector('[role=row][aria-rowindex="1"] > .cell-place[aria-colindex="1"]')?.getBoundingClientRect();
    expect(first?.top).toBeCloseTo(grid.top + 22, 0);
  });

  test("a merged cell is one, as large as its parts, and is entered as one", async () => {
    await mountWorkbench([small({ view: { merges: [{ row: 1, column: 0, rows: 2, columns: 2 }] } })]);
    const merged = document.querySelector('[role=row][aria-rowindex="2"] > .cell-place[aria-colindex="1"]');
    expect(merged?.getBoundingClientRect()).toMatchObject({ width: 160, height: 40 });
    expect(shownText(2, 1)).toBeUndefined();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await drawn();
    expect(nameBox()).toBe("A4");
  });

  test("hidden rows are passed over and not drawn", async () => {
    await mountWorkbench([small({ view: { rowHeights: [[1, 0]] } })]);
    expect(shownText(1, 0)).toBeUndefined();
    await userEvent.keyboard("{ArrowDown}");
    await drawn();
    expect(nameBox()).toBe("A3");
  });

  test("a number that does not fit is ####, a text is cut or runs over", async () => {
    const texts: Record<string, string> = {
      "0,0": "1.234.567.890.123",
      "1,0": "một câu dài hơn hẳn chiều rộng của ô",
      "2,0": "một câu dài hơn hẳn chiều rộng của ô",
      "2,1": "x",
    };
    await mountWorkbench([small({ content: (row, column) => texts[`${row},${column}`] })]);
    expect(shownText(0, 0)).toMatch(/^#+$/);
    const width = (row: number) =>
      document.querySelector(`[role=row][aria-rowindex="${row + 1}"] > .cell-place[aria-colindex="1"] .over`)?.getBoundingClientRect()
        .width ?? 0;
    expect(width(1)).toBeGreaterThan(80);
    expect(width(2)).toBe(0);
  });

  test("colours, weight, borders and fills are those of the cell", async () => {
    const look = { bold: true, color: "#9C0006", fill: "#FFC7CE", borders: { top: "", right: "", bottom: "2px solid #000000", left: "" } };
    await mountWorkbench([small({ look: (row, column) => (row === 1 && column === 1 ? look : undefined) })]);
    const cell = document.querySelector('[role=row][aria-rowindex="2"] > .cell-place[aria-colindex="2"]');
    const text = cell?.querySelector(".cell");
    expect(text && getComputedStyle(text)).toMatchObject({ color: "rgb(156, 0, 6)", fontWeight: "700" });
    const frame = cell?.querySelector(".cell-frame");
    expect(frame && getComputedStyle(frame).borderBottomWidth).toBe("2px");
    expect(getComputedStyle(element(".cell-fill")).backgroundColor).toBe("rgb(255, 199, 206)");
  });
});

test("the name box goes to an address and says what is none", async () => {
  await mountWorkbench([list()]);
  await userEvent.click(element(".name-box"));
  await userEvent.keyboard("c5000:d5001{Enter}");
  await vi.waitFor(() => expect(shownText(4999, 2)).toBe("5000.2"));
  expect(nameBox()).toBe("C5000:D5001");
  await userEvent.click(element(".name-box"));
  await userEvent.keyboard("nowhere{Enter}");
  await vi.waitFor(() => expect(element("[role=alert]").textContent).toContain("C7:E9"));
});

test("the formula bar shows and changes the active cell", async () => {
  const { bench } = await mountWorkbench([small()]);
  await userEvent.keyboard("{ArrowDown}");
  await vi.waitFor(() => expect(formula()).toBe("10"));
  await userEvent.click(element(".formula-input"));
  await userEvent.keyboard("{Control>}a{/Control}=SUM(A1:A2){Enter}");
  await settled();
  expect(bench.text(1, 1, 0)).toBe("=SUM(A1:A2)");
  expect(nameBox()).toBe("A3");
});
