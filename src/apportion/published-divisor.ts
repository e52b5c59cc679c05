import type { Split } from "./apportion";
import type { Claims } from "./claims";
import {
  compareQuotients,
  DIVISOR_METHODS,
  type DivisorMethod,
  type DivisorMethodName,
  exactPostOf,
  isNear,
  postOf,
  quotientOf,
} from "./divisor-method";
import type { Seat } from "./find-edge";
import { wholeRoot } from "./whole-root";

/** The one number that goes with a split, and between which numbers any other would give the same parts. */
export interface PublishedDivisor {
  /** The decimal with the fewest digits strictly between `low` and `high`, as text with a point: it is exact. */
  readonly value: string;
  readonly low: number;
  /** Infinity where nothing was won above a floor. */
  readonly high: number;
}

/**
 * The divisor to print. With it clamp(round(w / d), floor, ceiling) gives every part, but for a tie: there the valid divisor is one single
 * number, seldom a short decimal, so a slightly greater one is printed, all tied units round down, and those that were awarded a person
 * carry +1 in the column «điều chỉnh».
 *
 * @returns null where no divisor exists: nobody has weight, everybody stands at a bound on both sides, or (Adams, Huntington-Hill) the
 * target does not even give everybody one person.
 */
export function publishDivisor(claims: Claims, split: Split, name: DivisorMethodName = "webster"): PublishedDivisor | null {
  const method = DIVISOR_METHODS[name];
  const { lost } = split.edge;
  const won = split.tie ? nextWon(method, claims, split) : split.edge.won;
  if ((!won && !lost) || (lost && postOf(method, lost.k) === 0)) return null;
  const low = lost ? quotientAt(method, claims, lost) : 0;
  const high = won ? quotientAt(method, claims, won) : Number.POSITIVE_INFINITY;
  return { value: shortestBetween(lost && bound(method, claims, lost), won && bound(method, claims, won), low), low, high };
}

/** Of the persons won above a floor, the least quotient that is greater than the tie's. */
function nextWon(method: DivisorMethod, claims: Claims, { parts, tie }: Split): Seat | null {
  const awarded = new Set(tie?.units.slice(0, tie.awarded));
  let best: Seat | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let unit = 0; unit < parts.length; unit += 1) {
    const k = (parts[unit] ?? 0) - 1 - (awarded.has(unit) ? 1 : 0);
    if (k < (claims.floors[unit] ?? 0)) continue;
    const quotient = quotientOf(method, claims.weights[unit] ?? 0, k);
    if (isNear(quotient, least) && best ? compareSeats(method, claims, { unit, k }, best) < 0 : quotient < least) {
      least = quotient;
      best = { unit, k };
    }
  }
  return best;
}

function compareSeats(method: DivisorMethod, { weights }: Claims, a: Seat, b: Seat): number {
  return compareQuotients(method, weights[a.unit] ?? 0, a.k, weights[b.unit] ?? 0, b.k);
}

function quotientAt(method: DivisorMethod, claims: Claims, seat: Seat): number {
  return quotientOf(method, claims.weights[seat.unit] ?? 0, seat.k);
}

/** A quotient as a whole fraction, or its square where the method compares squares; a zero below stands for infinity. */
interface Bound {
  readonly over: bigint;
  readonly under: bigint;
  readonly isSquared: boolean;
}

function bound(method: DivisorMethod, claims: Claims, { unit, k }: Seat): Bound {
  const weight = BigInt(claims.weights[unit] ?? 0);
  const under = exactPostOf(method, k);
  return method.isSquared
    ? { over: weight * weight, under, isSquared: true }
    : { over: weight * BigInt(method.scale), under, isSquared: false };
}

/** Sign of n / 10^places − bound. */
function compareDecimal(n: bigint, places: number, { over, under, isSquared }: Bound): number {
  if (under === 0n) return -1;
  const scale = 10n ** BigInt(Math.abs(places));
  const [above, below] = places >= 0 ? [n, scale] : [n * scale, 1n];
  const [a, b] = isSquared ? [above * above, below * below] : [above, below];
  const difference = a * under - over * b;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

const MOST_PLACES = 400;

function shortestBetween(low: Bound | null, high: Bound | null, near: number): string {
  const first = -Math.ceil(Math.log10(Math.max(near, 1))) - 1;
  for (let places = first; places < MOST_PLACES; places += 1) {
    const n = firstAbove(low, places);
    if (!high || compareDecimal(n, places, high) < 0) return printDecimal(n, places);
  }
  throw new RangeError("no decimal between two quotients: they are equal");
}

/** The least n ≥ 1 with n / 10^places > low. */
function firstAbove(low: Bound | null, places: number): bigint {
  if (!low) return 1n;
  let n = startAt(low, places);
  while (n > 1n && compareDecimal(n - 1n, places, low) > 0) n -= 1n;
  while (compareDecimal(n, places, low) <= 0) n += 1n;
  return n;
}

function startAt({ over, under, isSquared }: Bound, places: number): bigint {
  if (under === 0n) return 1n;
  const scale = 10n ** BigInt(isSquared ? 2 * Math.abs(places) : Math.abs(places));
  const power = places >= 0 ? (over * scale) / under : over / (under * scale);
  const n = isSquared ? wholeRoot(power) : power;
  return n > 1n ? n : 1n;
}

function printDecimal(n: bigint, places: number): string {
  if (places <= 0) return String(n * 10n ** BigInt(-places));
  const digits = String(n).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
