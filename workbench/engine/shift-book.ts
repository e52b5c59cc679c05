import { SHEET_COLUMNS, SHEET_ROWS } from "./a1";
import type { Book, LineRecord, SheetBook, TableRecord } from "./book";
import type { CellRecord } from "./cell-record";
import type { Rect } from "./engine-states";
import { PLAIN_STYLE } from "./file-style";
import { type Shift, shiftFormula, shiftSpan } from "./shift-formula";
import { shiftParts } from "./shift-parts";
import { shiftRect } from "./shift-rect";

/** Puts rows or columns in or takes them out: cells, sizes, merges, tables, names, formats, validations, charts and all formulas follow. */
export function shiftBook(book: Book, sheet: SheetBook, shift: Shift): void {
  const { axis, at, count } = shift;
  const amount = Math.abs(count);
  if (axis === "row") {
    if (count > 0) sheet.grid.insertRows(at, amount);
    else sheet.grid.deleteRows(at, amount);
    shiftLines(sheet.rows, shift);
  } else {
    if (count > 0) sheet.grid.insertColumns(at, amount);
    else sheet.grid.deleteColumns(at, amount);
    shiftLines(sheet.columns, shift);
  }
  if (count > 0 && at > 0) copyLookOfNeighbour(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = shiftRect(merge, shift);
    return moved && moved.rows * moved.columns > 1 ? [moved] : [];
  });
  book.tables = book.tables.flatMap((table) => (table.state.sheet === sheet.id ? shiftTable(sheet, table, shift) : [table]));
  book.rewriteFormulas((formula, home) => shiftFormula(formula, home, shift));
  shiftParts(book, sheet, shift);
}

function shiftLines(lines: Map<number, LineRecord>, { at, count, axis }: Shift): void {
  const limit = axis === "row" ? SHEET_ROWS : SHEET_COLUMNS;
  const moved = [...lines].flatMap(([index, line]): [number, LineRecord][] => {
    const span = shiftSpan(index, index, { at, count }, limit);
    return span ? [[span[0], line]] : [];
  });
  lines.clear();
  for (const [index, line] of moved) lines.set(index, line);
}

/** New rows look like the row above, new columns like the column to the left, as in Excel. */
function copyLookOfNeighbour(sheet: SheetBook, { axis, at, count }: Shift): void {
  const lines = axis === "row" ? sheet.rows : sheet.columns;
  const neighbour = lines.get(at - 1);
  if (neighbour) {
    const { hidden: _hidden, ...look } = neighbour;
    for (let index = at; index < at + count; index++) lines.set(index, { ...look });
  }
  const beside: Rect =
    axis === "row" ? { row: at - 1, column: 0, rows: 1, columns: SHEET_COLUMNS } : { row: 0, column: at - 1, rows: SHEET_ROWS, columns: 1 };
  const looks: [CellRecord["style"], number, number][] = [];
  sheet.grid.eachIn(beside, ({ style }, row, column) => {
    if (style !== PLAIN_STYLE) looks.push([style, row, column]);
  });
  for (const [style, row, column] of looks) {
    for (let step = 1; step <= count; step++) {
      const record = axis === "row" ? sheet.openCell(row + step, column) : sheet.openCell(row, column + step);
      record.style = style;
    }
  }
  sheet.grid.touch();
}

/** A table grows and shrinks with what is put into or taken out of it; one without heading row or body is gone. */
function shiftTable(sheet: SheetBook, table: TableRecord, shift: Shift): TableRecord[] {
  const { state } = table;
  const rect = shiftRect(state.rect, shift);
  const headingGone = shift.axis === "row" && state.hasHeaders && shift.count < 0 && inside(state.rect.row, shift);
  if (!rect || headingGone) return [];
  if (shift.axis === "row") {
    const totalsRow = state.rect.row + state.rect.rows - 1;
    const hasTotals = state.hasTotals && !(shift.count < 0 && inside(totalsRow, shift));
    return rect.rows > (state.hasHeaders ? 1 : 0) ? [{ ...table, state: { ...state, rect, hasTotals } }] : [];
  }
  const columns = [...table.columns];
  const first = shift.at - state.rect.column;
  if (shift.count < 0) {
    const from = Math.max(0, first);
    columns.splice(from, Math.max(0, Math.min(columns.length, first - shift.count) - from));
  } else if (first > 0 && first < columns.length) {
    for (let index = 0; index < shift.count; index++) {
      const name = freeHeading(columns.map((column) => column.name));
      columns.splice(first + index, 0, { name });
      if (state.hasHeaders) sheet.openCell(rect.row, shift.at + index).content = name;
    }
  }
  return [{ ...table, columns, state: { ...state, rect } }];
}

function inside(index: number, { at, count }: Shift): boolean {
  return index >= at && index < at - count;
}

/** "Column1", "Column2", … : the first that no column has. */
export function freeHeading(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!names.has(`column${number}`)) return `Column${number}`;
}
