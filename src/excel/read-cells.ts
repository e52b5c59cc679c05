import { BLANK, type CellValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import type { SheetImageBuilder } from "../sheet/sheet-image-builder";
import { BlockPace } from "./block-pace";
import { FormatPool, isSeenWhenBlank } from "./cell-looks";
import { isTooLarge } from "./host-error-from";
import { AnswerTooLarge, type BlockPart, type CellBlock, LOOK_BYTES, loadCells, mayHoldErrors, rowBytesOf } from "./load-cells";
import type { FontReader } from "./read-fonts";
import { type Stretch, widthOf } from "./stretch";

/** Bytes of a cell's answer before any has come: value, formula, number format. */
const USUAL_CELL = 30;

export interface CellReading {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly tab: string;
  /** null where all of the format is wanted, and comes with the cells. */
  readonly fonts: FontReader | null;
  readonly limit: number;
  readonly onProgress: (done: number, all: number) => void;
}

/** Reads stretches by blocks of bytes into an image: one request a block, smaller ones where Excel refuses. */
export class CellReader {
  private readonly pace = new BlockPace();
  private readonly formats = new FormatPool();
  private rowBytes = 0;
  private withTypes = false;
  private done = 0;
  private filled = 0;

  constructor(
    private readonly reading: CellReading,
    private readonly builder: SheetImageBuilder,
  ) {}

  /** @throws HostError too-many-cells, request-too-large. */
  async readAll(stretches: readonly Stretch[]): Promise<void> {
    const all = stretches.reduce((sum, { rows }) => sum + rows, 0);
    for (const stretch of stretches) {
      const usual = widthOf(stretch) * (this.reading.fonts === null ? USUAL_CELL + LOOK_BYTES : USUAL_CELL);
      this.rowBytes = usual;
      for (let row = stretch.row; row < stretch.row + stretch.rows; ) {
        const read = await this.readSome(stretch, row);
        row += read;
        this.done += read;
        if (read > 0) this.reading.onProgress(this.done, all);
      }
    }
  }

  /** Reads a block that begins at the row and gives its rows; 0 where Excel refused and a smaller one is to be tried. */
  private async readSome(stretch: Stretch, row: number): Promise<number> {
    const fitting = Math.max(1, Math.floor(this.pace.bytes / this.rowBytes));
    const rows = Math.min(stretch.row + stretch.rows - row, this.pace.rows, fitting);
    try {
      const block = await this.load(stretch, row, rows);
      const started = performance.now();
      this.rowBytes = rowBytesOf(block);
      this.keep(block);
      this.pace.passed(performance.now() - started);
      return rows;
    } catch (thrown) {
      if (!(thrown instanceof AnswerTooLarge) && !isTooLarge(thrown)) throw thrown;
      this.pace.refused(rows * this.rowBytes, rows, thrown);
      return 0;
    }
  }

  /** The first block with text that may be an error is read again with the cells' types, later ones at once so. */
  private async load(stretch: Stretch, row: number, rows: number): Promise<CellBlock> {
    const { context, sheet, fonts } = this.reading;
    const query = { withLooks: fonts === null, withTypes: this.withTypes };
    fonts?.ask();
    const block = await loadCells(context, sheet, stretch, { row, rows }, query);
    await fonts?.settle(context);
    if (this.withTypes || !mayHoldErrors(block)) return block;
    this.withTypes = true;
    return await loadCells(context, sheet, stretch, { row, rows }, { ...query, withTypes: true });
  }

  private keep(block: CellBlock): void {
    for (let row = 0; row < block.rows; row++) {
      for (const part of block.parts) this.keepRow(part, row, block.row + row);
    }
    const { tab, limit } = this.reading;
    if (this.filled > limit) throw new HostError("too-many-cells", { tab, cells: this.filled, most: limit });
  }

  private keepRow(part: BlockPart, index: number, row: number): void {
    const { fonts } = this.reading;
    const values = part.values[index] ?? [];
    const formulas = part.formulas[index] ?? [];
    for (let offset = 0; offset < values.length; offset++) {
      const value = values[offset];
      const formula = formulaFrom(formulas[offset], value);
      const isBlank = value === "" && formula === undefined;
      if (isBlank && fonts) continue;
      const column = part.column + offset;
      const numberFormat = String(part.numberFormats[index]?.[offset] ?? "General");
      const format = fonts
        ? this.formats.facts(numberFormat, fonts.at(row, column))
        : this.formats.full(numberFormat, part.looks?.[index]?.[offset]);
      if (isBlank && !isSeenWhenBlank(format)) continue;
      if (!isBlank) this.filled++;
      this.builder.add(row, column, isBlank ? BLANK : valueFrom(value, part.types?.[index]?.[offset]), formula, format);
    }
  }
}

/** A typed text beginning with "=" is given as its own formula: only where both differ was there a calculation. */
function formulaFrom(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

/** Excel gives errors as text; their type tells them from the same text typed. */
function valueFrom(value: unknown, type: unknown): CellValue {
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  const text = String(value);
  return type === "Error" ? { kind: "error", error: text } : { kind: "text", text };
}
