import { beforeEach, expect, test } from "vitest";
import { CellTiles, tilesOf } from "../../../../workbench/page/grid/cell-tiles";
import { answered, FakeBench } from "../fake-bench";

let bench: FakeBench;
let tiles: CellTiles;
const troubles: unknown[] = [];

beforeEach(() => {
  bench = new FakeBench([{ id: 1, name: "A", rows: 1000, columns: 20, content: (row, column) => `${row}/${column}` }]);
  tiles = new CellTiles(bench, (error) => troubles.push(error));
  troubles.length = 0;
});

test.each([
  ["one cell", { row: 31, column: 15, rows: 1, columns: 1 }, ["0:0"]],
  ["a block over four corners", { row: 31, column: 15, rows: 2, columns: 2 }, ["0:0", "0:1", "1:0", "1:1"]],
])("%s touches its blocks", (_name, rect, names) => {
  expect(tilesOf(rect).map(({ tileRow, tileColumn }) => `${tileRow}:${tileColumn}`)).toEqual(names);
});

test("what is wanted is asked for once and then known", async () => {
  tiles.want(1, [{ tileRow: 1, tileColumn: 0 }]);
  tiles.want(1, [{ tileRow: 1, tileColumn: 0 }]);
  await answered();
  tiles.want(1, [{ tileRow: 1, tileColumn: 0 }]);
  expect(bench.count("cells")).toBe(1);
  expect(tiles.cell(1, 40, 3)?.text).toBe("40/3");
  expect(tiles.cell(1, 0, 0)).toBeUndefined();
});

test("what has scrolled away before its turn is never asked for", async () => {
  tiles.want(
    1,
    Array.from({ length: 20 }, (_, tileRow) => ({ tileRow, tileColumn: 0 })),
  );
  tiles.want(1, [{ tileRow: 25, tileColumn: 0 }]);
  await answered();
  expect(bench.count("cells")).toBe(4);
  expect(tiles.cell(1, 800, 0)?.text).toBe("800/0");
});

test("after a change the old cells stay on show until the new ones have come", async () => {
  tiles.want(1, [{ tileRow: 0, tileColumn: 0 }]);
  await answered();
  bench.typed.set("1:0:0", "new");
  tiles.outdate(1);
  expect(tiles.isCurrent).toBe(false);
  expect(tiles.cell(1, 0, 0)?.text).toBe("0/0");
  await answered();
  expect(tiles.isCurrent).toBe(true);
  expect(tiles.cell(1, 0, 0)?.text).toBe("new");
});

test("answers of the workbook before are not taken for the new one's", async () => {
  tiles.want(1, [{ tileRow: 0, tileColumn: 0 }]);
  tiles.forget();
  await answered();
  expect(tiles.cell(1, 0, 0)).toBeUndefined();
});

test("typed text is shown at once, a formula is not", async () => {
  tiles.want(1, [{ tileRow: 0, tileColumn: 0 }]);
  await answered();
  const before = tiles.arrivals();
  tiles.expect(1, 0, 0, "typed");
  tiles.expect(1, 0, 1, "=A1");
  tiles.expect(1, 500, 0, "out of sight");
  expect([tiles.cell(1, 0, 0)?.text, tiles.cell(1, 0, 1)?.text]).toEqual(["typed", "0/1"]);
  expect(tiles.arrivals()).toBe(before + 1);
});

test("a refusal is told once and not asked for again until something changes", async () => {
  bench.refuse = { command: "cells", code: "fault" };
  tiles.want(1, [{ tileRow: 0, tileColumn: 0 }]);
  await answered();
  expect([bench.count("cells"), troubles.length]).toEqual([1, 1]);
  bench.refuse = undefined;
  tiles.outdate(1);
  await answered();
  expect(tiles.cell(1, 0, 0)?.text).toBe("0/0");
});

test("the number of blocks kept has an end", async () => {
  for (let from = 0; from < 400; from += 3) {
    tiles.want(
      1,
      [0, 1, 2].map((i) => ({ tileRow: from + i, tileColumn: 0 })),
    );
    await new Promise((done) => setTimeout(done));
  }
  await answered();
  expect(tiles.tile(1, { tileRow: 401, tileColumn: 0 })).toBeDefined();
  expect(tiles.tile(1, { tileRow: 0, tileColumn: 0 })).toBeUndefined();
});
