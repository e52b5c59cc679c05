import fc from "fast-check";
import type { Claims } from "../../src/apportion/claims";

/** Claims from rows of [weight, floor, ceiling]. */
export function claimsOf(rows: readonly (readonly [weight: number, floor?: number, ceiling?: number])[]): Claims {
  return {
    weights: Float64Array.from(rows, ([weight]) => weight),
    floors: Float64Array.from(rows, ([, floor = 0]) => floor),
    ceilings: Float64Array.from(rows, ([, , ceiling = Number.POSITIVE_INFINITY]) => ceiling),
  };
}

/** A target and claims that can be met; small weights, so that ties are common. */
export function feasible(most = 8, largestWeight = 40): fc.Arbitrary<{ target: number; claims: Claims }> {
  const row = fc
    .tuple(fc.integer({ min: 0, max: largestWeight }), fc.nat(6), fc.nat(12), fc.boolean())
    .map(([weight, floor, room, isOpen]) => [weight, floor, isOpen ? Number.POSITIVE_INFINITY : floor + room] as const);
  return fc.array(row, { minLength: 1, maxLength: most }).chain((rows) => {
    const claims = claimsOf(rows);
    const least = rows.reduce((sum, [, floor]) => sum + floor, 0);
    const top = rows.reduce((sum, [weight, floor, ceiling]) => sum + (weight > 0 ? Math.min(ceiling, floor + 20) : floor), 0);
    return fc.integer({ min: least, max: top }).map((target) => ({ target, claims }));
  });
}

export const total = (parts: Iterable<number>): number => [...parts].reduce((sum, part) => sum + part, 0);
