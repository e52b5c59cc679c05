import { expect, test } from "vitest";
import { Axis } from "../../../../workbench/page/grid/axis";
import { extentOf, headerWidth, placeAt, quadrantsOf, tilesFor } from "../../../../workbench/page/grid/viewport";

const axes = { rows: new Axis(1_048_576, 20, []), columns: new Axis(16_384, 50, []) };
const view = { left: 500, top: 2000, width: 400, height: 300 };
const names = (frozen: { rows: number; columns: number }, seen = view) => quadrantsOf(seen, frozen, axes).map(({ name }) => name);

test.each([
  ["nothing frozen", { rows: 0, columns: 0 }, ["main"]],
  ["rows frozen", { rows: 2, columns: 0 }, ["main", "top"]],
  ["columns frozen", { rows: 0, columns: 2 }, ["main", "left"]],
  ["both frozen", { rows: 2, columns: 2 }, ["main", "left", "top", "corner"]],
  ["more frozen than there is room for", { rows: 99, columns: 0 }, ["top"]],
])("with %s", (_name, frozen, expected) => expect(names(frozen)).toEqual(expected));

test("nothing is seen of a page without size", () => {
  expect(names({ rows: 0, columns: 0 }, { left: 0, top: 0, width: 0, height: 0 })).toEqual([]);
});

test("what is seen begins after the frozen part and ends with the view", () => {
  const [main] = quadrantsOf(view, { rows: 2, columns: 3 }, axes);
  expect(main?.seen).toEqual({ row: 102, rows: 13, column: 13, columns: 5 });
  expect(main?.clip).toMatchObject({ row: 2, column: 3 });
});

test("the blocks in sight come before those around", () => {
  const [main] = quadrantsOf(view, { rows: 0, columns: 0 }, axes);
  const tiles = main ? tilesFor(main) : [];
  expect(tiles[0]).toEqual({ tileRow: 3, tileColumn: 0 });
  expect(tiles.map(({ tileRow, tileColumn }) => `${tileRow}:${tileColumn}`).sort()).toEqual(["2:0", "2:1", "3:0", "3:1", "4:0", "4:1"]);
});

test("a screen asks for a handful of blocks, wherever it is", () => {
  for (const top of [0, 1e5, 1e7, 20 * 1_048_000]) {
    const [main] = quadrantsOf({ ...view, top, width: 1300, height: 500 }, { rows: 0, columns: 0 }, axes);
    expect(main && tilesFor(main).length).toBeLessThanOrEqual(16);
  }
});

test.each([
  ["a scrolled cell", 120, 70, { row: 103, column: 12 }],
  ["a frozen row", 120, 30, { row: 1, column: 12 }],
  ["a frozen column", 60, 70, { row: 103, column: 1 }],
  ["the frozen corner", 10, 10, { row: 0, column: 0 }],
  ["a column header", 120, -5, { row: 0, column: 12 }],
])("finds %s under the pointer", (_name, x, y, place) => {
  expect(placeAt(x, y, view, { rows: 2, columns: 2 }, axes)).toEqual(place);
});

test.each([
  ["an empty sheet has a screen more", 0, 0, 300, 31],
  ["a used one goes on a little after its end", 1000, 0, 300, 1020],
  ["a far selection has room", 10, 5000, 300, 5002],
  ["scrolling to the end opens a further screen", 10, 0, 20_000, 1016],
  ["and stops at the sheet's edge", 10, 0, 20 * 1_048_576, 1_048_576],
])("%s", (_name, used, active, scrollEnd, rows) => {
  expect(extentOf(axes.rows, used, active, scrollEnd, 300)).toBe(rows);
});

test("row numbers always have room", () => {
  expect([0, 998, 9_998, 1_048_575].map(headerWidth)).toEqual([36, 38, 46, 70]);
});
