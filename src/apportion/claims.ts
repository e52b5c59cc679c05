/**
 * What is shared out and over whom, as columns: one entry a unit, in the order in which ties are decided (the earlier wins).
 *
 * Whole numbers everywhere: weights from 0 to 2^53, floors and ceilings in persons with 0 ≤ floor ≤ ceiling (Infinity = none). A hold is
 * floor = ceiling. A unit of weight 0 never gets more than its floor.
 */
export interface Claims {
  readonly weights: Float64Array<ArrayBuffer>;
  readonly floors: Float64Array<ArrayBuffer>;
  readonly ceilings: Float64Array<ArrayBuffer>;
}

/** Why there is no split. Sums in persons; `units` are indices of the claims that are to blame. */
export type Impossible =
  /** The floors alone come to more than the target. */
  | { readonly code: "floors-above-target"; readonly target: number; readonly least: number; readonly units: readonly number[] }
  /** All ceilings together do not reach it; a unit of weight 0 counts with its floor. */
  | { readonly code: "ceilings-below-target"; readonly target: number; readonly most: number; readonly units: readonly number[] }
  /** Single units whose ceiling lies under their floor. */
  | { readonly code: "ceiling-below-floor"; readonly target: number; readonly units: readonly number[] }
  /** Nobody has any weight. */
  | { readonly code: "no-weight"; readonly target: number; readonly least: number; readonly units: readonly number[] }
  /** There is nobody to share it out over. */
  | { readonly code: "nobody"; readonly target: number; readonly units: readonly number[] };

/** Most a unit can get: without weight, its floor. */
export function ceilingOf(claims: Claims, unit: number): number {
  return (claims.weights[unit] ?? 0) > 0 ? (claims.ceilings[unit] ?? 0) : (claims.floors[unit] ?? 0);
}

/**
 * The reason there is no split, or undefined where there is one.
 * @throws RangeError for a target or claims that are no whole numbers: the caller has read them wrongly.
 */
export function findImpossible(target: number, claims: Claims): Impossible | undefined {
  checkClaims(target, claims);
  const size = claims.weights.length;
  if (size === 0) return target === 0 ? undefined : { code: "nobody", target, units: [] };
  let least = 0;
  let most = 0;
  let weight = 0;
  const crossed: number[] = [];
  for (let unit = 0; unit < size; unit += 1) {
    const floor = claims.floors[unit] ?? 0;
    if ((claims.ceilings[unit] ?? 0) < floor) crossed.push(unit);
    least += floor;
    most += ceilingOf(claims, unit);
    weight += claims.weights[unit] ?? 0;
  }
  if (crossed.length > 0) return { code: "ceiling-below-floor", target, units: crossed };
  if (least > target) return { code: "floors-above-target", target, least, units: pick(claims.floors, (floor) => floor > 0) };
  if (weight === 0 && least < target) return { code: "no-weight", target, least, units: [] };
  if (most < target) return { code: "ceilings-below-target", target, most, units: pick(claims.ceilings, Number.isFinite) };
  return undefined;
}

function pick(column: Float64Array, test: (value: number) => boolean): number[] {
  const units: number[] = [];
  column.forEach((value, unit) => {
    if (test(value)) units.push(unit);
  });
  return units;
}

function checkClaims(target: number, { weights, floors, ceilings }: Claims): void {
  if (!Number.isSafeInteger(target) || target < 0) throw new RangeError(`a target is a whole number from 0: ${target}`);
  if (floors.length !== weights.length || ceilings.length !== weights.length) throw new RangeError("claims of different lengths");
  for (let unit = 0; unit < weights.length; unit += 1) {
    const [weight, floor, ceiling] = [weights[unit] ?? 0, floors[unit] ?? 0, ceilings[unit] ?? 0];
    const isWhole =
      Number.isSafeInteger(weight) &&
      Number.isSafeInteger(floor) &&
      (Number.isSafeInteger(ceiling) || ceiling === Number.POSITIVE_INFINITY);
    if (!isWhole || weight < 0 || floor < 0 || ceiling < 0) throw new RangeError(`claim ${unit} is not in whole numbers from 0`);
  }
}
