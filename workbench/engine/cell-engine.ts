import { contains } from "./a1";
import type { SheetBook } from "./book";
import { edgesOf, setDiagonal, setEdge } from "./border-words";
import { type CellRecord, type Content, isErrorContent, scalarOf } from "./cell-record";
import type { Border, BorderSide, CellStyle, Rect, Scalar } from "./engine-states";
import { PLAIN_STYLE } from "./file-style";
import { FormulaError } from "./formula-fault";
import { numberText } from "./number-text";
import { parseInput } from "./parse-input";
import { SheetEngine } from "./sheet-engine";
import { styleBlock } from "./style-block";
import { formatCode } from "./style-words";

/** Cells: what is in them and how they look. */
export abstract class CellEngine extends SheetEngine {
  /** @throws FormulaError where Excel would not take the formula. */
  setInput(sheet: number, row: number, column: number, input: Scalar): void {
    const at = this.sheet(sheet);
    if (input === "") {
      this.clearCell(at, row, column);
      return;
    }
    if (typeof input !== "string") {
      this.write(at, row, column, input, "");
      return;
    }
    const format = formatCode(at.styleAt(row, column));
    const parsed = parseInput(input, format, new Date().getFullYear(), this.book.date1904);
    if (parsed.fault) throw new FormulaError(parsed.formula, parsed.fault);
    const record = this.write(at, row, column, parsed.content, parsed.formula);
    if (parsed.numberFormat && format === "General") {
      record.style = this.book.styles.patcher({ numberFormat: parsed.numberFormat })(record.style);
    }
  }

  setValue(sheet: number, row: number, column: number, value: Scalar): void {
    const at = this.sheet(sheet);
    if (value === "") this.clearCell(at, row, column);
    else this.write(at, row, column, value, "");
  }

  input(sheet: number, row: number, column: number): Scalar {
    const record = this.sheet(sheet).grid.at(row, column);
    if (!record) return "";
    return record.formula ? `=${record.formula}` : scalarOf(record.content);
  }

  value(sheet: number, row: number, column: number): Scalar {
    return scalarOf(this.content(sheet, row, column));
  }

  text(sheet: number, row: number, column: number): string {
    const content = this.content(sheet, row, column);
    if (content === null) return "";
    if (isErrorContent(content)) return content.error;
    return numberText(content, formatCode(this.sheet(sheet).styleAt(row, column)), this.book.date1904);
  }

  isError(sheet: number, row: number, column: number): boolean {
    return isErrorContent(this.content(sheet, row, column));
  }

  isSpilled(sheet: number, row: number, column: number): boolean {
    return this.calculator.spills(this.sheet(sheet)).some((rect) => contains(rect, row, column));
  }

  eachCell(sheet: number, rect: Rect, valuesOnly: boolean, visit: (row: number, column: number) => void): void {
    this.sheet(sheet).grid.eachIn(rect, ({ content, formula, style }, row, column) => {
      if (content !== null || formula || (!valuesOnly && style !== PLAIN_STYLE)) visit(row, column);
    });
  }

  clear(sheet: number, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const at = this.sheet(sheet);
    if (what !== "Formats") {
      at.grid.eachIn(rect, (_record, row, column) => {
        this.clearCell(at, row, column);
      });
    }
    if (what !== "Contents") styleBlock(at, rect, () => PLAIN_STYLE);
  }

  used(sheet: number, valuesOnly: boolean): Rect | undefined {
    return this.sheet(sheet).grid.used(valuesOnly);
  }

  style(sheet: number, row: number, column: number): CellStyle {
    return this.book.styles.read(this.sheet(sheet).styleAt(row, column));
  }

  setStyle(sheet: number, rect: Rect, patch: Partial<CellStyle>): void {
    styleBlock(this.sheet(sheet), rect, this.book.styles.patcher(patch));
  }

  setBorder(sheet: number, rect: Rect, side: BorderSide, border: Partial<Border> | null): void {
    const at = this.sheet(sheet);
    if (side === "DiagonalDown" || side === "DiagonalUp") {
      const change = this.book.styles.remembering((style) => {
        const borders = { ...style.border };
        setDiagonal(borders, side, border);
        return withBorder(style, borders);
      });
      styleBlock(at, rect, change);
      return;
    }
    for (const { edge, part } of edgesOf(rect, side)) {
      const change = this.book.styles.remembering((style) => {
        const borders = { ...style.border };
        setEdge(borders, edge, border);
        return withBorder(style, borders);
      });
      styleBlock(at, part, change);
    }
  }

  /** A cell as the file knows it; blank where nobody wrote. */
  protected content(sheet: number, row: number, column: number): Content {
    return this.sheet(sheet).grid.at(row, column)?.content ?? null;
  }

  protected write(sheet: SheetBook, row: number, column: number, content: Content, formula: string): CellRecord {
    const record = sheet.openCell(row, column);
    if (record.formula && !formula) sheet.grid.formulas--;
    if (!record.formula && formula) sheet.grid.formulas++;
    record.content = content;
    record.formula = formula;
    if (record.extra) {
      const { comment } = record.extra;
      if (comment) record.extra = { comment };
      else delete record.extra;
    }
    sheet.grid.changed(row, column, record);
    this.calculator.invalidate();
    return record;
  }

  private clearCell(sheet: SheetBook, row: number, column: number): void {
    const record = sheet.grid.at(row, column);
    if (!record) return;
    this.write(sheet, row, column, null, "");
    if (!record.extra && record.style === sheet.inheritedStyle(row, column) && record.style === PLAIN_STYLE) {
      sheet.grid.put(row, column, undefined);
    }
  }
}

function withBorder<Style extends { border?: unknown }>(style: Style, border: object): Style {
  const { border: _before, ...rest } = style;
  return (Object.keys(border).length > 0 ? { ...rest, border } : rest) as Style;
}
