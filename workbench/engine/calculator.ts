import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book, SheetBook } from "./book";
import { CalculationView } from "./calculation-view";
import { DirtyFormulas } from "./dirty-formulas";
import type { Rect } from "./engine-states";
import { extraFunctions } from "./extra-functions";

/** Calculates a workbook when asked, and only where something changed since: what reads a changed cell, or all where that cannot be told. */
export class Calculator {
  calculations = 0;
  /** Milliseconds. */
  time = 0;
  private dirty = true;
  private readonly filled = new Map<number, Rect[]>();
  private view: CalculationView;
  private readonly changes = new DirtyFormulas();
  private readonly book: Book;
  private readonly now: () => number;

  constructor(book: Book, now: () => number) {
    this.book = book;
    this.now = now;
    this.view = new CalculationView(book);
  }

  invalidate(): void {
    this.dirty = true;
    this.filled.clear();
  }

  /** Blocks of several cells that array formulas of a sheet fill. */
  spills(sheet: SheetBook): readonly Rect[] {
    const known = this.filled.get(sheet.id);
    if (known) return known;
    const found: Rect[] = [];
    sheet.grid.each(({ formula, extra }, row, column) => {
      const array = formula ? extra?.array : undefined;
      if (array && array.rows * array.columns > 1) found.push({ row, column, rows: array.rows, columns: array.columns });
    });
    this.filled.set(sheet.id, found);
    return found;
  }

  calculate(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.filled.clear();
    if (!this.book.sheets.some(({ grid }) => grid.formulas > 0)) {
      this.changes.forget();
      return;
    }
    const start = this.now();
    this.view.dirty = this.changes.find(this.book);
    this.view.userFunctions = extraFunctions(this.book.date1904);
    calculateFormulas(this.view);
    this.view.keepSpills();
    this.changes.keep(this.book);
    this.calculations++;
    this.time += this.now() - start;
  }

  /** Before cells move: takes away what array formulas filled in, so that it does not move along; it comes back by calculating. */
  forgetSpills(): void {
    for (const sheet of this.book.sheets) this.clearSpills(sheet);
    this.view = new CalculationView(this.book);
    this.changes.forget();
    this.dirty = true;
  }

  private clearSpills(sheet: SheetBook): void {
    sheet.grid.touch();
    sheet.grid.each((record, row, column) => {
      const array = record.extra?.array;
      if (!array || !record.formula) return;
      sheet.grid.eachIn({ row, column, rows: array.rows, columns: array.columns }, (cell) => {
        if (cell !== record && !cell.formula && this.view.isSpilled(cell)) cell.content = null;
      });
    });
  }
}
