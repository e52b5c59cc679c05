import type { Book, SheetBook, TableRecord } from "./book";
import { scalarOf } from "./cell-record";
import type { Rect, TableState } from "./engine-states";
import { freeHeading, shiftBook } from "./shift-book";
import { renameTableInFormula } from "./shift-formula";

/**
 * Makes a block a table. Headings become text, blank ones get a name, equal ones a number, as Excel does. Without headings a row of them
 * is put in above.
 */
export function addTable(book: Book, sheet: SheetBook, rect: Rect, hasHeaders: boolean, name?: string): TableState {
  if (!hasHeaders) shiftBook(book, sheet, { sheet: sheet.name, axis: "row", at: rect.row, count: 1 });
  const whole = hasHeaders ? rect : { ...rect, rows: rect.rows + 1 };
  const body = whole.rows > 1 ? whole : { ...whole, rows: 2 };
  const state: TableState = {
    id: book.nextTableId(),
    name: name ?? freeTableName(book),
    sheet: sheet.id,
    rect: body,
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    filterButton: true,
  };
  const theme = { theme: state.style, showRowStripes: true, showColumnStripes: false, showFirstColumn: false, showLastColumn: false };
  const table: TableRecord = { state, columns: writeHeadings(sheet, body, []), theme };
  book.tables = [...book.tables, table];
  return state;
}

export function updateTable(book: Book, id: number, patch: Partial<Omit<TableState, "id" | "sheet">>): void {
  const table = book.table(id);
  const before = table.state;
  const state = { ...before, ...patch };
  table.state = state;
  if (state.name !== before.name) {
    book.rewriteFormulas((formula) => renameTableInFormula(formula, before.name, state.name));
  }
  if (patch.rect || patch.hasHeaders) {
    const sheet = book.sheet(state.sheet);
    const moved = state.rect.column - before.rect.column;
    const kept = Array.from({ length: state.rect.columns }, (_, index) => table.columns[index + moved]);
    table.columns = state.hasHeaders
      ? writeHeadings(sheet, state.rect, kept)
      : kept.map((column, index) => column ?? { name: `Column${index + 1}` });
  }
  table.theme = { ...table.theme, theme: state.style, showRowStripes: state.bandedRows };
}

function writeHeadings(
  sheet: SheetBook,
  rect: Rect,
  known: readonly (TableRecord["columns"][number] | undefined)[],
): TableRecord["columns"] {
  const taken: string[] = [];
  return Array.from({ length: rect.columns }, (_, index) => {
    const record = sheet.openCell(rect.row, rect.column + index);
    const text = String(scalarOf(record.content));
    const heading = text === "" ? freeHeading(taken) : freeName(text, taken);
    if (record.formula) {
      record.formula = "";
      sheet.grid.formulas--;
    }
    record.content = heading;
    sheet.grid.changed(rect.row, rect.column + index, record);
    taken.push(heading);
    return { ...known[index], name: heading };
  });
}

function freeName(text: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(text.toLowerCase())) return text;
  for (let number = 2; ; number++) if (!names.has(`${text}${number}`.toLowerCase())) return `${text}${number}`;
}

function freeTableName(book: Book): string {
  const names = new Set(book.tables.map(({ state }) => state.name.toLowerCase()));
  for (let number = 1; ; number++) if (!names.has(`table${number}`)) return `Table${number}`;
}
