import type { Claims } from "./claims";

/**
 * How far a target goes where it is shared out by what is missing to the rate. 1: not far enough for everybody to reach it. 2: everybody reaches it,
 * and the rest goes by the workers who are not members yet. (Beyond all of these nothing can be shared out.) null for any other weight.
 */
export type Regime = 1 | 2 | null;

/** Claims in the order of the list, and what each unit has before them: part = base + clamp(round(weight / divisor), floor, ceiling). */
export interface BasedClaims extends Claims {
  readonly regime: Regime;
  readonly bases: Float64Array<ArrayBuffer>;
  /** What is left of the target for the claims. */
  readonly rest: number;
}

/** Columns over the units that take part. */
export interface GapColumns {
  readonly gaps: Float64Array<ArrayBuffer>;
  readonly nonMembers: Float64Array<ArrayBuffer>;
  readonly floors: Float64Array<ArrayBuffer>;
  readonly ceilings: Float64Array<ArrayBuffer>;
}

/**
 * Claims by the gap. What a unit can take towards its rate is the gap within its own bounds: where units are held or capped below their gap, others
 * cannot take more than theirs for them while the target lasts, so the regime turns on those sums and not on the bare gaps.
 *
 * Regime 1: weight and ceiling are the gap. Regime 2: the base is the gap, the weight of the rest is everybody beyond it (H − gap, more where «Tối
 * đa» allows more).
 */
export function claimByGap(target: number, columns: GapColumns): BasedClaims {
  const { gaps, nonMembers, floors, ceilings } = columns;
  const reach = gaps.map((gap, index) => clamp(gap, floors[index] ?? 0, ceilings[index] ?? 0));
  if (sumOf(reach) >= target)
    return { regime: 1, bases: new Float64Array(gaps.length), weights: gaps, floors, ceilings: reach, rest: target };
  const bases = gaps.map((gap, index) => Math.min(gap, ceilings[index] ?? 0));
  return {
    regime: 2,
    bases,
    weights: gaps.map((gap, index) => Math.max(nonMembers[index] ?? 0, ceilings[index] ?? 0, gap) - gap),
    floors: floors.map((floor, index) => Math.max(0, floor - (bases[index] ?? 0))),
    ceilings: ceilings.map((ceiling, index) => ceiling - (bases[index] ?? 0)),
    rest: target - sumOf(bases),
  };
}

/** Claims by any other weight: one step, nothing beforehand. */
export function claimByWeight(target: number, claims: Claims): BasedClaims {
  return { ...claims, regime: null, bases: new Float64Array(claims.weights.length), rest: target };
}

export function clamp(value: number, floor: number, ceiling: number): number {
  return Math.min(Math.max(value, floor), ceiling);
}

export function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}
