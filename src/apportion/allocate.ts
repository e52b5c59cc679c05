import type { Roster } from "../roster/roster";
import type { AllocationRequest } from "./allocation-request";
import { orderClaims } from "./claim-order";
import { divide } from "./divide";
import { findInfeasible } from "./find-infeasible";
import type { Infeasible } from "./infeasible";
import type { PublishedDivisor } from "./published-divisor";
import { type BasedClaims, claimByGap, claimByWeight, type Regime } from "./regime";
import type { Tie } from "./tie";
import { boundsOf } from "./unit-bounds";
import { findFacts, type UnitFacts } from "./unit-facts";
import { weightsOf } from "./weights";

/**
 * A target shared out over a list. Columns run over the units that take part (`facts.taken`), in list order:
 * part = base + clamp(round(weight / divisor), floor, ceiling), but for a tie.
 */
export interface Allocation {
  readonly kind: "allocated";
  readonly target: number;
  readonly regime: Regime;
  readonly facts: UnitFacts;
  readonly weights: Float64Array<ArrayBuffer>;
  /** Giao trước: what a unit has before the rest is shared out; 0 but in regime 2. */
  readonly bases: Float64Array<ArrayBuffer>;
  readonly floors: Float64Array<ArrayBuffer>;
  readonly ceilings: Float64Array<ArrayBuffer>;
  readonly parts: Float64Array<ArrayBuffer>;
  /** Of the claims (in regime 2 of the rest); null for methods without one and where nobody's part depends on it. */
  readonly divisor: PublishedDivisor | null;
  /** Positions of units with the same right to the last persons, and which of them got one: lower rate, more workers, earlier in the list. */
  readonly tie: { readonly awarded: readonly number[]; readonly passed: readonly number[] } | null;
}

export type AllocationOutcome = Allocation | Infeasible;

/**
 * Shares a target out over the units of a list: whole persons that add up exactly, within every unit's bounds. Pure and fast (a million units in
 * about a second with all that is read for them).
 *
 * @throws RangeError for a target, weights or bounds that are no whole numbers from 0: the caller has read them wrongly.
 */
export function allocate(request: AllocationRequest): AllocationOutcome {
  checkTarget(request.terms.target);
  const facts = findFacts(request);
  const bounds = boundsOf(request, facts);
  const weights = weightsOf(request, facts);
  const infeasible = findInfeasible(request, facts, bounds, weights);
  if (infeasible) return infeasible;
  const { floors, ceilings } = bounds;
  const { target } = request.terms;
  const nonMembers = Float64Array.from(facts.taken, (unit, index) => (facts.confirmed[index] === 1 ? 0 : (facts.nonMembers[unit] ?? 0)));
  const claims =
    request.weight === "gap"
      ? claimByGap(target, { gaps: weights, nonMembers, floors, ceilings })
      : claimByWeight(target, { weights, floors, ceilings });
  return divideClaims(request, facts, claims);
}

function divideClaims(request: AllocationRequest, facts: UnitFacts, claims: BasedClaims): Allocation {
  const { method, terms } = request;
  const weights = method === "equal" ? claims.weights.map(() => 1) : claims.weights;
  const division = divide(claims.rest, { ...claims, weights }, method);
  if (division.kind === "impossible") throw new Error(`a split that was found possible is not: ${division.reason.code}`);
  const { bases, floors, ceilings, regime } = claims;
  const parts = division.parts.map((part, position) => part + (bases[position] ?? 0));
  const tie = division.tie && awardTie(request.roster, facts, parts, division.tie);
  return {
    kind: "allocated",
    target: terms.target,
    regime,
    facts,
    weights,
    bases,
    floors,
    ceilings,
    parts,
    divisor: division.divisor,
    tie,
  };
}

/** The division gave the last persons to the first of the list: they go to those with the better claim. */
function awardTie({ workers, members }: Roster, { taken }: UnitFacts, parts: Float64Array, tie: Tie): Allocation["tie"] {
  const of = (column: Float64Array) => Float64Array.from(taken, (unit) => column[unit] ?? Number.NaN);
  const units = orderClaims(tie.units, of(workers), of(members));
  for (const position of tie.units.slice(0, tie.awarded)) parts[position] = (parts[position] ?? 0) - 1;
  const awarded = units.slice(0, tie.awarded);
  for (const position of awarded) parts[position] = (parts[position] ?? 0) + 1;
  return { awarded, passed: units.slice(tie.awarded) };
}

function checkTarget(target: number): void {
  if (!Number.isSafeInteger(target) || target < 0) throw new RangeError(`a target is a whole number from 0: ${target}`);
}
