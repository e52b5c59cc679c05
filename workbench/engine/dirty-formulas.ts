import type { Book, SheetBook } from "./book";
import { CellMarks } from "./cell-marks";
import type { CellRecord, Content } from "./cell-record";
import { type Block, referencesOf } from "./references-of";

/** Other values although nothing they read has changed. */
const VOLATILE = /\b(?:now|today|rand|randbetween|randarray|cell|info|sheets?)\s*\(/i;
/** These look at the formula of a cell, or at hidden rows: shown values where formulas stand, they would answer otherwise. */
const LOOKS_BEHIND = /\b(?:subtotal|aggregate|isformula|formulatext)\s*\(/i;
/** Longer chains of formulas are calculated whole: following them step by step would take longer. */
const MOST_WAVES = 30;

interface Formula {
  readonly record: CellRecord;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** null: it cannot be told. */
  readonly reads: readonly Block[] | null;
}

/** Contents and formulas of a row, column by column. */
type KeptRow = readonly (Content | string | undefined)[];

/** Knows how a workbook stood when it was calculated last, and so which formulas have to be calculated again. */
export class DirtyFormulas {
  private tabs = "";
  private date1904 = false;
  /** What is known of formulas that name no tab has to be found anew. */
  private isOutdated = false;
  private kept: Map<number, Map<number, KeptRow>> | undefined;
  private readonly known = new Map<string, readonly Block[] | null>();

  /** The formulas whose cells may come to something else than they show; null: calculate them all. */
  find(book: Book): Set<CellRecord> | null {
    const { kept } = this;
    if (!kept || book.date1904 !== this.date1904) return null;
    this.forgetOtherTabs(book);
    const changed = new CellMarks();
    const formulas: Formula[] = [];
    for (const sheet of book.sheets) {
      markChanges(sheet, kept.get(sheet.id), changed);
      if (!this.collect(book, sheet, formulas)) return null;
    }
    return follow(formulas, changed);
  }

  /** After a calculation. */
  keep(book: Book): void {
    this.date1904 = book.date1904;
    if (this.isOutdated) this.known.clear();
    this.isOutdated = false;
    this.kept = new Map(book.sheets.map((sheet) => [sheet.id, keepRows(sheet)]));
    // Which formulas name a tab that is not there is to be known when it comes.
    for (const sheet of book.sheets) this.collect(book, sheet, []);
  }

  forget(): void {
    this.kept = undefined;
  }

  /**
   * A tab's name may mean another tab now, or none. Where formulas named it, they are written anew and so dirty by themselves; those
   * that named a tab that was not there are dirty once more.
   */
  private forgetOtherTabs(book: Book): void {
    const tabs = JSON.stringify(book.sheets.map(({ id, name }) => [id, name]));
    if (tabs === this.tabs) return;
    this.tabs = tabs;
    for (const [key, reads] of this.known) if (reads) this.known.delete(key);
    this.isOutdated = true;
  }

  /** Whether the tab's formulas can be told apart; array formulas fill cells that are not theirs. */
  private collect(book: Book, sheet: SheetBook, formulas: Formula[]): boolean {
    let canTell = true;
    sheet.grid.each((record, row, column) => {
      if (!record.formula) return;
      if (record.extra?.array || LOOKS_BEHIND.test(record.formula)) canTell = false;
      else formulas.push({ record, sheet: sheet.id, row, column, reads: this.readsOf(book, sheet, record.formula) });
    });
    return canTell;
  }

  private readsOf(book: Book, sheet: SheetBook, formula: string): readonly Block[] | null {
    const key = `${sheet.id} ${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const reads = VOLATILE.test(formula) ? null : referencesOf(book, sheet, formula);
    this.known.set(key, reads);
    return reads;
  }
}

/** Wave by wave: what reads a cell of the wave before is dirty. */
function follow(formulas: readonly Formula[], changed: CellMarks): Set<CellRecord> | null {
  const dirty = new Set<CellRecord>();
  let wave = changed;
  let rest = formulas;
  for (let waves = 0; waves < MOST_WAVES; waves++) {
    const next = new CellMarks();
    const left: Formula[] = [];
    for (const formula of rest) {
      const { record, sheet, row, column, reads } = formula;
      const isDirty = reads === null || wave.has(sheet, row, column) || reads.some((block) => wave.touches(block.sheet.id, block.rect));
      if (!isDirty) left.push(formula);
      else {
        dirty.add(record);
        next.add(sheet, row, column);
      }
    }
    if (next.size === 0) return dirty;
    wave = next;
    rest = left;
  }
  return null;
}

function keepRows(sheet: SheetBook): Map<number, KeptRow> {
  const rows = new Map<number, KeptRow>();
  sheet.grid.eachRow((row, cells) => {
    rows.set(row, keepRow(cells));
  });
  return rows;
}

function keepRow(cells: readonly (CellRecord | undefined)[]): KeptRow {
  // A cell that was emptied may leave a hole, which `flatMap` alone would skip: every column behind it would be taken for another.
  return Array.from(cells).flatMap((cell) => (cell ? [cell.content, cell.formula] : [undefined, undefined]));
}

/** Marks cells whose content or formula is another than was kept. */
function markChanges(sheet: SheetBook, kept: ReadonlyMap<number, KeptRow> | undefined, changed: CellMarks): void {
  const gone = new Set(kept?.keys());
  sheet.grid.eachRow((row, cells) => {
    gone.delete(row);
    const before = kept?.get(row) ?? [];
    const width = Math.max(cells.length, before.length / 2);
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      const isSame =
        isSameContent(cell?.content ?? null, before[2 * column] ?? null) && (cell?.formula ?? "") === (before[2 * column + 1] ?? "");
      if (!isSame) changed.add(sheet.id, row, column);
    }
  });
  for (const row of gone) {
    const width = (kept?.get(row)?.length ?? 0) / 2;
    for (let column = 0; column < width; column++) changed.add(sheet.id, row, column);
  }
}

function isSameContent(one: Content, other: Content): boolean {
  if (typeof one === "object" && typeof other === "object" && one && other) return one.error === other.error;
  return Object.is(one, other);
}
