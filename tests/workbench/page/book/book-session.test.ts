import { beforeEach, describe, expect, test, vi } from "vitest";
import { BookSession } from "../../../../workbench/page/book/book-session";
import { answered, FakeBench } from "../fake-bench";
import { at, block, listSession } from "./list-session";

let bench: FakeBench;
let session: BookSession;

beforeEach(async () => {
  ({ bench, session } = await listSession());
});

test("knows the workbook after the first answer", () => {
  expect(session.store.get()).toMatchObject({ book: { name: "so-lieu.xlsx" }, sheet: { id: 7 } });
});

describe("selection", () => {
  test("is shown at once, told to the worker and described", async () => {
    session.select(block(3, 0, 2, 2));
    expect(session.rect).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
    await answered();
    expect(bench.selection).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
    expect(session.store.get()).toMatchObject({ input: "30", summary: { numbers: 2 } });
  });

  test("while dragging, only the last one is told besides the first", async () => {
    for (let row = 0; row < 50; row++) session.select(at(row, 0));
    await answered();
    expect(bench.count("select")).toBeLessThan(5);
    expect(bench.selection.row).toBe(49);
  });

  test("of the add-in is taken over and brought into sight", async () => {
    bench.selection = { row: 100, column: 1, rows: 2, columns: 2 };
    bench.change();
    await answered();
    expect(session.rect).toEqual(bench.selection);
    expect(session.store.get().reveal).toEqual({ row: 100, column: 1 });
  });

  test("of the person stands where both move at once", async () => {
    bench.selection = { row: 100, column: 1, rows: 1, columns: 1 };
    bench.change();
    session.select(at(5, 0));
    await answered();
    expect(session.store.get().selection.active).toEqual({ row: 5, column: 0 });
    expect(bench.selection.row).toBe(5);
  });

  test("made while the one before is on its way is not undone by the answer to that", async () => {
    session.select(at(5, 0));
    session.select(block(5, 0, 3, 2));
    const seen = new Set<number>();
    session.store.subscribe(() => seen.add(session.rect.rows));
    await answered();
    expect([...seen]).toEqual([3]);
  });

  test("of a sheet comes back with it, without scrolling", async () => {
    session.select(at(9, 2));
    await answered();
    await session.activate(8);
    session.select(at(0, 0));
    await answered();
    const { reveal } = session.store.get();
    await session.activate(7);
    await answered();
    expect(session.store.get()).toMatchObject({ sheet: { id: 7 }, selection: { active: { row: 9, column: 2 } } });
    expect(session.store.get().reveal).toBe(reveal);
  });
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
