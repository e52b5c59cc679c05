import { type CellLike, calculateFormulas, type RowLike, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import { SHEET_COLUMNS } from "./a1";
import type { Book, SheetBook } from "./book";
import { CalculationView } from "./calculation-view";
import type { Content } from "./cell-record";
import type { Rect } from "./engine-states";
import { contentOf } from "./open-book";
import { referencesOf } from "./references-of";

/** A formula (without "=") to be worked out as if it stood in this row. */
export interface FormulaQuestion {
  readonly row: number;
  readonly formula: string;
}

/**
 * Works formulas out without writing them anywhere, over the values as they were calculated last. They stand, as it were, in the
 * sheet's last columns: ROW() is right, COLUMN() is not. Where the formulas name their cells, only those are looked at.
 */
export function evaluateFormulas(book: Book, sheet: SheetBook, questions: readonly FormulaQuestion[]): Content[] {
  const needed = cellsNeeded(book, sheet, questions);
  const answers = questions.map(({ row, formula }, index) => new QuestionCell(formula, row + 1, SHEET_COLUMNS - (index % 1000)));
  const view = new CalculationView(book);
  const workbook: WorkbookLike = {
    worksheets: book.sheets.map((one) =>
      valuesOnly(view, one, needed?.get(one.id) ?? (needed ? [] : undefined), one === sheet ? answers : []),
    ),
    getWorksheet: (name) => workbook.worksheets.find((one) => one.name === name || one.id === name),
    definedNames: view.definedNames,
    calcProperties: {},
    properties: view.properties,
  };
  calculateFormulas(workbook);
  return answers.map(({ content }) => content);
}

/** Blocks by tab that the formulas read; undefined where that cannot be told from their text. */
function cellsNeeded(book: Book, home: SheetBook, questions: readonly FormulaQuestion[]): Map<number, Rect[]> | undefined {
  const needed = new Map<number, Rect[]>();
  for (const { formula } of questions) {
    const blocks = referencesOf(book, home, formula);
    if (!blocks) return undefined;
    for (const { sheet, rect } of blocks) needed.set(sheet.id, [...(needed.get(sheet.id) ?? []), rect]);
  }
  return needed;
}

function valuesOnly(view: CalculationView, sheet: SheetBook, blocks: readonly Rect[] | undefined, answers: readonly QuestionCell[]) {
  const rows = new Map<number, Map<number, CellLike>>();
  const put = (cell: CellLike) => {
    const row = rows.get(cell.row) ?? new Map<number, CellLike>();
    rows.set(cell.row, row.set(cell.col, cell));
  };
  const used = sheet.grid.used(true);
  for (const block of blocks ?? (used ? [used] : [])) {
    sheet.grid.eachIn(block, ({ content }, row, column) => {
      if (content !== null) put(new ValueCell(content, row + 1, column + 1));
    });
  }
  for (const answer of answers) put(answer);
  const visit = (callback: (row: RowLike, rowNumber: number) => void) => {
    for (const [number, cells] of rows) callback(rowOver(cells, sheet.rows.get(number - 1)?.hidden ?? false), number);
  };
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: used ? { top: used.row + 1, left: used.column + 1, bottom: used.row + used.rows, right: SHEET_COLUMNS } : null,
    eachRow: (first: unknown, second?: (row: RowLike, rowNumber: number) => void) => {
      const callback = typeof first === "function" ? (first as (row: RowLike, rowNumber: number) => void) : second;
      if (callback) visit(callback);
    },
    findCell: (row: number, column: number) => rows.get(row)?.get(column),
    // Nothing may spill from a question.
    getCell: (row: number, column: number) => new ValueCell(null, row, column),
    getTables: () => view.tablesOf(sheet),
    mergedRegions: [],
  };
}

function rowOver(cells: ReadonlyMap<number, CellLike>, hidden: boolean): RowLike {
  return {
    hidden,
    eachCell: (first: unknown, second?: (cell: CellLike, column: number) => void) => {
      const callback = typeof first === "function" ? (first as (cell: CellLike, column: number) => void) : second;
      if (callback) for (const [column, cell] of cells) callback(cell, column);
    },
  };
}

class ValueCell implements CellLike {
  readonly type = 2;
  readonly model = {};
  value: unknown;
  result: CellLike["result"] = undefined;

  constructor(
    content: Content,
    readonly row: number,
    readonly col: number,
  ) {
    this.value = content;
  }
}

class QuestionCell implements CellLike {
  readonly type = 6;
  content: Content = null;
  value: unknown = null;

  constructor(
    readonly formula: string,
    readonly row: number,
    readonly col: number,
  ) {}

  get model() {
    return { formula: this.formula };
  }

  get result(): CellLike["result"] {
    return undefined;
  }

  set result(result: CellLike["result"]) {
    this.content = contentOf(result, false);
  }
}
