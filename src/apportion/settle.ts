import { type Claims, ceilingOf } from "./claims";
import { compareQuotients, type DivisorMethod, quotientOf } from "./divisor-method";
import { UnitHeap } from "./unit-heap";

/**
 * Brings `parts` to the target by giving the persons in doubt to the greatest quotients, the earlier unit of equals.
 *
 * @param parts come to at most the target, and are changed in place. @param above come to at least the target.
 */
export function settle(method: DivisorMethod, claims: Claims, parts: Float64Array, above: Float64Array, target: number): void {
  let missing = target;
  for (const part of parts) missing -= part;
  const doubtful = unitsBelow(parts, (unit) => above[unit] as number);
  missing -= giveByThreshold(method, claims, parts, doubtful, above, missing);
  missing -= giveOneByOne(
    method,
    claims,
    parts,
    unitsBelow(parts, (unit) => above[unit] as number),
    (unit) => above[unit] as number,
    missing,
  );
  // Floating point may have left the upper bracket a person short: then everybody below the ceiling is in doubt.
  const everybody = (unit: number) => ceilingOf(claims, unit);
  if (missing > 0) giveOneByOne(method, claims, parts, unitsBelow(parts, everybody), everybody, missing);
}

function unitsBelow(parts: Float64Array, limit: (unit: number) => number): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < parts.length; unit += 1) if ((parts[unit] as number) < limit(unit)) units.push(unit);
  return units;
}

const MANY = 4096;

/**
 * Where very many units are one person in doubt (thousands of firms of 25 workers), sorting their quotients as numbers is enough: what
 * floating point confuses is put right afterwards. @returns persons given.
 */
function giveByThreshold(
  method: DivisorMethod,
  claims: Claims,
  parts: Float64Array,
  units: readonly number[],
  above: Float64Array,
  missing: number,
): number {
  if (units.length < MANY) return 0;
  const isPlain = units.every((unit) => (above[unit] as number) - (parts[unit] as number) === 1);
  if (!isPlain || missing <= 0 || missing > units.length) return 0;
  const quotients = Float64Array.from(units, (unit) => quotientOf(method, claims.weights[unit] as number, parts[unit] as number));
  const sorted = quotients.slice().sort();
  const threshold = sorted[units.length - missing] as number;
  let greater = 0;
  for (const quotient of quotients) if (quotient > threshold) greater += 1;
  let equal = missing - greater;
  for (let place = 0; place < units.length; place += 1) {
    const quotient = quotients[place] as number;
    if (quotient < threshold || (quotient === threshold && equal-- <= 0)) continue;
    const unit = units[place] as number;
    parts[unit] = (parts[unit] as number) + 1;
  }
  return missing;
}

/** @returns persons given. */
function giveOneByOne(
  method: DivisorMethod,
  claims: Claims,
  parts: Float64Array,
  units: number[],
  limit: (unit: number) => number,
  missing: number,
): number {
  const { weights } = claims;
  const isBefore = (a: number, b: number) =>
    compareQuotients(method, weights[a] as number, parts[a] as number, weights[b] as number, parts[b] as number) || b - a;
  let left = missing;
  if (left <= 0) return 0;
  const heap = new UnitHeap(units, isBefore);
  while (left > 0 && heap.size > 0) {
    const unit = heap.top;
    parts[unit] = (parts[unit] as number) + 1;
    left -= 1;
    if ((parts[unit] as number) < limit(unit)) heap.sink();
    else heap.pop();
  }
  return missing - left;
}
