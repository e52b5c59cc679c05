import { type CellFormat, DEFAULT_FORMAT, formatKey } from "./cell-format";
import type { CellValue } from "./cell-value";
import { KIND, type SheetImage } from "./sheet-image";

/** Facts of a tab that are not cells; what is left out is visible, unprotected, unfiltered, unmerged, 1900. */
export type SheetFacts = Pick<SheetImage, "tab"> &
  Partial<Pick<SheetImage, "merges" | "hiddenRows" | "hiddenColumns" | "visibility" | "isProtected" | "hasFilter" | "dateSystem">>;

type Column = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/**
 * Collects cells into a `SheetImage`. Rows must come in ascending order, and columns within a row too: a reader has them so.
 * Memory while building: about 30 bytes a cell besides the strings.
 */
export class SheetImageBuilder {
  private readonly strings: string[] = [];
  private readonly stringIndex = new Map<string, number>();
  private readonly formats: CellFormat[] = [];
  private readonly formatIndex = new Map<string, number>();
  private readonly formatByObject = new Map<CellFormat, number>();
  private readonly rowStarts: number[] = [0];
  private capacity: number;
  private size = 0;
  private width = 0;
  private lastColumn = -1;
  private columnOf: Uint16Array<ArrayBuffer>;
  private kinds: Uint8Array<ArrayBuffer>;
  private numbers: Float64Array<ArrayBuffer>;
  private texts: Uint32Array<ArrayBuffer>;
  private formulas: Uint32Array<ArrayBuffer>;
  private formatOf: Uint16Array<ArrayBuffer>;

  /** @param cells about how many there will be: more and fewer may come */
  constructor(cells = 0) {
    this.capacity = Math.max(cells, 1024);
    this.columnOf = new Uint16Array(this.capacity);
    this.kinds = new Uint8Array(this.capacity);
    this.numbers = new Float64Array(this.capacity);
    this.texts = new Uint32Array(this.capacity);
    this.formulas = new Uint32Array(this.capacity);
    this.formatOf = new Uint16Array(this.capacity);
  }

  /** Cells so far. */
  get count(): number {
    return this.size;
  }

  /** Adds one cell. @throws RangeError where cells do not come in order. */
  add(row: number, column: number, value: CellValue, formula?: string, format: CellFormat = DEFAULT_FORMAT): void {
    const entry = this.place(row, column, KIND[value.kind], format);
    if (value.kind === "number") this.numbers[entry] = value.number;
    else if (value.kind === "boolean") this.numbers[entry] = value.boolean ? 1 : 0;
    else if (value.kind === "text") this.texts[entry] = this.keep(value.text);
    else if (value.kind === "error") this.texts[entry] = this.keep(value.error);
    if (formula !== undefined) this.formulas[entry] = this.keep(formula) + 1;
  }

  /** `add` of a number that was typed, without an object for it. @throws RangeError as `add`. */
  addNumber(row: number, column: number, number: number, format: CellFormat): void {
    this.numbers[this.place(row, column, KIND.number, format)] = number;
  }

  /** `add` of a text that was typed. @param text as `keep` or `append` answered it. @throws RangeError as `add`. */
  addText(row: number, column: number, text: number, format: CellFormat): void {
    this.texts[this.place(row, column, KIND.text, format)] = text;
  }

  /** The index in the image of a string that the caller knows to be new, or not worth being looked for. */
  append(text: string): number {
    return this.strings.push(text) - 1;
  }

  /** The index in the image of a string: each is kept once. */
  keep(text: string): number {
    const known = this.stringIndex.get(text);
    if (known !== undefined) return known;
    this.stringIndex.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }

  /** The image of what was added. The builder may not be used afterwards. */
  build(facts: SheetFacts): SheetImage {
    this.rowStarts.push(this.size);
    const rows = this.size === 0 ? 0 : this.rowStarts.length - 1;
    return {
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      visibility: "visible",
      isProtected: false,
      hasFilter: false,
      dateSystem: 1900,
      ...facts,
      rows,
      columns: this.width,
      rowStarts: rows === 0 ? new Uint32Array(1) : Uint32Array.from(this.rowStarts),
      columnOf: this.filled(this.columnOf),
      kinds: this.filled(this.kinds),
      numbers: this.filled(this.numbers),
      texts: this.filled(this.texts),
      formulas: this.filled(this.formulas),
      formatOf: this.filled(this.formatOf),
      strings: this.strings,
      formats: this.formats,
    };
  }

  /** What was filled of a column; a copy, unless that spares next to nothing. */
  private filled<T extends Column>(column: T): T {
    const isNearlyAll = this.size * 4 > this.capacity * 3;
    return (isNearlyAll ? column.subarray(0, this.size) : column.slice(0, this.size)) as T;
  }

  private place(row: number, column: number, kind: number, format: CellFormat): number {
    this.goTo(row, column);
    if (this.size === this.capacity) this.grow();
    const entry = this.size++;
    this.columnOf[entry] = column;
    this.kinds[entry] = kind;
    this.formatOf[entry] = this.keepFormat(format);
    return entry;
  }

  private goTo(row: number, column: number): void {
    const current = this.rowStarts.length - 1;
    if (row < current || (row === current && column <= this.lastColumn)) {
      throw new RangeError(`cells must come in order: row ${row}, column ${column} after row ${current}, column ${this.lastColumn}`);
    }
    if (row > current) this.lastColumn = -1;
    while (this.rowStarts.length - 1 < row) this.rowStarts.push(this.size);
    this.lastColumn = column;
    this.width = Math.max(this.width, column + 1);
  }

  private grow(): void {
    this.capacity *= 2;
    const wider = <T extends Column>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.columnOf = wider(this.columnOf, new Uint16Array(this.capacity));
    this.kinds = wider(this.kinds, new Uint8Array(this.capacity));
    this.numbers = wider(this.numbers, new Float64Array(this.capacity));
    this.texts = wider(this.texts, new Uint32Array(this.capacity));
    this.formulas = wider(this.formulas, new Uint32Array(this.capacity));
    this.formatOf = wider(this.formatOf, new Uint16Array(this.capacity));
  }

  private keepFormat(format: CellFormat): number {
    const seen = this.formatByObject.get(format);
    if (seen !== undefined) return seen;
    const key = formatKey(format);
    const index = this.formatIndex.get(key) ?? this.formats.push(format) - 1;
    this.formatIndex.set(key, index);
    this.formatByObject.set(format, index);
    return index;
  }
}
