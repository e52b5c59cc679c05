import { SHEET_COLUMNS, SHEET_ROWS } from "./a1";
import type { LineRecord, SheetBook } from "./book";
import type { Rect } from "./engine-states";
import { type FileStyle, PLAIN_STYLE } from "./file-style";

/** Changes the look of a block. Whole columns and rows keep it themselves, so that a million cells need none. */
export function styleBlock(sheet: SheetBook, rect: Rect, change: (style: FileStyle) => FileStyle): void {
  const wholeColumns = rect.rows >= SHEET_ROWS;
  if (wholeColumns || rect.columns >= SHEET_COLUMNS) {
    const lines = wholeColumns ? sheet.columns : sheet.rows;
    const [first, count] = wholeColumns ? [rect.column, rect.columns] : [rect.row, rect.rows];
    for (let index = first; index < first + count; index++) styleLine(lines, index, change);
    sheet.grid.eachIn(rect, (record) => {
      record.style = change(record.style);
    });
    sheet.grid.touch();
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) styleCell(sheet, row, column, change);
  }
}

function styleCell(sheet: SheetBook, row: number, column: number, change: (style: FileStyle) => FileStyle): void {
  const record = sheet.grid.at(row, column);
  const inherited = sheet.inheritedStyle(row, column);
  const next = change(record?.style ?? inherited);
  if (record) {
    record.style = next;
    if (next === PLAIN_STYLE && inherited === PLAIN_STYLE && record.content === null && !record.formula && !record.extra) {
      sheet.grid.put(row, column, undefined);
    } else sheet.grid.changed(row, column, record);
  } else if (next !== inherited) sheet.grid.put(row, column, { content: null, formula: "", style: next });
}

function styleLine(lines: Map<number, LineRecord>, index: number, change: (style: FileStyle) => FileStyle): void {
  const line = lines.get(index) ?? {};
  const { style: before = PLAIN_STYLE, ...rest } = line;
  const style = change(before);
  if (style !== PLAIN_STYLE) lines.set(index, { ...rest, style });
  else if (Object.keys(rest).length > 0) lines.set(index, rest);
  else lines.delete(index);
}
