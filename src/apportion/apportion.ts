import { bracketDivisor } from "./bracket-divisor";
import { type Claims, ceilingOf, findImpossible, type Impossible } from "./claims";
import { compareQuotients, DIVISOR_METHODS, type DivisorMethod, type DivisorMethodName, quotientOf } from "./divisor-method";
import { settle } from "./settle";

/** A split: whole persons that add up to the target exactly, and what only the order of the claims decided. */
export interface Split {
  readonly parts: Float64Array<ArrayBuffer>;
  /** Units whose next person had the same right to it: the first `awarded` of them in the order of the claims got it. null = no tie. */
  readonly tie: Tie | null;
  readonly edge: Edge;
}

export interface Tie {
  readonly units: readonly number[];
  readonly awarded: number;
}

/**
 * The two quotients between which every valid divisor lies: the least that won and the greatest that lost, as unit and number of persons
 * before it. null where nothing was won above a floor, or nothing was lost below a ceiling.
 */
export interface Edge {
  readonly won: Seat | null;
  readonly lost: Seat | null;
}

export interface Seat {
  readonly unit: number;
  /** The seat is person number k + 1. */
  readonly k: number;
}

/**
 * Shares a target out by a divisor method within bounds: part = clamp(round(w / d), floor, ceiling) for one divisor d. Raising the target
 * never lowers a part; a part split again among the same units gives itself. Among equal quotients the earlier claim wins, and `tie` says so.
 *
 * Exact: the divisor is only looked for in floating point; who gets the last persons is decided by whole-number comparison. O(n) and a heap
 * for the few units in doubt: 1,000,000 units take about 0.2 s.
 *
 * Source: Balinski & Young, Fair Representation (1982); bounds as in Bundeswahlgesetz § 6 (2013) and Pukelsheim, Proportional
 * Representation (2017), ch. 12.
 */
export function apportion(target: number, claims: Claims, name: DivisorMethodName = "webster"): Split | Impossible {
  const impossible = findImpossible(target, claims);
  if (impossible) return impossible;
  const method = DIVISOR_METHODS[name];
  const { below, above } = bracketDivisor(method, target, claims);
  settle(method, claims, below, above, target);
  const edge = mend(method, claims, below);
  const tie = decideTie(method, claims, below, edge);
  return { parts: below, tie, edge };
}

/** Moves persons while somebody lost with a greater quotient than somebody won: floating point may have misplaced a few. */
function mend(method: DivisorMethod, claims: Claims, parts: Float64Array): Edge {
  for (;;) {
    const edge = findEdge(method, claims, parts);
    if (!edge.won || !edge.lost || compareSeats(method, claims, edge.lost, edge.won) <= 0) return edge;
    parts[edge.won.unit] = (parts[edge.won.unit] as number) - 1;
    parts[edge.lost.unit] = (parts[edge.lost.unit] as number) + 1;
  }
}

function findEdge(method: DivisorMethod, claims: Claims, parts: Float64Array): Edge {
  let won = -1;
  let lost = -1;
  let wonAt = Number.POSITIVE_INFINITY;
  let lostAt = Number.NEGATIVE_INFINITY;
  for (let unit = 0; unit < parts.length; unit += 1) {
    const weight = claims.weights[unit] as number;
    const part = parts[unit] as number;
    if (part > (claims.floors[unit] as number)) {
      const quotient = quotientOf(method, weight, part - 1);
      if (won < 0 || isNear(quotient, wonAt) ? won < 0 || compareTo(method, claims, parts, unit, won, -1) < 0 : quotient < wonAt) {
        won = unit;
        wonAt = quotient;
      }
    }
    if (part < ceilingOf(claims, unit)) {
      const quotient = quotientOf(method, weight, part);
      if (lost < 0 || isNear(quotient, lostAt) ? lost < 0 || compareTo(method, claims, parts, unit, lost, 0) > 0 : quotient > lostAt) {
        lost = unit;
        lostAt = quotient;
      }
    }
  }
  return {
    won: won < 0 ? null : { unit: won, k: (parts[won] as number) - 1 },
    lost: lost < 0 ? null : { unit: lost, k: parts[lost] as number },
  };
}

/** Of equal quotients the earlier claim wins: those in the tie are settled anew in the order of the claims. */
function decideTie(method: DivisorMethod, claims: Claims, parts: Float64Array, edge: Edge): Tie | null {
  const { won, lost } = edge;
  if (!won || !lost || compareSeats(method, claims, lost, won) !== 0) return null;
  const at = quotientOf(method, claims.weights[won.unit] as number, won.k);
  const units: number[] = [];
  let awarded = 0;
  for (let unit = 0; unit < parts.length; unit += 1) {
    const part = parts[unit] as number;
    if (part > (claims.floors[unit] as number) && isAt(method, claims, unit, part - 1, won, at)) {
      units.push(unit);
      parts[unit] = part - 1;
      awarded += 1;
    } else if (part < ceilingOf(claims, unit) && isAt(method, claims, unit, part, won, at)) units.push(unit);
  }
  for (const unit of units.slice(0, awarded)) parts[unit] = (parts[unit] as number) + 1;
  return { units, awarded };
}

/** Whether person k + 1 of a unit has exactly the quotient of the tie; floating point settles all but the near ones. */
function isAt(method: DivisorMethod, claims: Claims, unit: number, k: number, seat: Seat, at: number): boolean {
  const weight = claims.weights[unit] as number;
  return (
    isNear(quotientOf(method, weight, k), at) && compareQuotients(method, weight, k, claims.weights[seat.unit] as number, seat.k) === 0
  );
}

function compareSeats(method: DivisorMethod, claims: Claims, a: Seat, b: Seat): number {
  return compareQuotients(method, claims.weights[a.unit] as number, a.k, claims.weights[b.unit] as number, b.k);
}

function compareTo(method: DivisorMethod, claims: Claims, parts: Float64Array, unit: number, other: number, shift: -1 | 0): number {
  return compareSeats(method, claims, { unit, k: (parts[unit] as number) + shift }, { unit: other, k: (parts[other] as number) + shift });
}

/** Too near for floating point to tell apart, infinite ones included. */
function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
