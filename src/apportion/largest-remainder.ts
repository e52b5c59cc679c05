import { type Claims, findImpossible, type Impossible } from "./claims";
import { selectNth } from "./select-nth";
import type { Tie } from "./tie";
import { findWaterLevel, type Level } from "./water-level";

/** Parts by the largest remainder; there is no divisor to publish. */
export interface RemainderSplit {
  readonly parts: Float64Array<ArrayBuffer>;
  /** Units with the same remainder at the cut: the first `awarded` in the order of the claims got a person. */
  readonly tie: Tie | null;
}

/**
 * The whole part of everybody's share, then one person each to the largest remainders («phần nguyên + phần dư lớn nhất», Hamilton, Hare-
 * Niemeyer). Under bounds the share is the water level clamp(w / d, floor, ceiling) that adds up to the target, and the remainders are
 * compared among units at no bound, as in the Swiss Bundesgesetz über die politischen Rechte, art. 17. Raising the target can lower a
 * part here (the Alabama paradox): the pane says so where it happens.
 *
 * Exact: shares are whole fractions with one denominator, in BigInt where a product passes 2^53. O(n).
 */
export function splitByLargestRemainder(target: number, claims: Claims): RemainderSplit | Impossible {
  const impossible = findImpossible(target, claims);
  if (impossible) return impossible;
  const { parts, free, ...level } = findWaterLevel(target, claims);
  const remainders = takeWholeParts(claims.weights, free, level, parts);
  let missing = target;
  for (const part of parts) missing -= part;
  return { parts, tie: missing === 0 ? null : giveByRemainder(parts, free, remainders, missing) };
}

/** Remainders of the free units; compared by `high`, then by `low`. */
interface Remainders {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

const LOW_BITS = 40n;

function takeWholeParts(weights: Float64Array, free: Uint32Array, { room, weight }: Level, parts: Float64Array): Remainders {
  const [high, low] = [new Float64Array(free.length), new Float64Array(free.length)];
  const [plainRoom, plainWeight] = [Number(room), Number(weight)];
  const isLarge = weight > Number.MAX_SAFE_INTEGER;
  for (let place = 0; place < free.length; place += 1) {
    const unit = free[place] as number;
    const product = (weights[unit] as number) * plainRoom;
    if (!isLarge && product <= Number.MAX_SAFE_INTEGER) {
      const remainder = product % plainWeight;
      parts[unit] = (product - remainder) / plainWeight;
      high[place] = remainder;
      continue;
    }
    const share = BigInt(weights[unit] as number) * room;
    const remainder = share % weight;
    parts[unit] = Number(share / weight);
    high[place] = Number(isLarge ? remainder >> LOW_BITS : remainder);
    if (isLarge) low[place] = Number(BigInt.asUintN(Number(LOW_BITS), remainder));
  }
  return { high, low };
}

/** One person each to the `missing` largest remainders, the earlier unit of equals. */
function giveByRemainder(parts: Float64Array, free: Uint32Array, { high, low }: Remainders, missing: number): Tie | null {
  const highCut = selectNth(high.slice(), missing);
  const give = (place: number) => {
    const unit = free[place] as number;
    parts[unit] = (parts[unit] as number) + 1;
  };
  const atCut: number[] = [];
  let left = missing;
  for (let place = 0; place < high.length; place += 1) {
    const remainder = high[place] as number;
    if (remainder < highCut) continue;
    if (remainder === highCut) atCut.push(place);
    else {
      give(place);
      left -= 1;
    }
  }
  const lowOf = (place: number) => low[place] as number;
  const lowCut = selectNth(Float64Array.from(atCut, lowOf), left);
  const before = atCut.filter((place) => lowOf(place) > lowCut);
  const tied = atCut.filter((place) => lowOf(place) === lowCut);
  const awarded = left - before.length;
  for (const place of [...before, ...tied.slice(0, awarded)]) give(place);
  return awarded === tied.length ? null : { units: tied.map((place) => free[place] as number), awarded };
}
