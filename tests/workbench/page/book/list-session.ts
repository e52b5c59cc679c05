import { BookSession } from "../../../../workbench/page/book/book-session";
import { selectCell, selectRect } from "../../../../workbench/page/grid/selection";
import { FakeBench } from "../fake-bench";

export const at = (row: number, column: number) => selectCell({ row, column });
export const block = (row: number, column: number, rows: number, columns: number) => selectRect({ row, column, rows, columns });
/** A heading in row 2, ten rows of three columns below it; something far below. */
const content = (row: number, column: number) =>
  column > 2 ? undefined : row === 2 ? "Tên" : (row > 2 && row < 13) || row === 500 ? String(row * 10 + column) : undefined;

/** A session over the list, which stands on sheet 7; sheet 8 is empty. */
export async function listSession(): Promise<{ bench: FakeBench; session: BookSession }> {
  const bench = new FakeBench([
    { id: 7, name: "DS", rows: 501, columns: 3, content, look: (row) => (row === 2 ? { bold: true } : undefined) },
    { id: 8, name: "Khác", rows: 1, columns: 1, content: () => undefined },
  ]);
  const session = new BookSession(bench);
  await session.refresh();
  return { bench, session };
}
