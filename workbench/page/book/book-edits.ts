import type { Rect } from "../../engine/engine-states";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid/axis";
import { advance, selectRect } from "../grid/selection";
import { parseTabText } from "../grid/tab-text";
import type { BookSession } from "./book-session";

/** Begins typing into the active cell: with `text` instead of what is there, or, without, with what is there. */
export function beginEdit(session: BookSession, where: "cell" | "bar", text?: string): void {
  const { selection, input, sheet } = session.store.get();
  if (!sheet) return;
  session.store.set({
    editing: { place: selection.active, text: text ?? input, isQuick: text !== undefined, where },
    reveal: { ...selection.active },
  });
}

export function typeText(session: BookSession, text: string): void {
  const { editing } = session.store.get();
  if (editing) session.store.set({ editing: { ...editing, text } });
}

export function cancelEdit(session: BookSession): void {
  session.store.set({ editing: undefined });
}

/** Writes what was typed, if anything, and moves on by so many rows or columns. A refused cell keeps what it held. */
export function commitEdit(session: BookSession, rows: number, columns: number): void {
  const { editing, selection, input } = session.store.get();
  const sheet = session.sheet;
  session.store.set({ editing: undefined });
  if (editing && sheet !== undefined && editing.text !== input) {
    const { row, column } = editing.place;
    session.tiles.expect(sheet, row, column, editing.text);
    session.store.set({ input: editing.text });
    settle(session, session.client.request("edit", { sheet, row, column, input: editing.text }));
  }
  if (rows !== 0 || columns !== 0) session.select(advance(selection, rows, columns, session.axes, session.merges), "active");
}

/** Waits for a change and shows its outcome. Where it was refused, what was shown in expectation is asked for again. */
export async function settle(session: BookSession, change: Promise<unknown>): Promise<void> {
  try {
    await change;
  } catch (error) {
    session.report(error);
    session.tiles.outdate(0);
  }
  await session.refresh().catch((error: unknown) => session.report(error));
}

export async function clearSelection(session: BookSession): Promise<void> {
  const sheet = session.sheet;
  if (sheet !== undefined) await settle(session, session.client.request("clear", { sheet, rect: session.rect }));
}

export async function undo(session: BookSession): Promise<void> {
  await settle(session, session.client.request("undo", {}));
}

/** Puts the selection on the clipboard, tab-separated; `cut` then clears it. */
export async function copySelection(session: BookSession, cut: boolean): Promise<void> {
  const sheet = session.sheet;
  if (sheet === undefined) return;
  const { text } = await session.client.request("copy", { sheet, rect: session.rect });
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    session.fail("clipboard", String(error));
    return;
  }
  if (cut) await clearSelection(session);
}

/** Pastes tab-separated text from the selection's first cell on; one single value fills the whole selection. */
export async function pasteText(session: BookSession, text: string): Promise<void> {
  const sheet = session.sheet;
  if (sheet === undefined || text === "") return;
  const { row, column, rows, columns } = session.rect;
  const grid = fill(parseTabText(text), session.rect);
  const paste = session.client.request("paste", { sheet, row, column, grid });
  await settle(session, paste);
  const width = grid[0]?.length ?? 1;
  if (grid.length !== rows || width !== columns) session.select(selectRect({ row, column, rows: grid.length, columns: width }), "nothing");
}

/** One value for a block of at most this many cells is repeated; a whole column would be a million. */
const MOST_FILLED = 100_000;

function fill(grid: string[][], { rows, columns }: Rect): string[][] {
  const only = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
  if (only === undefined || rows * columns > MOST_FILLED) return grid;
  return Array.from({ length: rows }, () => Array<string>(columns).fill(only));
}

export type Line = "row" | "column";

/** Inserts as many rows (or columns) as are selected before the first of them. */
export async function insertLines(session: BookSession, line: Line): Promise<void> {
  const sheet = session.sheet;
  if (sheet === undefined) return;
  const { row, column, rows, columns } = session.rect;
  const { client } = session;
  if (line === "row" && rows < SHEET_ROWS) await settle(session, client.request("insertRows", { sheet, row, rows }));
  if (line === "column" && columns < SHEET_COLUMNS) await settle(session, client.request("insertColumns", { sheet, column, columns }));
}

export async function deleteLines(session: BookSession, line: Line): Promise<void> {
  const sheet = session.sheet;
  if (sheet === undefined) return;
  const { row, column, rows, columns } = session.rect;
  const { client } = session;
  await settle(
    session,
    line === "row" ? client.request("deleteRows", { sheet, row, rows }) : client.request("deleteColumns", { sheet, column, columns }),
  );
}

export async function setColumnWidth(session: BookSession, column: number, pixels: number): Promise<void> {
  const sheet = session.sheet;
  if (sheet !== undefined) await settle(session, session.client.request("setColumnWidth", { sheet, column, points: (pixels * 72) / 96 }));
}
