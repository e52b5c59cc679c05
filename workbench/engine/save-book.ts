import { Range, ValueType, type WorkbookModel } from "@cj-tech-master/excelts";
import { isDynamicFormula } from "../../xlsx/formula-prefix";
import { cellAddress, columnIndex, rectAddress } from "./a1";
import type { Book, LineRecord, SheetBook, TableRecord } from "./book";
import { type CellRecord, isErrorContent, scalarOf } from "./cell-record";
import { placeCharts } from "./chart-anchors";
import { nameOfChart } from "./chart-states";
import type { Rect } from "./engine-states";
import type { CellModel, ColumnModel, RowModel, TableModel } from "./file-models";
import { PLAIN_STYLE } from "./file-style";

/** The workbook in memory → the file library's model, just before it writes. */
export function fillModel(book: Book, model: WorkbookModel): void {
  for (const sheet of new Set([...model.worksheets, ...(model.sheets ?? [])])) {
    const own = book.sheetsById.get(sheet.id);
    if (!own) continue;
    sheet.rows = rowModels(own);
    sheet.cols = columnModels(own);
    sheet.mergeCells = own.merges.map(rectAddress);
    sheet.dimensions = dimensionsOf(own);
    placeCharts(own, sheet, nameOfChart);
    sheet.tables = book.tables.filter(({ state }) => state.sheet === own.id).map((table) => tableModel(own, table));
  }
  const order = book.sheets.map(({ id }) => id);
  const names = book.names.map((name) => ({
    name: name.name,
    ranges: [],
    kind: "opaque" as const,
    rawText: name.formula.slice(1),
    ...(name.scope === null ? {} : { localSheetId: order.indexOf(name.scope) }),
    ...(name.visible ? {} : { hidden: true }),
  }));
  model.definedNames = [...model.definedNames, ...names];
}

function dimensionsOf({ grid }: SheetBook): Range {
  const { row, column, rows, columns } = grid.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return new Range(row + 1, column + 1, row + rows, column + columns);
}

function rowModels(sheet: SheetBook): RowModel[] {
  const models = new Map<number, RowModel>();
  for (const [row, line] of sheet.rows) models.set(row, rowModel(row, line, []));
  sheet.grid.eachRow((row, cells) => {
    const model = models.get(row) ?? rowModel(row, {}, []);
    cells.forEach((record, column) => {
      if (record) model.cells.push(cellModel(record, row, column));
    });
    if (model.cells.length === 0) return;
    const columns = Object.keys(cells).map(Number);
    model.min = (columns[0] ?? 0) + 1;
    model.max = (columns.at(-1) ?? 0) + 1;
    models.set(row, model);
  });
  for (const merge of sheet.merges) markMerge(models, merge);
  return [...models.values()].sort((a, b) => a.number - b.number);
}

/** The file library learns of a merge from a cell that names its first cell: the last one says it all. */
function markMerge(models: Map<number, RowModel>, { row, column, rows, columns }: Rect): void {
  const last = row + rows - 1;
  const address = cellAddress(last, column + columns - 1);
  const model = models.get(last) ?? rowModel(last, {}, []);
  models.set(last, model);
  const master = cellAddress(row, column);
  const own = model.cells.find((cell) => cell.address === address);
  if (own) Object.assign(own, { type: ValueType.Merge, master });
  else {
    model.cells.push({ address, type: ValueType.Merge, master });
    model.cells.sort((a, b) => columnIndex(a.address.replace(/\d/g, "")) - columnIndex(b.address.replace(/\d/g, "")));
    model.max = Math.max(model.max, column + columns);
    model.min = model.min === 0 ? column + columns : Math.min(model.min, column + columns);
  }
}

function rowModel(row: number, line: LineRecord, cells: CellModel[]): RowModel {
  const own = line.size === undefined ? {} : { height: line.size, customHeight: !line.automatic };
  return {
    cells,
    number: row + 1,
    min: 0,
    max: 0,
    ...own,
    style: line.style ?? PLAIN_STYLE,
    hidden: line.hidden ?? false,
    outlineLevel: line.outlineLevel ?? 0,
    collapsed: line.collapsed ?? false,
  };
}

function cellModel(record: CellRecord, row: number, column: number): CellModel {
  const { content, formula, extra, style } = record;
  const model: CellModel = { address: cellAddress(row, column), type: ValueType.Null, style };
  if (extra?.comment) model.comment = extra.comment;
  if (formula) {
    model.type = ValueType.Formula;
    model.formula = formula;
    if (content !== null) model.result = isErrorContent(content) ? errorModel(content.error) : content;
    const array = extra?.array ?? (isDynamicFormula(formula) ? { rows: 1, columns: 1, dynamic: true } : undefined);
    if (array) {
      model.shareType = "array";
      model.ref = rectAddress({ row, column, rows: array.rows, columns: array.columns });
      if (array.dynamic) model.isDynamicArray = true;
    }
  } else if (extra?.richText !== undefined) {
    model.type = ValueType.RichText;
    model.value = extra.richText;
  } else if (isErrorContent(content)) {
    model.type = ValueType.Error;
    model.value = errorModel(content.error);
  } else if (content !== null) {
    model.type = typeof content === "number" ? ValueType.Number : typeof content === "string" ? ValueType.String : ValueType.Boolean;
    model.value = content;
  }
  if (extra?.hyperlink) {
    model.type = ValueType.Hyperlink;
    model.hyperlink = extra.hyperlink;
    model.text = String(scalarOf(content));
    if (extra.tooltip) model.tooltip = extra.tooltip;
  }
  return model;
}

/** The file library's type names nine errors; a file may hold others, which it writes as they are. */
function errorModel(error: string): Extract<CellModel["result"], { error: unknown }> {
  return { error: error as "#N/A" };
}

function columnModels(sheet: SheetBook): ColumnModel[] {
  const models: ColumnModel[] = [];
  const standard = sheet.worksheet.properties.defaultColWidth ?? 9.140625;
  for (const [column, line] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const model: ColumnModel = {
      min: column + 1,
      max: column + 1,
      width: line.size ?? standard,
      isCustomWidth: line.size !== undefined,
      hidden: line.hidden ?? false,
      outlineLevel: line.outlineLevel ?? 0,
      collapsed: line.collapsed ?? false,
      ...(line.style ? { style: line.style } : {}),
    };
    const before = models.at(-1);
    if (before && before.max === column && sameColumn(before, model)) before.max = column + 1;
    else models.push(model);
  }
  return models;
}

function sameColumn(a: ColumnModel, b: ColumnModel): boolean {
  return (
    a.width === b.width && a.hidden === b.hidden && a.style === b.style && a.outlineLevel === b.outlineLevel && a.collapsed === b.collapsed
  );
}

function tableModel(sheet: SheetBook, { state, columns, theme }: TableRecord): TableModel {
  const { rect, hasHeaders, hasTotals } = state;
  const body = { ...rect, rows: rect.rows - (hasTotals ? 1 : 0) };
  const model: TableModel = {
    ref: rectAddress(rect),
    tableRef: rectAddress(rect),
    name: state.name,
    displayName: state.name,
    headerRow: hasHeaders,
    totalsRow: hasTotals,
    style: { ...theme, theme: state.style, showRowStripes: state.bandedRows },
    columns: columns.map(({ filterButton, ...column }, index) => ({
      ...column,
      name: hasHeaders ? headingText(sheet, rect.row, rect.column + index, column.name) : column.name,
      ...(filterButton === false ? { filterButton } : {}),
    })),
    rows: [],
  };
  if (hasHeaders && state.filterButton) model.autoFilterRef = rectAddress(body);
  return model;
}

/** The heading cell rules; where it is blank the column keeps its name. */
function headingText(sheet: SheetBook, row: number, column: number, name: string): string {
  const text = String(scalarOf(sheet.grid.at(row, column)?.content ?? null));
  return text === "" ? name : text;
}
