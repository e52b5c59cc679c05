import { expect, test } from "vitest";
import { Axis } from "../../../../workbench/page/grid/axis";
import {
  advance,
  cellAt,
  move,
  moveTo,
  type Selection,
  selectCell,
  selectedRect,
  selectRect,
} from "../../../../workbench/page/grid/selection";

const axes = {
  rows: new Axis(100, 20, [[5, 0]]),
  columns: new Axis(50, 60, [
    [2, 0],
    [3, 0],
  ]),
};
const merge = { row: 10, column: 10, rows: 2, columns: 3 };
const at = (row: number, column: number) => ({ row, column });

test.each([
  ["down", at(0, 0), 1, 0, at(1, 0)],
  ["down over a hidden row", at(4, 0), 1, 0, at(6, 0)],
  ["right over hidden columns", at(0, 1), 0, 1, at(0, 4)],
  ["left over hidden columns", at(0, 4), 0, -1, at(0, 1)],
  ["up at the edge", at(0, 0), -1, 0, at(0, 0)],
  ["into a merged cell from above", at(9, 11), 1, 0, at(10, 10)],
  ["out of a merged cell downwards", at(10, 10), 1, 0, at(12, 10)],
  ["out of a merged cell to the right", at(10, 10), 0, 1, at(10, 13)],
  ["out of a merged cell upwards", at(10, 10), -1, 0, at(9, 10)],
])("an arrow %s", (_name, from, rows, columns, to) => {
  expect(move(selectCell(from), rows, columns, false, axes, [merge]).active).toEqual(to);
});

test("Shift and an arrow move the far corner and leave the active cell", () => {
  const grown = move(move(selectCell(at(3, 6)), 1, 0, true, axes, []), 0, 1, true, axes, []);
  expect(grown.active).toEqual(at(3, 6));
  expect(selectedRect(grown, [])).toEqual({ row: 3, column: 6, rows: 2, columns: 2 });
});

test("a block backwards is the same block", () => {
  const back = moveTo(selectCell(at(8, 8)), at(6, 7), true, []);
  expect(selectedRect(back, [])).toEqual({ row: 6, column: 7, rows: 3, columns: 2 });
});

test("a block cuts no merged cell, also where widening meets another", () => {
  const second = { row: 11, column: 12, rows: 4, columns: 1 };
  const block = moveTo(selectCell(at(10, 9)), at(10, 10), true, [merge, second]);
  for (const merges of [
    [merge, second],
    [second, merge],
  ])
    expect(selectedRect(block, merges)).toEqual({ row: 10, column: 9, rows: 5, columns: 4 });
});

test("a click in a merged cell selects it whole, active at its first cell", () => {
  const chosen = moveTo(selectCell(at(0, 0)), at(11, 12), false, [merge]);
  expect(chosen.active).toEqual(at(10, 10));
  expect(cellAt(chosen.active, [merge])).toEqual(merge);
  expect(selectedRect(chosen, [merge])).toEqual(merge);
});

const block = selectRect({ row: 0, column: 0, rows: 2, columns: 2 });
function walk(start: Selection, rows: number, columns: number, times: number): Selection[] {
  const path = [start];
  for (let i = 0; i < times; i++) path.push(advance(path.at(-1) ?? start, rows, columns, axes, []));
  return path;
}
const places = (path: Selection[]) => path.map(({ active }) => `${active.row},${active.column}`);

test.each([
  ["Enter", 1, 0, ["0,0", "1,0", "0,1", "1,1", "0,0"]],
  ["Shift+Enter", -1, 0, ["0,0", "1,1", "0,1", "1,0", "0,0"]],
  ["Tab", 0, 1, ["0,0", "0,1", "1,0", "1,1", "0,0"]],
  ["Shift+Tab", 0, -1, ["0,0", "1,1", "1,0", "0,1", "0,0"]],
])("%s goes round inside a block, which stays selected", (_name, rows, columns, expected) => {
  const path = walk(block, rows, columns, 4);
  expect(places(path)).toEqual(expected);
  expect(selectedRect(path.at(-1) ?? block, [])).toEqual(selectedRect(block, []));
});

test("Enter from a single cell goes on to the next", () => {
  expect(advance(selectCell(at(4, 4)), 1, 0, axes, []).active).toEqual(at(6, 4));
});
