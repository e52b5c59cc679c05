import { type Claims, ceilingOf } from "./claims";
import type { DivisorMethod } from "./divisor-method";

/** Parts a little below and a little above the split: what differs between them is decided exactly, person by person. */
export interface Bracket {
  /** Parts that come to at most the target. */
  readonly below: Float64Array<ArrayBuffer>;
  /** Parts that come to at least the target. */
  readonly above: Float64Array<ArrayBuffer>;
}

const MOST_STEPS = 120;

/**
 * Two divisors between which the right one lies, so near that few units differ. O(n) a step over typed arrays; 8 to 20 steps are usual.
 * The steps follow the free units (those at no bound): their weight over what is left for them, as when water finds its level.
 */
export function bracketDivisor(method: DivisorMethod, target: number, claims: Claims): Bracket {
  const size = claims.weights.length;
  const enough = Math.max(64, Math.floor(size / 256));
  // d → 0 fills everybody to the ceiling, d → ∞ leaves everybody at the floor.
  const low = { divisor: 0, total: Number.POSITIVE_INFINITY };
  const high = { divisor: Number.POSITIVE_INFINITY, total: Number.NEGATIVE_INFINITY };
  let divisor = firstGuess(target, claims);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const look = lookAt(method, claims, divisor);
    const side = look.total >= target ? low : high;
    side.divisor = divisor;
    side.total = look.total;
    if (low.total - high.total <= enough || high.divisor - low.divisor <= low.divisor * 1e-14) break;
    divisor = nextGuess(target, look, divisor, low, high, step);
    if (!(divisor > low.divisor && divisor < high.divisor)) break;
  }
  return { below: fill(method, claims, high.divisor), above: fill(method, claims, low.divisor) };
}

interface Look {
  readonly total: number;
  readonly freeWeight: number;
  readonly fixed: number;
}

function firstGuess(target: number, claims: Claims): number {
  let weight = 0;
  for (const one of claims.weights) weight += one;
  return target > 0 && weight > 0 ? weight / target : 1;
}

function nextGuess(target: number, look: Look, divisor: number, low: Side, high: Side, step: number): number {
  const room = target - look.fixed;
  const water = look.freeWeight / room;
  const isBracketed = low.divisor > 0 && Number.isFinite(high.divisor);
  // Near the level the rounding's noise is larger than the step: overshoot a little, to have the target between two divisors.
  const lean = look.total >= target ? 1 + 2 ** -(8 + step) : 1 - 2 ** -(8 + step);
  const guess = water * lean;
  if (room > 0 && step < 12 && guess > low.divisor && guess < high.divisor && guess !== divisor) return guess;
  if (isBracketed) return Math.sqrt(low.divisor) * Math.sqrt(high.divisor);
  return look.total >= target ? divisor * 2 : divisor / 2;
}

interface Side {
  divisor: number;
  total: number;
}

function lookAt(method: DivisorMethod, claims: Claims, divisor: number): Look {
  const { weights, floors, ceilings } = claims;
  const { round } = method;
  let total = 0;
  let freeWeight = 0;
  let fixed = 0;
  for (let unit = 0; unit < weights.length; unit += 1) {
    const weight = weights[unit] as number;
    const floor = floors[unit] as number;
    if (weight === 0) {
      total += floor;
      fixed += floor;
      continue;
    }
    const ceiling = ceilings[unit] as number;
    const rounded = round(weight / divisor);
    if (rounded <= floor) {
      total += floor;
      fixed += floor;
    } else if (rounded >= ceiling) {
      total += ceiling;
      fixed += ceiling;
    } else {
      total += rounded;
      freeWeight += weight;
    }
  }
  return { total, freeWeight, fixed };
}

function fill(method: DivisorMethod, claims: Claims, divisor: number): Float64Array<ArrayBuffer> {
  const { weights, floors } = claims;
  const parts = new Float64Array(weights.length);
  for (let unit = 0; unit < weights.length; unit += 1) {
    const floor = floors[unit] as number;
    const ceiling = ceilingOf(claims, unit);
    const rounded =
      divisor === Number.POSITIVE_INFINITY ? floor : divisor === 0 ? ceiling : method.round((weights[unit] as number) / divisor);
    parts[unit] = Math.min(Math.max(rounded, floor), ceiling);
  }
  return parts;
}
