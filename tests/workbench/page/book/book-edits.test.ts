import { beforeEach, describe, expect, test } from "vitest";
import {
  beginEdit,
  clearSelection,
  commitEdit,
  deleteLines,
  insertLines,
  pasteText,
  typeText,
} from "../../../../workbench/page/book/book-edits";
import type { BookSession } from "../../../../workbench/page/book/book-session";
import { jump } from "../../../../workbench/page/book/jump";
import { sortByColumn } from "../../../../workbench/page/book/sort-block";
import { selectColumns, selectRows } from "../../../../workbench/page/grid/selection";
import { answered, type FakeBench } from "../fake-bench";
import { at, block, listSession } from "./list-session";

let bench: FakeBench;
let session: BookSession;

beforeEach(async () => {
  ({ bench, session } = await listSession());
});

describe("typing", () => {
  test("writes the cell and goes on", async () => {
    session.select(at(20, 0));
    beginEdit(session, "cell", "4");
    typeText(session, "42");
    commitEdit(session, 1, 0);
    expect(session.store.get()).toMatchObject({ editing: undefined, selection: { active: { row: 21, column: 0 } } });
    await answered();
    expect(bench.last("edit")).toEqual({ sheet: 7, row: 20, column: 0, input: "42" });
  });

  test("of what stands there already writes nothing", async () => {
    session.select(at(3, 0));
    await answered();
    beginEdit(session, "cell");
    commitEdit(session, 1, 0);
    await answered();
    expect(bench.count("edit")).toBe(0);
  });

  test.each([
    ["protected", "protected"],
    ["something unheard of", "fault"],
  ])("refused as %s shows its sentence and what stood there before", async (code, shown) => {
    session.tiles.want(7, [{ tileRow: 0, tileColumn: 0 }]);
    session.select(at(3, 0));
    await answered();
    bench.refuse = { command: "edit", code };
    beginEdit(session, "cell", "x");
    commitEdit(session, 0, 0);
    expect(session.tiles.cell(7, 3, 0)?.text).toBe("x");
    await answered();
    expect(session.store.get().trouble?.code).toBe(shown);
    expect(session.tiles.cell(7, 3, 0)?.text).toBe("30");
  });
});

describe("pasting", () => {
  test("puts the block down from the selection's corner and selects it", async () => {
    session.select(at(20, 1));
    await pasteText(session, "a\tb\r\nc\td\r\n");
    await answered();
    expect(bench.last("paste")).toMatchObject({
      row: 20,
      column: 1,
      grid: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    expect(session.rect).toEqual({ row: 20, column: 1, rows: 2, columns: 2 });
  });
  test("one value fills the whole selection", async () => {
    session.select(block(20, 0, 2, 3));
    await pasteText(session, "x");
    expect(bench.last("paste")?.grid).toEqual([
      ["x", "x", "x"],
      ["x", "x", "x"],
    ]);
  });
  test("one value into whole columns stays one value", async () => {
    session.select(selectColumns(0, 1, 0));
    await pasteText(session, "x");
    expect(bench.last("paste")?.grid).toEqual([["x"]]);
  });
});

test.each([
  ["down from a filled cell to the end of the run", at(3, 0), 1, 0, { row: 12, column: 0 }],
  ["down from the end of the run to the next filled cell", at(12, 0), 1, 0, { row: 500, column: 0 }],
  ["down from the last filled cell to the sheet's edge", at(500, 0), 1, 0, { row: 1_048_575, column: 0 }],
  ["up from a blank cell to the next filled one", at(40, 1), -1, 0, { row: 12, column: 1 }],
  ["up from the first filled cell to the sheet's edge", at(2, 0), -1, 0, { row: 0, column: 0 }],
  ["right along a row", at(4, 0), 0, 1, { row: 4, column: 2 }],
  ["right over the last filled cell to the edge", at(4, 2), 0, 1, { row: 4, column: 16_383 }],
  ["left from far out", at(4, 900), 0, -1, { row: 4, column: 2 }],
])("Ctrl+arrow %s", async (_name, start, rows, columns, expected) => {
  session.select(start);
  await jump(session, rows, columns, false);
  expect(session.store.get().selection.active).toEqual(expected);
});

test("Ctrl+Shift+arrow takes the way along", async () => {
  session.select(at(3, 0));
  await jump(session, 1, 0, true);
  expect(session.rect).toEqual({ row: 3, column: 0, rows: 10, columns: 1 });
});

test.each([
  ["around the active cell, less the heading", at(5, 1), { rect: { row: 3, column: 0, rows: 10, columns: 3 }, by: 1 }],
  ["of the selected rows, as far as they are used", block(3, 1, 4, 2), { rect: { row: 3, column: 1, rows: 4, columns: 2 }, by: 0 }],
  ["of whole columns, as far as they are used", selectColumns(0, 2, 0), { rect: { row: 0, column: 0, rows: 501, columns: 3 }, by: 0 }],
])("sorts the block %s", async (_name, selection, expected) => {
  session.select(selection);
  await sortByColumn(session, false);
  expect(bench.last("sort")).toEqual({ sheet: 7, ascending: false, ...expected });
});

test("sorts nothing around a blank cell", async () => {
  session.select(at(100, 0));
  await sortByColumn(session, true);
  expect(bench.count("sort")).toBe(0);
});

test.each([
  ["row", "insertRows", { row: 4, rows: 3 }],
  ["column", "insertColumns", { column: 1, columns: 2 }],
] as const)("inserts as many lines as are selected: %s", async (line, command, expected) => {
  session.select(block(4, 1, 3, 2));
  await insertLines(session, line);
  expect(bench.last(command)).toEqual({ sheet: 7, ...expected });
});

test("deletes the selected rows", async () => {
  session.select(selectRows(4, 6, 0));
  await deleteLines(session, "row");
  expect(bench.last("deleteRows")).toEqual({ sheet: 7, row: 4, rows: 3 });
});

test("clears the selection", async () => {
  session.select(block(3, 0, 2, 2));
  await clearSelection(session);
  expect(bench.text(7, 4, 1)).toBe("");
  expect(bench.text(7, 5, 1)).toBe("51");
});
