import { type Claims, ceilingOf } from "./claims";
import { type DivisorMethod, postOf, roundNearly } from "./divisor-method";

/** Parts a little below and a little above the split: what differs between them is decided exactly, person by person. */
export interface Bracket {
  /** Everybody's persons that are won for certain: they come to at most the target. */
  readonly below: Float64Array<ArrayBuffer>;
  /** With everybody's persons that may be won, those in a tie for the last ones too: they come to at least the target. */
  readonly above: Float64Array<ArrayBuffer>;
}

const MOST_STEPS = 120;
/** After so many steps the figures jump (thousands of firms of 25 workers): more persons in doubt cost less than more steps. */
const MANY_STEPS = 6;
/** Floating point errs by less in a quotient, rounding it included: so much wider, the bracket holds whatever it confused. */
const WIDER = 2 ** -48;

/**
 * Two divisors between which the right one lies, so near that few units differ. O(n) a step over typed arrays; 3 to 5 steps are usual.
 * The steps follow the free units (those at no bound): their weight over what is left for them, as when water finds its level.
 */
export function bracketDivisor(method: DivisorMethod, target: number, claims: Claims): Bracket {
  const first = firstPersons(method, claims);
  if (target <= first.total) return { below: claims.floors.slice(), above: first.parts };
  const size = claims.weights.length;
  const enough = Math.max(64, Math.floor(size / 16));
  const sides: Sides = { low: { divisor: 0, total: Number.POSITIVE_INFINITY }, high: { divisor: Number.POSITIVE_INFINITY, total: 0 } };
  const { low, high } = sides;
  let divisor = firstGuess(target, claims);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const look = lookAt(method, claims, divisor);
    const side = look.total >= target ? low : high;
    side.divisor = divisor;
    side.total = look.total;
    const isClosed = low.divisor > 0 && high.divisor < Number.POSITIVE_INFINITY;
    if (isClosed && low.total - high.total <= (step < MANY_STEPS ? enough : Math.max(enough, 2 * size))) break;
    divisor = nextGuess(target, look, divisor, sides, step, enough);
    if (!(divisor > low.divisor && divisor < high.divisor)) break;
  }
  return {
    below: fill(method, claims, high.divisor * (1 + WIDER), target),
    above: fill(method, claims, low.divisor * (1 - WIDER), target),
  };
}

/** By Adams and Huntington-Hill the first person of whoever has weight comes before everybody's second, whatever the divisor. */
function firstPersons(method: DivisorMethod, claims: Claims): { readonly parts: Float64Array<ArrayBuffer>; readonly total: number } {
  const parts = claims.floors.slice();
  const isFirst = postOf(method, 0) === 0;
  let total = 0;
  for (let unit = 0; unit < parts.length; unit += 1) {
    if (isFirst && parts[unit] === 0 && ceilingOf(claims, unit) > 0) parts[unit] = 1;
    total += parts[unit] as number;
  }
  return { parts, total };
}

function firstGuess(target: number, claims: Claims): number {
  let weight = 0;
  for (const one of claims.weights) weight += one;
  return weight / target;
}

/** d → 0 fills everybody to the ceiling, d → ∞ leaves everybody at the floor or the first person. */
interface Sides {
  readonly low: Side;
  readonly high: Side;
}

interface Side {
  divisor: number;
  total: number;
}

interface Look {
  readonly total: number;
  readonly freeWeight: number;
}

function nextGuess(target: number, look: Look, divisor: number, { low, high }: Sides, step: number, enough: number): number {
  // A little past the target, so that it comes to lie between two divisors.
  const aim = look.total >= target ? target - enough / 4 : target + enough / 4;
  // What rounding gives the free units beyond their share hardly changes from step to step.
  const room = aim - look.total + look.freeWeight / divisor;
  const guess = look.freeWeight / room;
  if (room > 0 && step < MANY_STEPS / 2 && guess > low.divisor && guess < high.divisor) return guess;
  if (low.divisor > 0 && high.divisor < Number.POSITIVE_INFINITY) return Math.sqrt(low.divisor) * Math.sqrt(high.divisor);
  return look.total >= target ? divisor * 2 ** (step + 1) : divisor / 2 ** (step + 1);
}

function lookAt(method: DivisorMethod, claims: Claims, divisor: number): Look {
  const { weights, floors, ceilings } = claims;
  const perPerson = 1 / divisor;
  let total = 0;
  let freeWeight = 0;
  for (let unit = 0; unit < weights.length; unit += 1) {
    const weight = weights[unit] as number;
    const floor = floors[unit] as number;
    const rounded = roundNearly(method, weight * perPerson);
    if (rounded <= floor || weight === 0) {
      total += floor;
      continue;
    }
    const ceiling = ceilings[unit] as number;
    if (rounded >= ceiling) total += ceiling;
    else {
      total += rounded;
      freeWeight += weight;
    }
  }
  return { total, freeWeight };
}

/** Nobody gets more than all there is: beyond 2^53 persons could not be counted one by one. */
function fill(method: DivisorMethod, claims: Claims, divisor: number, target: number): Float64Array<ArrayBuffer> {
  const { weights, floors } = claims;
  const perPerson = 1 / divisor;
  const parts = new Float64Array(weights.length);
  for (let unit = 0; unit < weights.length; unit += 1) {
    const rounded = roundNearly(method, (weights[unit] as number) * perPerson);
    parts[unit] = Math.min(Math.max(rounded, floors[unit] as number), ceilingOf(claims, unit), target);
  }
  return parts;
}
