import type { Allocation } from "./allocate";
import type { DivideMethod } from "./divide";
import { clamp } from "./regime";
import { exactShares, SHEET_ROUNDING } from "./sheet-quotient";

/** What a tab shows of an allocation so that its figures can be worked out there, as columns over the units that take part. */
export interface SheetColumns {
  /** The divisor as a spreadsheet's number; null where the method or the figures have none. */
  readonly divisor: number | null;
  /** The share before rounding, without the base: w / d, or where there is no divisor the exact share. */
  readonly quotients: Float64Array<ArrayBuffer>;
  /** part − base − clamp(rounded quotient): a tie that was decided, or a remainder that won a person. */
  readonly adjustments: Float64Array<ArrayBuffer>;
  /** 1 where a unit won a person in a tie, -1 where it did not, 0 where there was none. */
  readonly ties: Int8Array<ArrayBuffer>;
}

/** Computes as the tab's formulas will, so that base + MEDIAN(floor, ceiling, rounded quotient) + adjustment is the part. */
export function sheetColumns(allocation: Allocation, method: DivideMethod): SheetColumns {
  const { weights, floors, ceilings, bases, parts } = allocation;
  const divisor = allocation.divisor === null ? null : Number(allocation.divisor.value);
  const rest = parts.reduce((sum, part, index) => sum + part - (bases[index] ?? 0), 0);
  const quotients = divisor === null ? exactShares(rest, weights, floors, ceilings) : weights.map((weight) => weight / divisor);
  const { round } = divisor === null ? SHEET_ROUNDING["largest-remainder"] : SHEET_ROUNDING[method];
  const adjustments = parts.map(
    (part, index) => part - (bases[index] ?? 0) - clamp(round(quotients[index] ?? 0), floors[index] ?? 0, ceilings[index] ?? 0),
  );
  const ties = new Int8Array(parts.length);
  for (const position of allocation.tie?.awarded ?? []) ties[position] = 1;
  for (const position of allocation.tie?.passed ?? []) ties[position] = -1;
  return { divisor, quotients, adjustments, ties };
}
