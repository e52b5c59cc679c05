import type { DivideMethod } from "./divide";
import { clamp, sumOf } from "./regime";

/** How a spreadsheet rounds a quotient as a divisor method does, as a formula's text, and the same in JavaScript's floating point. */
export interface SheetRounding {
  readonly formula: (quotient: string) => string;
  readonly round: (quotient: number) => number;
}

const DOWN: SheetRounding = { formula: (q) => `INT(${q})`, round: Math.floor };

/** Of the methods without a divisor, `largest-remainder` takes the whole part of the share; what is left over stands in a column of its own. */
export const SHEET_ROUNDING: Readonly<Record<DivideMethod, SheetRounding>> = {
  webster: { formula: (q) => `ROUND(${q},0)`, round: (q) => Math.floor(q + 0.5) },
  equal: { formula: (q) => `ROUND(${q},0)`, round: (q) => Math.floor(q + 0.5) },
  adams: { formula: (q) => `ROUNDUP(${q},0)`, round: Math.ceil },
  dhondt: DOWN,
  "largest-remainder": DOWN,
  "huntington-hill": {
    formula: (q) => `(INT(${q})+IF((${q})^2>INT(${q})*(INT(${q})+1),1,0))`,
    round: (q) => Math.floor(q) + (q * q > Math.floor(q) * (Math.floor(q) + 1) ? 1 : 0),
  },
};

/**
 * The shares that add up to the target without rounding: clamp(w / d, floor, ceiling) for the one d that fits («phần chính xác»). Floating point, for
 * the eye and for the whole part; shares within 10^-9 of a whole number are that number.
 */
export function exactShares(
  target: number,
  weights: Float64Array,
  floors: Float64Array,
  ceilings: Float64Array,
): Float64Array<ArrayBuffer> {
  const shareAt = (perPerson: number) =>
    Float64Array.from(weights, (weight, index) =>
      weight > 0 ? clamp(weight * perPerson, floors[index] ?? 0, ceilings[index] ?? 0) : (floors[index] ?? 0),
    );
  let low = 0;
  let high = 1;
  while (sumOf(shareAt(high)) < target && high < Number.MAX_SAFE_INTEGER) high *= 2;
  for (let step = 0; step < 200 && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (sumOf(shareAt(middle)) < target) low = middle;
    else high = middle;
  }
  return shareAt(high).map((share) => (Math.abs(share - Math.round(share)) < 1e-9 ? Math.round(share) : share));
}
