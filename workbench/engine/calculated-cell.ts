import type { CellLike, RowLike } from "@cj-tech-master/excelts/formula";
import { cellAddress } from "./a1";
import type { CellRecord, Content } from "./cell-record";
import { contentOf } from "./open-book";

/** Kinds of cells in the formula library's numbering. */
const KIND = { blank: 0, merged: 1, value: 2, formula: 6 } as const;

/** What holds for all cells of a tab while it is calculated. */
export interface CalculationRound {
  /** The formulas to be calculated; null: all. */
  readonly dirty: ReadonlySet<CellRecord> | null;
  /** Hears of values that an array formula fills in. */
  readonly onSpill: (record: CellRecord) => void;
}

/** A row of cells; only those that hold something are shown. */
export class CalculatedRow implements RowLike {
  readonly hidden: boolean;
  private readonly round: CalculationRound;
  private readonly row: number;
  private readonly cells: readonly (CellRecord | undefined)[];

  constructor(round: CalculationRound, row: number, cells: readonly (CellRecord | undefined)[], hidden: boolean) {
    this.round = round;
    this.row = row;
    this.cells = cells;
    this.hidden = hidden;
  }

  eachCell(first: unknown, second?: (cell: CellLike, column: number) => void): void {
    const visit = typeof first === "function" ? (first as (cell: CellLike, column: number) => void) : second;
    if (!visit) return;
    this.cells.forEach((record, column) => {
      if (record && (record.content !== null || record.formula)) {
        visit(new CalculatedCell(this.round, record, this.row + 1, column + 1), column + 1);
      }
    });
  }
}

/** One cell: results and values written to it go into its record. A formula that is not dirty shows as the value it came to. */
export class CalculatedCell implements CellLike {
  readonly row: number;
  readonly col: number;
  readonly record: CellRecord;
  readonly formula: string;
  private readonly round: CalculationRound;

  constructor(round: CalculationRound, record: CellRecord, row: number, column: number) {
    this.round = round;
    this.formula = round.dirty?.has(record) === false ? "" : record.formula;
    this.record = record;
    this.row = row;
    this.col = column;
  }

  get type(): number {
    if (this.formula) return KIND.formula;
    return this.record.content === null ? KIND.blank : KIND.value;
  }

  get model() {
    const { formula } = this;
    const array = this.record.extra?.array;
    if (!array) return { formula };
    // An array formula of several cells fills them as a spilling one does; a single cell is calculated as an array and shows its corner.
    if (array.dynamic || array.rows * array.columns > 1) return { formula, isDynamicArray: true };
    const address = cellAddress(this.row - 1, this.col - 1);
    return { formula, shareType: "array", ref: `${address}:${address}` };
  }

  get value(): unknown {
    return this.record.content;
  }

  set value(value: unknown) {
    this.record.content = contentOf(value, false);
    this.round.onSpill(this.record);
  }

  get result(): CellLike["result"] {
    return resultOf(this.record.content);
  }

  set result(value: CellLike["result"]) {
    this.record.content = contentOf(value, false);
  }
}

function resultOf(content: Content): CellLike["result"] {
  return content === null ? undefined : content;
}
