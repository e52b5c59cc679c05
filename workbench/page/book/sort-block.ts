import type { CellView } from "../../engine/bench-messages";
import type { Rect } from "../../engine/engine-states";
import { settle } from "./book-edits";
import type { BookSession } from "./book-session";

/**
 * Sorts by the active cell's column: the selected rows where more than one is selected, else the rows of the unbroken block around the
 * active cell, less a heading.
 */
export async function sortByColumn(session: BookSession, ascending: boolean): Promise<void> {
  const { sheet, selection } = session.store.get();
  if (!sheet) return;
  const rect = session.rect.rows > 1 ? clip(session.rect, sheet) : await blockAround(session, sheet);
  if (!rect || rect.rows < 2) return;
  const by = selection.active.column - rect.column;
  await settle(session, session.client.request("sort", { sheet: sheet.id, rect, by, ascending }));
}

interface Extent {
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
}

const clip = (rect: Rect, { rows, columns }: Extent): Rect => ({
  ...rect,
  rows: Math.min(rect.rows, rows - rect.row),
  columns: Math.min(rect.columns, columns - rect.column),
});

async function blockAround(session: BookSession, sheet: Extent): Promise<Rect | undefined> {
  const { row, column } = session.store.get().selection.active;
  const ask = (rect: Rect) => session.client.request("cells", { sheet: sheet.id, rect });
  const [down, across] = await Promise.all([
    ask({ row: 0, column, rows: Math.max(1, sheet.rows), columns: 1 }),
    ask({ row, column: 0, rows: 1, columns: Math.max(1, sheet.columns) }),
  ]);
  const inColumn = new Map(down.cells.filter(isFilled).map((cell) => [cell.row, cell]));
  const rows = runAround(new Set(inColumn.keys()), row);
  const columns = runAround(new Set(across.cells.filter(isFilled).map((cell) => cell.column)), column);
  if (!rows || !columns) return undefined;
  const first = inColumn.get(rows.first);
  const second = inColumn.get(rows.first + 1);
  const heading = first && second && isHeading(first, second) ? 1 : 0;
  return { row: rows.first + heading, column: columns.first, rows: rows.length - heading, columns: columns.length };
}

const isFilled = (cell: CellView) => cell.text !== "" || cell.isFormula;

/** The unbroken run of numbers that holds `at`. */
function runAround(filled: ReadonlySet<number>, at: number): { first: number; length: number } | undefined {
  if (!filled.has(at)) return undefined;
  let first = at;
  let last = at;
  while (filled.has(first - 1)) first--;
  while (filled.has(last + 1)) last++;
  return { first, length: last - first + 1 };
}

/** A heading differs from what stands below it: bold over plain, filled over unfilled, or aligned otherwise. */
function isHeading(first: CellView, second: CellView): boolean {
  return (first.bold && !second.bold) || (first.fill !== "" && second.fill === "") || (first.align === "left" && second.align === "right");
}
