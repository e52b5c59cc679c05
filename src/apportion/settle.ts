import type { Claims } from "./claims";
import { compareQuotients, type DivisorMethod, isNear, quotientOf } from "./divisor-method";
import { selectNth } from "./select-nth";
import type { Tie } from "./tie";

/** Persons in doubt, as columns: number `ks` + 1 of a unit, units in the order of the claims. */
interface Seats {
  readonly units: Uint32Array;
  readonly ks: Float64Array;
  readonly quotients: Float64Array;
}

/**
 * Brings `parts` to the target by giving the persons in doubt to the greatest quotients, the earlier unit of equals. Floating point tells most of
 * them apart; those too near the cut for it are compared as whole numbers.
 *
 * @param parts come to at most the target, and are changed in place. @param above come to at least the target, and nobody in a tie for the last
 * persons lies outside the two. @returns the units that only their order told apart, null where there are none.
 */
export function settle(method: DivisorMethod, claims: Claims, parts: Float64Array, above: Float64Array, target: number): Tie | null {
  let missing = target;
  for (const part of parts) missing -= part;
  if (missing === 0) return null;
  const seats = listSeats(method, claims, parts, above);
  const cut = selectNth(seats.quotients.slice(), missing);
  const near: number[] = [];
  for (let seat = 0; seat < seats.units.length; seat += 1) {
    const quotient = seats.quotients[seat] as number;
    if (isNear(quotient, cut)) near.push(seat);
    else if (quotient > cut) {
      give(parts, seats, seat);
      missing -= 1;
    }
  }
  const compare = (a: number, b: number) => compareSeats(method, claims, seats, a, b);
  // Mostly all of them are equal, and in order.
  if (near.some((seat) => compare(seat, near[0] as number) !== 0)) near.sort((a, b) => compare(b, a) || a - b);
  for (let place = 0; place < missing; place += 1) give(parts, seats, near[place] as number);
  return findTie(near, missing, compare, seats);
}

/** @param sorted the greatest first, of which the first `missing` were given. */
function findTie(sorted: readonly number[], missing: number, compare: (a: number, b: number) => number, { units }: Seats): Tie | null {
  const [last, next] = [sorted[missing - 1], sorted[missing]];
  if (last === undefined || next === undefined || compare(last, next) !== 0) return null;
  const first = sorted.findIndex((seat) => compare(seat, last) === 0);
  const after = sorted.findLastIndex((seat) => compare(seat, last) === 0) + 1;
  return { units: sorted.slice(first, after).map((seat) => units[seat] as number), awarded: missing - first };
}

function listSeats(method: DivisorMethod, { weights }: Claims, below: Float64Array, above: Float64Array): Seats {
  let size = 0;
  for (let unit = 0; unit < below.length; unit += 1) size += (above[unit] as number) - (below[unit] as number);
  const seats = { units: new Uint32Array(size), ks: new Float64Array(size), quotients: new Float64Array(size) };
  let seat = 0;
  for (let unit = 0; unit < below.length; unit += 1) {
    for (let k = below[unit] as number; k < (above[unit] as number); k += 1) {
      seats.units[seat] = unit;
      seats.ks[seat] = k;
      const weight = weights[unit] as number;
      const quotient = quotientOf(method, weight, k);
      // First persons before everybody's second are only among themselves: the greater weight counts as the greater.
      seats.quotients[seat] = quotient === Number.POSITIVE_INFINITY ? weight : quotient;
      seat += 1;
    }
  }
  return seats;
}

function give(parts: Float64Array, seats: Seats, seat: number): void {
  const unit = seats.units[seat] as number;
  parts[unit] = (parts[unit] as number) + 1;
}

function compareSeats(method: DivisorMethod, { weights }: Claims, { units, ks }: Seats, a: number, b: number): number {
  return compareQuotients(
    method,
    weights[units[a] as number] as number,
    ks[a] as number,
    weights[units[b] as number] as number,
    ks[b] as number,
  );
}
