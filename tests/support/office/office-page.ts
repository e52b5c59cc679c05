import { printCell } from "../../../src/sheet/cell-ref";
import type { PlainValue } from "../../../src/sheet/cell-value";
import type { RowRole } from "../../../src/sheet/row-words";

/** A cell as an office types it; `day` is a date of the sheet, `share` a number shown as a percentage, `value: null` a formula never calculated. */
export type OfficeCell =
  | string
  | number
  | null
  | { readonly error: string }
  | { readonly day: string }
  | { readonly share: number }
  | { readonly formula: string; readonly value: number | string | null; readonly format?: string };

/** What a row of a table is, and what of its cells is known. Fields by their name, columns that are none by their letter. */
export interface TrueRow {
  readonly row: number;
  readonly role: RowRole;
  readonly values: Readonly<Record<string, PlainValue | readonly PlainValue[]>>;
}

export interface TrueTable {
  readonly kind: string;
  /** Zero-based rows. */
  readonly heading: readonly [number, number];
  /** Column of its first label. */
  readonly left: number;
  /** Zero-based, by field. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly TrueRow[];
  /** Of a report of one unit: whose it is. */
  readonly unit?: string;
}

/** A fault of format that was put in on purpose. */
export interface Fault {
  readonly code: string;
  readonly address: string;
}

/** A tab being filled in, and what is known of it. Rows and columns count from 0. */
export class OfficePage {
  readonly cells: OfficeCell[][] = [];
  readonly merges: string[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly tables: TrueTable[] = [];
  readonly faults: Fault[] = [];
  hasFilter = false;
  /** Whether a table has a blank column inside it. */
  hasSpacer = false;

  constructor(readonly tab: string) {}

  get height(): number {
    return this.cells.length;
  }

  put(row: number, column: number, cell: OfficeCell): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = cell;
  }

  /** Cells side by side from a column on; null leaves blank what is there. */
  putRow(row: number, column: number, cells: readonly OfficeCell[]): void {
    while (this.cells.length <= row) this.cells.push([]);
    cells.forEach((cell, index) => {
      if (cell !== null) this.put(row, column + index, cell);
    });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push(`${printCell(row, column)}:${printCell(row + rows - 1, column + columns - 1)}`);
  }

  fault(code: string, row: number, column: number): void {
    this.faults.push({ code, address: printCell(row, column) });
  }
}

/** Days from 30/12/1899, or from 01/01/1904. */
export function serialOf(iso: string, dateSystem: 1900 | 1904): number {
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
  return dateSystem === 1904 ? days - 1_462 : days;
}
