import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, element, mountWorkbench, shownText } from "./mount-workbench";
import { formula, list, nameBox, scroller, settled, small } from "./sheet-on-screen";

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
    await vi.waitFor(() => expect(nameBox()).toBe(place));
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
    await vi.waitFor(() => expect(nameBox()).toBe("A1:B2"));
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

test("the name box goes to an address and says what is none", async () => {
  await mountWorkbench([list()]);
  await userEvent.click(element(".name-box"));
  await userEvent.keyboard("c5000:d5001{Enter}");
  await vi.waitFor(() => expect(shownText(4999, 2)).toBe("5000.2"));
  await vi.waitFor(() => expect(nameBox()).toBe("C5000:D5001"));
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
  await vi.waitFor(() => expect(nameBox()).toBe("A3"));
});
