import type { CellLike, DefinedNameEntry, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Book, SheetBook } from "./book";
import { CalculatedCell, CalculatedRow, type CalculationRound } from "./calculated-cell";
import { type CellRecord, isErrorContent } from "./cell-record";

/**
 * The workbook as the formula library wants to see it. It reads cells through `eachRow`, writes results to `result`, and what an array
 * formula fills in to `value` of the cells after its own: so the order of its calls tells which formula filled which cell.
 */
export class CalculationView implements WorkbookLike {
  userFunctions: NonNullable<WorkbookLike["userFunctions"]> = new Map();
  /** The formulas to be calculated; null: all. The others show as values. */
  dirty: ReadonlySet<CellRecord> | null = null;
  private readonly spilled = new WeakSet<CellRecord>();
  private readonly sheetViews = new Map<number, SheetCalculationView>();
  private readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  get worksheets(): SheetCalculationView[] {
    return this.book.sheets.map((sheet) => this.viewOf(sheet));
  }

  getWorksheet(name?: number | string): SheetCalculationView | undefined {
    const sheet = typeof name === "number" ? this.book.sheetsById.get(name) : this.book.sheetNamed(name ?? "");
    return sheet && this.viewOf(sheet);
  }

  get definedNames() {
    return { getAllEntries: () => this.names(), getAllNames: () => this.names() };
  }

  get calcProperties(): NonNullable<WorkbookLike["calcProperties"]> {
    return this.book.file.calcProperties;
  }

  get properties(): { date1904: boolean } {
    return { date1904: this.book.date1904 };
  }

  tablesOf(sheet: SheetBook) {
    return this.book.tables
      .filter(({ state }) => state.sheet === sheet.id)
      .map(({ state: { name, rect, hasHeaders, hasTotals }, columns }) => ({
        table: {
          name,
          tl: { row: rect.row + 1, col: rect.column + 1 },
          columns: columns.map((column, index) => ({ name: headingOf(sheet, rect.row, rect.column + index, hasHeaders) ?? column.name })),
          rows: new Array<undefined>(rect.rows - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0)),
          headerRow: hasHeaders,
          totalsRow: hasTotals,
        },
      }));
  }

  markSpilled(record: CellRecord): void {
    this.spilled.add(record);
  }

  isSpilled(record: CellRecord): boolean {
    return this.spilled.has(record);
  }

  /** After a calculation: array formulas learn how many cells they fill. */
  keepSpills(): void {
    for (const view of this.sheetViews.values()) view.keepSpills();
  }

  private viewOf(sheet: SheetBook): SheetCalculationView {
    const known = this.sheetViews.get(sheet.id);
    if (known) return known;
    const view = new SheetCalculationView(this, sheet);
    this.sheetViews.set(sheet.id, view);
    return view;
  }

  private names(): DefinedNameEntry[] {
    const order = this.book.sheets.map(({ id }) => id);
    return this.book.names.map(({ name, scope, formula }) => {
      const entry = { name, ranges: [formula.slice(1)] };
      return scope === null ? entry : { ...entry, localSheetId: order.indexOf(scope) };
    });
  }
}

function headingOf(sheet: SheetBook, row: number, column: number, hasHeaders: boolean): string | undefined {
  const content = hasHeaders ? sheet.grid.at(row, column)?.content : undefined;
  return content === null || content === undefined || isErrorContent(content) || content === "" ? undefined : String(content);
}

class SheetCalculationView implements WorksheetLike {
  private master: CalculatedCell | undefined;
  private readonly fills = new Map<CellRecord, { rows: number; columns: number }>();
  private readonly view: CalculationView;
  private readonly sheet: SheetBook;

  constructor(view: CalculationView, sheet: SheetBook) {
    this.view = view;
    this.sheet = sheet;
  }

  private get round(): CalculationRound {
    const onSpill = (record: CellRecord) => {
      if (record.content !== null) this.view.markSpilled(record);
      this.sheet.grid.touch();
    };
    return { dirty: this.view.dirty, onSpill };
  }

  get id(): number {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get dimensions() {
    const used = this.sheet.grid.used(true);
    if (!used) return null;
    return { top: used.row + 1, left: used.column + 1, bottom: used.row + used.rows, right: used.column + used.columns };
  }

  get mergedRegions() {
    return this.sheet.merges.map(({ row, column, rows, columns }) => ({
      top: row + 1,
      left: column + 1,
      bottom: row + rows,
      right: column + columns,
    }));
  }

  eachRow(first: unknown, second?: (row: RowLike, rowNumber: number) => void): void {
    const visit = typeof first === "function" ? (first as (row: RowLike, rowNumber: number) => void) : second;
    if (!visit) return;
    this.fills.clear();
    const { round } = this;
    const hidden = new Set([...this.sheet.rows].filter(([, line]) => line.hidden).map(([row]) => row));
    this.sheet.grid.eachRow((row, cells) => {
      visit(new CalculatedRow(round, row, cells, hidden.delete(row)), row + 1);
    });
    for (const row of hidden) visit(new CalculatedRow(round, row, [], true), row + 1);
  }

  findCell(row: number, column: number): CalculatedCell | undefined {
    const record = this.sheet.grid.at(row - 1, column - 1);
    if (!record) return undefined;
    const cell = new CalculatedCell(this.round, record, row, column);
    if (cell.formula) this.master = cell;
    return cell;
  }

  /** Called only to fill a cell from the array formula found last. */
  getCell(row: number, column: number): CellLike {
    const record = this.sheet.openCell(row - 1, column - 1);
    const { master } = this;
    if (master) this.fills.set(master.record, { rows: row - master.row + 1, columns: column - master.col + 1 });
    return new CalculatedCell(this.round, record, row, column);
  }

  getTables() {
    return this.view.tablesOf(this.sheet);
  }

  keepSpills(): void {
    this.sheet.grid.each((record) => {
      const fill = this.fills.get(record);
      const before = record.extra?.array;
      if (!record.formula || (!fill && !before)) return;
      const { rows, columns } = fill ?? { rows: 1, columns: 1 };
      record.extra = { ...record.extra, array: { rows, columns, dynamic: before?.dynamic ?? true } };
    });
  }
}
