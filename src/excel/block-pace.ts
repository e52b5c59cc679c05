import { HostError } from "../sheet/host-error";

/** Excel on the web refuses requests and answers over 5 MB, and slows long before: blocks stay far below, in bytes of JSON. */
const FIRST_BYTES = 250_000;
const MOST_BYTES = 1_500_000;
const FIRST_ROWS = 1_000;
const MOST_ROWS = 20_000;

/** A block prepared in less time than this (milliseconds) may be followed by a larger one: the pane stays smooth. */
const SMOOTH = 30;

/**
 * How large the next block may be: small at first, doubled while blocks are prepared fast, halved when Excel refuses one, and then
 * never again as large as what was refused.
 */
export class BlockPace {
  private largest = MOST_BYTES;
  private bytesNow = FIRST_BYTES;
  private rowsNow = FIRST_ROWS;

  /** Most bytes of JSON in the next block. */
  get bytes(): number {
    return this.bytesNow;
  }

  /** Most rows in the next block. */
  get rows(): number {
    return this.rowsNow;
  }

  /** Call after a block that passed, with the milliseconds of our own work on it. */
  passed(milliseconds: number): void {
    if (milliseconds >= SMOOTH) return;
    this.bytesNow = Math.min(this.bytesNow * 2, this.largest);
    this.rowsNow = Math.min(this.rowsNow * 2, MOST_ROWS);
  }

  /** Call after Excel refused a block of so many bytes and rows. @throws HostError request-too-large where one row was refused. */
  refused(bytes: number, rows: number, cause: unknown): void {
    if (rows <= 1) throw new HostError("request-too-large", {}, { cause });
    this.largest = Math.min(this.largest, Math.ceil(bytes / 2));
    this.bytesNow = Math.min(this.bytesNow, this.largest);
    this.rowsNow = Math.min(this.rowsNow, Math.ceil(rows / 2));
  }
}

/** An upper bound of a cell's bytes in a request, its comma and quotes included; Vietnamese letters take up to three each. */
export function cellBytes(value: unknown): number {
  return typeof value === "string" ? value.length * 3 + 4 : typeof value === "number" ? 12 : 6;
}
