import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  beginEdit,
  clearSelection,
  commitEdit,
  deleteLines,
  insertLines,
  pasteText,
  typeText,
} from "../../../../workbench/page/book/book-edits";
import { BookSession } from "../../../../workbench/page/book/book-session";
import { jump } from "../../../../workbench/page/book/jump";
import { sortByColumn } from "../../../../workbench/page/book/sort-block";
import { selectCell, selectColumns, selectRect, selectRows } from "../../../../workbench/page/grid/selection";
import { FakeBench } from "../fake-bench";

const settled = () => new Promise((done) => setTimeout(done, 30));
const at = (row: number, column: number) => selectCell({ row, column });
const block = (row: number, column: number, rows: number, columns: number) => selectRect({ row, column, rows, columns });
/** A heading in row 2, ten rows of three columns below it; something far below. */
const content = (row: number, column: number) =>
  column > 2 ? undefined : row === 2 ? "Tên" : (row > 2 && row < 13) || row === 500 ? String(row * 10 + column) : undefined;

let bench: FakeBench;
let session: BookSession;

beforeEach(async () => {
  bench = new FakeBench([
    { id: 7, name: "DS", rows: 501, columns: 3, content, look: (row) => (row === 2 ? { bold: true } : undefined) },
    { id: 8, name: "Khác", rows: 1, columns: 1, content: () => undefined },
  ]);
  session = new BookSession(bench);
  await session.refresh();
});

test("knows the workbook after the first answer", () => {
  expect(session.store.get()).toMatchObject({ book: { name: "so-lieu.xlsx" }, sheet: { id: 7 } });
});

describe("selection", () => {
  test("is shown at once, told to the worker and described", async () => {
    session.select(block(3, 0, 2, 2));
    expect(session.rect).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
    await settled();
    expect(bench.selection).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
    expect(session.store.get()).toMatchObject({ input: "30", summary: { numbers: 2 } });
  });

  test("while dragging, only the last one is told besides the first", async () => {
    for (let row = 0; row < 50; row++) session.select(at(row, 0));
    await settled();
    expect(bench.count("select")).toBeLessThan(5);
    expect(bench.selection.row).toBe(49);
  });

  test("of the add-in is taken over and brought into sight", async () => {
    bench.selection = { row: 100, column: 1, rows: 2, columns: 2 };
    bench.change();
    await settled();
    expect(session.rect).toEqual(bench.selection);
    expect(session.store.get().reveal).toEqual({ row: 100, column: 1 });
  });

  test("of the person stands where both move at once", async () => {
    bench.selection = { row: 100, column: 1, rows: 1, columns: 1 };
    bench.change();
    session.select(at(5, 0));
    await settled();
    expect(session.store.get().selection.active).toEqual({ row: 5, column: 0 });
    expect(bench.selection.row).toBe(5);
  });

  test("made while the one before is on its way is not undone by the answer to that", async () => {
    session.select(at(5, 0));
    session.select(block(5, 0, 3, 2));
    const seen = new Set<number>();
    session.store.subscribe(() => seen.add(session.rect.rows));
    await settled();
    expect([...seen]).toEqual([3]);
  });

  test("of a sheet comes back with it, without scrolling", async () => {
    session.select(at(9, 2));
    await settled();
    await session.activate(8);
    session.select(at(0, 0));
    await settled();
    const { reveal } = session.store.get();
    await session.activate(7);
    await settled();
    expect(session.store.get()).toMatchObject({ sheet: { id: 7 }, selection: { active: { row: 9, column: 2 } } });
    expect(session.store.get().reveal).toBe(reveal);
  });
});

describe("typing", () => {
  test("writes the cell and goes on", async () => {
    session.select(at(20, 0));
    beginEdit(session, "cell", "4");
    typeText(session, "42");
    commitEdit(session, 1, 0);
    expect(session.store.get()).toMatchObject({ editing: undefined, selection: { active: { row: 21, column: 0 } } });
    await settled();
    expect(bench.last("edit")).toEqual({ sheet: 7, row: 20, column: 0, input: "42" });
  });

  test("of what stands there already writes nothing", async () => {
    session.select(at(3, 0));
    await settled();
    beginEdit(session, "cell");
    commitEdit(session, 1, 0);
    await settled();
    expect(bench.count("edit")).toBe(0);
  });

  test.each([
    ["protected", "protected"],
    ["something unheard of", "fault"],
  ])("refused as %s shows its sentence and what stood there before", async (code, shown) => {
    session.tiles.want(7, [{ tileRow: 0, tileColumn: 0 }]);
    session.select(at(3, 0));
    await settled();
    bench.refuse = { command: "edit", code };
    beginEdit(session, "cell", "x");
    commitEdit(session, 0, 0);
    expect(session.tiles.cell(7, 3, 0)?.text).toBe("x");
    await settled();
    expect(session.store.get().trouble?.code).toBe(shown);
    expect(session.tiles.cell(7, 3, 0)?.text).toBe("30");
  });
});

describe("pasting", () => {
  test("puts the block down from the selection's corner and selects it", async () => {
    session.select(at(20, 1));
    await pasteText(session, "a\tb\r\nc\td\r\n");
    await settled();
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

test("tells that the worker is busy only after a moment", async () => {
  vi.useFakeTimers();
  try {
    const run = session.refresh();
    await vi.advanceTimersByTimeAsync(1);
    expect(session.store.get().isBusy).toBe(false);
    await run;
    const slow = new FakeBench([{ id: 1, name: "A", rows: 1, columns: 1, content: () => undefined }]);
    vi.spyOn(slow, "request").mockReturnValue(new Promise((done) => setTimeout(() => done(undefined as never), 1000)));
    const waiting = new BookSession(slow);
    waiting.client.request("undo", {}).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(390);
    expect(waiting.store.get().isBusy).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(waiting.store.get().isBusy).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.store.get().isBusy).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
