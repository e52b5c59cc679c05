import { describe, expect, test } from "vitest";
import type { CellView } from "../../../../workbench/engine/bench-messages";
import { Axis } from "../../../../workbench/page/grid/axis";
import { cellKey, type Tile } from "../../../../workbench/page/grid/cell-tiles";
import { isNumberText, type LayoutInput, layoutTile } from "../../../../workbench/page/grid/layout-tile";
import { PLAIN_CELL } from "../../../../workbench/page/grid/plain-cell";

const WHOLE = { row: 0, column: 0, rows: 1000, columns: 1000 };
const axes = { rows: new Axis(1000, 20, [[3, 0]]), columns: new Axis(1000, 50, [[4, 0]]) };

const cell = (row: number, column: number, text: string, look: Partial<CellView> = {}): CellView => ({
  ...PLAIN_CELL,
  row,
  column,
  text,
  ...look,
});
function tile(cells: readonly CellView[], column = 0): Tile {
  return { row: 0, column, version: 1, cells: new Map(cells.map((one) => [cellKey(one.row, one.column), one])) };
}
const layout = (cells: readonly CellView[], more: Partial<LayoutInput> = {}) =>
  layoutTile({ tile: tile(cells), before: undefined, after: undefined, axes, clip: WHOLE, merges: [], ...more });
const boxes = (...args: Parameters<typeof layout>) => layout(...args).rows.flatMap((row) => row.cells);

test("a cell stands at its pixels", () => {
  expect(boxes([cell(2, 3, "a", { wrap: true })])).toMatchObject([
    { left: 150, top: 40, width: 50, height: 20, spillLeft: 0, spillRight: 0 },
  ]);
});

test("hidden rows and columns are left out, and take no room", () => {
  expect(boxes([cell(3, 0, "row"), cell(0, 4, "column")])).toEqual([]);
  expect(boxes([cell(4, 5, "a")])).toMatchObject([{ left: 200, top: 60 }]);
});

test("a row's cells come together, rows in order", () => {
  const rows = layout([cell(1, 0, "c"), cell(0, 1, "b"), cell(0, 0, "a")]).rows;
  expect(rows.map(({ row, cells }) => [row, cells.map(({ view }) => view.text)])).toEqual([
    [0, ["a", "b"]],
    [1, ["c"]],
  ]);
});

describe("text that runs over", () => {
  const spill = (text: CellView, ...others: CellView[]) => {
    const box = boxes([text, ...others]).find(({ view }) => view === text);
    return [box?.spillLeft, box?.spillRight];
  };

  test.each([
    ["left-aligned, up to the next text", cell(0, 1, "long"), cell(0, 5, "x"), [0, 100]],
    ["right-aligned, up to the next text", cell(0, 5, "long", { align: "right" }), cell(0, 1, "x"), [100, 0]],
    ["centred, to both sides", cell(0, 2, "long", { align: "center" }), cell(0, 5, "x"), [100, 50]],
    ["not over a neighbour with text", cell(0, 1, "long"), cell(0, 2, "x"), [0, 0]],
    ["over a neighbour that is only filled", cell(0, 1, "long"), cell(0, 2, "", { fill: "#ffffff" }), [0, 1550]],
    ["wrapped text not at all", cell(0, 1, "long", { wrap: true }), cell(9, 9, ""), [0, 0]],
    ["numbers not at all", cell(0, 5, "1.234,5", { align: "right" }), cell(9, 9, ""), [0, 0]],
  ])("%s", (_name, text, other, expected) => expect(spill(text, other)).toEqual(expected));

  test("stops at text in the next block", () => {
    const text = cell(0, 15, "long");
    const [box] = boxes([text], { after: tile([cell(0, 17, "x")], 16) });
    expect(box?.spillRight).toBe(50);
  });

  test("stops at a merged cell", () => {
    const [box] = boxes([cell(0, 0, "long")], { merges: [{ row: 0, column: 2, rows: 1, columns: 2 }] });
    expect(box?.spillRight).toBe(50);
  });
});

describe("the frozen edge", () => {
  const right = { row: 0, column: 2, rows: 1000, columns: 998 };

  test("text of the other side that reaches over is drawn here too, silently", () => {
    expect(boxes([cell(0, 0, "long title")], { clip: right })).toMatchObject([{ isGhost: true, left: 0 }]);
  });
  test("text that does not reach over is not", () => {
    expect(boxes([cell(0, 0, "a"), cell(0, 1, "b")], { clip: { ...right, column: 2 } }).filter(({ view }) => view.column === 0)).toEqual(
      [],
    );
  });
  test("rows of the other side are not", () => {
    expect(boxes([cell(0, 5, "a"), cell(1, 5, "b")], { clip: { ...WHOLE, row: 1 } }).map(({ view }) => view.text)).toEqual(["b"]);
  });
  test("a fill of the other side is not painted twice", () => {
    expect(layout([cell(0, 0, "long", { fill: "#eeeeee" })], { clip: right }).fills).toEqual([]);
  });
});

test("equal fills side by side are one box, which covers the gridlines around it", () => {
  const blue = { fill: "#0000ff" };
  const { fills } = layout([cell(1, 1, "a", blue), cell(1, 2, "", blue), cell(1, 3, "", { fill: "#ff0000" }), cell(2, 1, "", blue)]);
  expect(fills).toEqual([
    { left: 49, top: 19, width: 101, height: 21, color: "#0000ff" },
    { left: 149, top: 19, width: 51, height: 21, color: "#ff0000" },
    { left: 49, top: 39, width: 51, height: 21, color: "#0000ff" },
  ]);
});

test("cells under a merged one are left to it", () => {
  const merges = [{ row: 0, column: 0, rows: 2, columns: 2 }];
  expect(boxes([cell(0, 0, "a"), cell(1, 1, "b"), cell(1, 2, "c")], { merges }).map(({ view }) => view.text)).toEqual(["c"]);
});

test("a blank cell with a border is drawn, one with nothing to show is not", () => {
  const line = { ...PLAIN_CELL.borders, left: "1px solid #000000" };
  expect(boxes([cell(0, 0, "", { borders: line }), cell(0, 1, "")])).toHaveLength(1);
});

test.each([
  ["1.234,5", true],
  ["-12", true],
  ["(1,200)", true],
  ["96,43 %", true],
  ["1.5E+10", true],
  ["12 người", false],
  ["I", false],
  ["", false],
])("«%s» standing right is a number: %s", (text, expected) => {
  expect(isNumberText({ text, align: "right" })).toBe(expected);
  expect(isNumberText({ text, align: "left" })).toBe(false);
});
