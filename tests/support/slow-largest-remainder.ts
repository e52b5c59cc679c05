import { type Claims, ceilingOf, findImpossible, type Impossible } from "../../src/apportion/claims";
import type { RemainderSplit } from "../../src/apportion/largest-remainder";
import type { Tie } from "../../src/apportion/tie";

/** The judge for the largest remainder: shares as fractions of big integers, remainders sorted. Slow, and plainly right. */
export function splitSlowly(target: number, claims: Claims): RemainderSplit | Impossible {
  const impossible = findImpossible(target, claims);
  if (impossible) return impossible;
  const { parts, free } = findWaterLevel(target, claims);
  const fixed = sum(parts);
  const weight = free.reduce((total, unit) => total + BigInt(claims.weights[unit] ?? 0), 0n);
  if (free.length === 0 || weight === 0n) return { parts, tie: null };
  const room = BigInt(target) - fixed;
  const remainders = free.map((unit) => {
    const share = BigInt(claims.weights[unit] ?? 0) * room;
    parts[unit] = Number(share / weight);
    return { unit, remainder: share % weight };
  });
  const missing = target - Number(sum(parts));
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.unit - b.unit : a.remainder > b.remainder ? -1 : 1));
  for (const { unit } of remainders.slice(0, missing)) parts[unit] = (parts[unit] ?? 0) + 1;
  return { parts, tie: findTie(remainders, missing) };
}

function findTie(remainders: readonly { unit: number; remainder: bigint }[], missing: number): Tie | null {
  const last = remainders[missing - 1];
  const next = remainders[missing];
  if (!last || !next || last.remainder !== next.remainder) return null;
  const tied = remainders.filter(({ remainder }) => remainder === last.remainder);
  const before = remainders.filter(({ remainder }) => remainder > last.remainder).length;
  return { units: tied.map(({ unit }) => unit), awarded: missing - before };
}

/**
 * Fixes units at the bound their share passes until nobody's does. Units over the ceiling and units under the floor are never fixed in one
 * step together: whichever side weighs more is right about the level (Pukelsheim, Proportional Representation, 2017, 12.4).
 */
function findWaterLevel(target: number, claims: Claims): { parts: Float64Array<ArrayBuffer>; free: number[] } {
  const { weights, floors } = claims;
  const parts = new Float64Array(weights.length);
  let free: number[] = [];
  weights.forEach((weight, unit) => {
    if (weight > 0) free.push(unit);
    else parts[unit] = floors[unit] ?? 0;
  });
  for (;;) {
    const room = BigInt(target) - sum(parts);
    const weight = free.reduce((total, unit) => total + BigInt(weights[unit] ?? 0), 0n);
    const over: number[] = [];
    const under: number[] = [];
    let balance = 0n;
    for (const unit of free) {
      const share = BigInt(weights[unit] ?? 0) * room;
      const ceiling = ceilingOf(claims, unit);
      const floor = BigInt(floors[unit] ?? 0) * weight;
      if (Number.isFinite(ceiling) && share > BigInt(ceiling) * weight) {
        over.push(unit);
        balance += share - BigInt(ceiling) * weight;
      } else if (share < floor) {
        under.push(unit);
        balance -= floor - share;
      }
    }
    if (over.length === 0 && under.length === 0) return { parts, free };
    const overSet = new Set(over);
    const fixed = new Set(balance >= 0n ? over : []);
    if (balance <= 0n) for (const unit of under) fixed.add(unit);
    for (const unit of fixed) parts[unit] = balance >= 0n && overSet.has(unit) ? ceilingOf(claims, unit) : (floors[unit] ?? 0);
    free = free.filter((unit) => !fixed.has(unit));
  }
}

function sum(parts: Float64Array): bigint {
  return parts.reduce((total, part) => total + BigInt(part), 0n);
}
