import type { Worksheet } from "@cj-tech-master/excelts";
import type { BookFile } from "./book-file";
import { CellGrid } from "./cell-grid";
import type { CellRecord } from "./cell-record";
import type { NameState, Rect, TableState } from "./engine-states";
import type { TableModel } from "./file-models";
import { type FileStyle, PLAIN_STYLE } from "./file-style";
import type { StyleBook } from "./style-book";

/** A column or row with something of its own. Width in characters, height in points; undefined = the sheet's. */
export interface LineRecord {
  size?: number | undefined;
  /** A row's height that Excel chose by itself: it may change it again. */
  automatic?: boolean | undefined;
  hidden?: boolean | undefined;
  style?: FileStyle | undefined;
  outlineLevel?: number | undefined;
  collapsed?: boolean | undefined;
}

/** A table's file model holds its columns; where it stands is ours. */
export interface TableRecord {
  state: TableState;
  columns: TableModel["columns"];
  theme: NonNullable<TableModel["style"]>;
}

/** One tab: its cells are ours; everything about it that is no cell stays in the file library's worksheet. */
export class SheetBook {
  readonly grid = new CellGrid();
  readonly columns = new Map<number, LineRecord>();
  readonly rows = new Map<number, LineRecord>();
  merges: Rect[] = [];
  readonly worksheet: Worksheet;

  constructor(worksheet: Worksheet) {
    this.worksheet = worksheet;
  }

  get id(): number {
    return this.worksheet.id;
  }

  get name(): string {
    return this.worksheet.name;
  }

  /** How a cell looks: its own look, else its row's, else its column's. */
  styleAt(row: number, column: number): FileStyle {
    return this.grid.at(row, column)?.style ?? this.inheritedStyle(row, column);
  }

  inheritedStyle(row: number, column: number): FileStyle {
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? PLAIN_STYLE;
  }

  /** The record to write to. */
  openCell(row: number, column: number): CellRecord {
    return this.grid.open(row, column, () => this.inheritedStyle(row, column));
  }
}

/** A workbook in memory. */
export class Book {
  readonly file: BookFile;
  readonly styles: StyleBook;
  readonly sheetsById = new Map<number, SheetBook>();
  tables: TableRecord[] = [];
  names: NameState[] = [];
  private lastTable = 0;

  constructor(file: BookFile, styles: StyleBook) {
    this.file = file;
    this.styles = styles;
  }

  get date1904(): boolean {
    return this.file.properties.date1904 ?? false;
  }

  /** In the order of the tabs. */
  get sheets(): SheetBook[] {
    return this.file.worksheets.flatMap(({ id }) => this.sheetsById.get(id) ?? []);
  }

  /** @throws RangeError for an id that is none: the caller kept it too long. */
  sheet(id: number): SheetBook {
    const sheet = this.sheetsById.get(id);
    if (!sheet) throw new RangeError(`no sheet ${id}`);
    return sheet;
  }

  sheetNamed(name: string): SheetBook | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  table(id: number): TableRecord {
    const table = this.tables.find(({ state }) => state.id === id);
    if (!table) throw new RangeError(`no table ${id}`);
    return table;
  }

  nextTableId(): number {
    this.lastTable++;
    return this.lastTable;
  }

  addSheet(name: string): SheetBook {
    const sheet = new SheetBook(this.file.addWorksheet(name));
    this.sheetsById.set(sheet.id, sheet);
    return sheet;
  }

  /** Every formula of cells and names goes through `change`, which gets the tab it stands on ("" for a workbook's name). */
  rewriteFormulas(change: (formula: string, home: string) => string): void {
    for (const sheet of this.sheetsById.values()) {
      sheet.grid.each((record) => {
        if (record.formula) record.formula = change(record.formula, sheet.name);
      });
    }
    this.names = this.names.map((name) => {
      const home = name.scope === null ? "" : (this.sheetsById.get(name.scope)?.name ?? "");
      return { ...name, formula: `=${change(name.formula.slice(1), home)}` };
    });
  }
}
