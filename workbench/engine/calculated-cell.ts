import type { CellLike, RowLike } from "@cj-tech-master/excelts/formula";
import { cellAddress } from "./a1";
import type { CellRecord, Content } from "./cell-record";
import { contentOf } from "./open-book";

/** Kinds of cells in the formula library's numbering. */
const KIND = { blank: 0, merged: 1, value: 2, formula: 6 } as const;

/** A row of cells; only those that hold something are shown. */
export class CalculatedRow implements RowLike {
  readonly hidden: boolean;
  private readonly onSpill: (record: CellRecord) => void;
  private readonly row: number;
  private readonly cells: readonly (CellRecord | undefined)[];

  constructor(onSpill: (record: CellRecord) => void, row: number, cells: readonly (CellRecord | undefined)[], hidden: boolean) {
    this.onSpill = onSpill;
    this.row = row;
    this.cells = cells;
    this.hidden = hidden;
  }

  eachCell(first: unknown, second?: (cell: CellLike, column: number) => void): void {
    const visit = typeof first === "function" ? (first as (cell: CellLike, column: number) => void) : second;
    if (!visit) return;
    this.cells.forEach((record, column) => {
      if (record && (record.content !== null || record.formula)) {
        visit(new CalculatedCell(this.onSpill, record, this.row + 1, column + 1), column + 1);
      }
    });
  }
}

/** One cell: results and values written to it go into its record. `onSpill` hears of values that an array formula fills in. */
export class CalculatedCell implements CellLike {
  readonly row: number;
  readonly col: number;
  readonly record: CellRecord;
  private readonly onSpill: (record: CellRecord) => void;

  constructor(onSpill: (record: CellRecord) => void, record: CellRecord, row: number, column: number) {
    this.onSpill = onSpill;
    this.record = record;
    this.row = row;
    this.col = column;
  }

  get type(): number {
    if (this.record.formula) return KIND.formula;
    return this.record.content === null ? KIND.blank : KIND.value;
  }

  get formula(): string {
    return this.record.formula;
  }

  get model() {
    const { formula, extra } = this.record;
    const array = extra?.array;
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
    this.onSpill(this.record);
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
