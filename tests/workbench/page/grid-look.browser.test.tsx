import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, element, mountWorkbench, shownText } from "./mount-workbench";
import { list, nameBox, scroller, small } from "./sheet-on-screen";

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
    await vi.waitFor(() => expect(nameBox()).toBe("A4"));
  });

  test("hidden rows are passed over and not drawn", async () => {
    await mountWorkbench([small({ view: { rowHeights: [[1, 0]] } })]);
    expect(shownText(1, 0)).toBeUndefined();
    await userEvent.keyboard("{ArrowDown}");
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("A3"));
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
