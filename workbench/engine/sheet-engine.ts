import type { Book, SheetBook } from "./book";
import { Calculator } from "./calculator";
import type { SheetState } from "./engine-states";
import { patchSheet, sheetState } from "./sheet-states";
import { renameSheetInFormula } from "./shift-formula";

/** The tabs of a workbook, and its calculation. */
export abstract class SheetEngine {
  protected readonly book: Book;
  protected readonly calculator: Calculator;

  protected constructor(book: Book, now: () => number) {
    this.book = book;
    this.calculator = new Calculator(book, now);
  }

  get calculations(): number {
    return this.calculator.calculations;
  }

  get calculationTime(): number {
    return this.calculator.time;
  }

  calculate(): void {
    this.calculator.calculate();
  }

  sheets(): readonly SheetState[] {
    return this.book.sheets.map(sheetState);
  }

  addSheet(name: string): number {
    this.calculator.invalidate();
    return this.book.addSheet(name).id;
  }

  deleteSheet(id: number): void {
    const { name } = this.book.sheet(id);
    this.calculator.forgetSpills();
    this.book.file.removeWorksheet(id);
    this.book.sheetsById.delete(id);
    this.book.tables = this.book.tables.filter(({ state }) => state.sheet !== id);
    this.book.names = this.book.names.filter(({ scope }) => scope !== id);
    this.rewriteEverywhere((formula) => renameSheetInFormula(formula, name, null));
  }

  renameSheet(id: number, name: string): void {
    const sheet = this.book.sheet(id);
    const before = sheet.name;
    sheet.worksheet.name = name;
    if (sheet.name !== before) this.rewriteEverywhere((formula) => renameSheetInFormula(formula, before, sheet.name));
  }

  moveSheet(id: number, position: number): void {
    const order = this.book.sheets.filter((sheet) => sheet.id !== id);
    order.splice(position, 0, this.book.sheet(id));
    order.forEach(({ worksheet }, index) => {
      worksheet.orderNo = index;
    });
    this.calculator.invalidate();
  }

  updateSheet(id: number, patch: Partial<Omit<SheetState, "id" | "name">>): void {
    patchSheet(this.book.sheet(id), patch);
  }

  protected sheet(id: number): SheetBook {
    return this.book.sheet(id);
  }

  /** Every formula of the workbook: cells, names, conditional formats, validations, charts. */
  protected rewriteEverywhere(change: (formula: string, home: string) => string): void {
    this.calculator.invalidate();
    this.book.rewriteFormulas(change);
  }
}
