import { dateToExcel, ValueType } from "@cj-tech-master/excelts";
import { removeFunctionPrefixes } from "../../xlsx/formula-prefix";
import { parseRect } from "./a1";
import { Book, type LineRecord, SheetBook } from "./book";
import type { BookContents, BookFile, SheetContents } from "./book-file";
import type { CellExtra, CellRecord, Content } from "./cell-record";
import type { NameState } from "./engine-states";
import type { CellModel, TableModel } from "./file-models";
import { PLAIN_STYLE } from "./file-style";
import { moveFormula } from "./shift-formula";
import { StyleBook } from "./style-book";
import { themePalette } from "./theme-colors";

/** A file that was read → the workbook in memory. */
export function openBook(file: BookFile, contents: BookContents): Book {
  const book = new Book(file, new StyleBook(file.defaultFont, themePalette(contents.theme)));
  for (const worksheet of file.worksheets) {
    const sheet = new SheetBook(worksheet);
    book.sheetsById.set(worksheet.id, sheet);
    const own = contents.sheets.find(({ id }) => id === worksheet.id);
    if (own) fillSheet(book, sheet, own);
  }
  book.names = contents.names.flatMap((name) => readName(book, name));
  return book;
}

function fillSheet(book: Book, sheet: SheetBook, contents: SheetContents): void {
  for (const column of contents.cols ?? []) {
    const style = book.styles.adopt(column.style);
    const line: LineRecord = { size: column.width, hidden: column.hidden, outlineLevel: column.outlineLevel, collapsed: column.collapsed };
    if (style !== PLAIN_STYLE) line.style = style;
    for (let index = column.min; index <= Math.min(column.max, 16_384); index++) sheet.columns.set(index - 1, { ...line });
  }
  const shared = new Map<string, string>();
  for (const row of contents.rows ?? []) {
    const style = book.styles.adopt(row.style);
    const line: LineRecord = {};
    if (row.height != null) line.size = row.height;
    if (row.height != null && !row.customHeight) line.automatic = true;
    if (row.hidden) line.hidden = true;
    if (row.outlineLevel) line.outlineLevel = row.outlineLevel;
    if (row.collapsed) line.collapsed = true;
    if (style !== PLAIN_STYLE) line.style = style;
    if (Object.keys(line).length > 0) sheet.rows.set(row.number - 1, line);
    for (const cell of row.cells) fillCell(book, sheet, cell, shared);
  }
  dropSpilledValues(sheet);
  sheet.merges = (contents.mergeCells ?? []).flatMap((address) => parseRect(address) ?? []);
  for (const table of contents.tables) readTable(book, sheet, table);
}

function fillCell(book: Book, sheet: SheetBook, cell: CellModel, shared: Map<string, string>): void {
  const at = parseRect(cell.address);
  if (!at) return;
  const style = book.styles.adopt(cell.style);
  const formula = formulaOf(cell, at.row, at.column, shared);
  const content = contentOf(formula ? cell.result : plainValue(cell), book.date1904);
  const extra = extraOf(cell);
  if (content === null && formula === "" && !extra && style === sheet.inheritedStyle(at.row, at.column)) return;
  const record: CellRecord = { content, formula, style };
  if (extra) record.extra = extra;
  if (formula) sheet.grid.formulas++;
  sheet.grid.put(at.row, at.column, record);
}

/** Formulas shared by many cells are spelt out for each. */
function formulaOf(cell: CellModel, row: number, column: number, shared: Map<string, string>): string {
  if (cell.formula) {
    const formula = removeFunctionPrefixes(cell.formula);
    if (cell.shareType === "shared") shared.set(cell.address, formula);
    return formula;
  }
  const master = cell.sharedFormula ? parseRect(cell.sharedFormula) : undefined;
  const formula = cell.sharedFormula ? shared.get(cell.sharedFormula) : undefined;
  return master && formula ? moveFormula(formula, row - master.row, column - master.column) : "";
}

function plainValue(cell: CellModel): CellModel["value"] | CellModel["result"] {
  return cell.type === ValueType.Hyperlink ? cell.text : cell.value;
}

/** Dates are numbers here, as on the wire; rich text is its text. */
export function contentOf(value: unknown, date1904: boolean): Content {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return Number(dateToExcel(value, date1904).toFixed(10));
  if (typeof value !== "object") return null;
  if ("error" in value) return typeof value.error === "string" ? { error: value.error } : null;
  if ("richText" in value && Array.isArray(value.richText)) return value.richText.map(({ text }) => text ?? "").join("");
  if ("text" in value && typeof value.text === "string") return value.text;
  if ("checkbox" in value && typeof value.checkbox === "boolean") return value.checkbox;
  return null;
}

function extraOf(cell: CellModel): CellExtra | undefined {
  const extra: CellExtra = {};
  if (cell.type === ValueType.RichText) extra.richText = cell.value;
  if (cell.hyperlink) extra.hyperlink = cell.hyperlink;
  if (cell.tooltip) extra.tooltip = cell.tooltip;
  if (cell.comment) extra.comment = cell.comment;
  const rect = cell.shareType === "array" && cell.ref ? parseRect(cell.ref) : undefined;
  if (rect) extra.array = { rows: rect.rows, columns: rect.columns, dynamic: cell.isDynamicArray ?? false };
  return Object.keys(extra).length > 0 ? extra : undefined;
}

/** The values an array formula has filled in belong to it, and come back when it is calculated. */
function dropSpilledValues(sheet: SheetBook): void {
  sheet.grid.each((record, row, column) => {
    const array = record.extra?.array;
    if (!array || array.rows * array.columns === 1) return;
    sheet.grid.eachIn({ row, column, rows: array.rows, columns: array.columns }, (cell) => {
      if (cell !== record && !cell.formula) cell.content = null;
    });
  });
}

function readTable(book: Book, sheet: SheetBook, table: TableModel): void {
  const rect = parseRect(table.tableRef ?? table.ref);
  if (!rect) return;
  const style = table.style ?? {};
  book.tables.push({
    state: {
      id: book.nextTableId(),
      name: table.displayName ?? table.name,
      sheet: sheet.id,
      rect,
      hasHeaders: table.headerRow !== false,
      hasTotals: table.totalsRow === true,
      style: style.theme ?? "",
      bandedRows: style.showRowStripes ?? false,
      filterButton: table.autoFilterRef !== undefined && table.columns.some(({ filterButton }) => filterButton !== false),
    },
    columns: table.columns,
    theme: style,
  });
}

function readName(book: Book, name: BookContents["names"][number]): NameState[] {
  const text = name.rawText ?? name.formulaExpression ?? name.ranges.join(",");
  if (!text || name.name.startsWith("_xlnm.")) return [];
  const scope = name.localSheetId === undefined ? null : (book.sheets[name.localSheetId]?.id ?? null);
  return [{ name: name.name, scope, formula: `=${removeFunctionPrefixes(text)}`, visible: !name.hidden, comment: "" }];
}
