import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claims } from "../../src/apportion/claims";
import { type RemainderSplit, splitByLargestRemainder } from "../../src/apportion/largest-remainder";
import { exactShares } from "../../src/apportion/sheet-quotient";
import { claimsOf, feasible, total } from "../support/claims";
import { splitSlowly } from "../support/slow-largest-remainder";

const LARGEST = Number.MAX_SAFE_INTEGER;

function split(target: number, claims: Claims): RemainderSplit {
  const result = splitByLargestRemainder(target, claims);
  if ("code" in result) throw new Error(JSON.stringify(result));
  return result;
}

/** Weights and targets of any size up to 2^53, where one product, all products or the sum of the weights pass it. */
const large = fc
  .array(
    fc.record({
      weight: fc.oneof(fc.nat(1000), fc.maxSafeNat(), fc.constantFrom(LARGEST, LARGEST - 1, 2 ** 52, 2 ** 40)),
      floor: fc.oneof(fc.constant(0), fc.nat(50), fc.nat(2 ** 40)),
      room: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat(50), fc.nat(2 ** 48)),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((rows) => {
    const claims = claimsOf(rows.map(({ weight, floor, room }) => [weight, floor, floor + room] as const));
    const least = rows.reduce((sum, { floor }) => sum + floor, 0);
    const most = rows.reduce((sum, { weight, floor, room }) => Math.min(LARGEST, sum + floor + (weight > 0 ? room : 0)), 0);
    const near = fc.integer({ min: least, max: Math.min(most, least + 100) });
    return fc.oneof(near, fc.integer({ min: least, max: most })).map((target) => ({ target, claims }));
  });

describe("the largest remainder", () => {
  test.each<[string, number, Parameters<typeof claimsOf>[0], number[], object | null]>([
    ["two remainders that differ by one beyond 2^53", 1, [[2 ** 52], [2 ** 52 + 1]], [0, 1], null],
    ["equal remainders beyond 2^53", 3, [[LARGEST], [LARGEST]], [2, 1], { units: [0, 1], awarded: 1 }],
    ["a share exactly at its ceiling", 6, [[2, 0, 2], [4]], [2, 4], null],
    ["a share exactly at its floor", 6, [[2, 2], [4]], [2, 4], null],
    ["over and under by as much", 8, [[5, 0, 3], [1, 3], [2]], [3, 3, 2], null],
    [
      "everybody at a bound",
      5,
      [
        [1, 2, 2],
        [9, 0, 3],
      ],
      [2, 3],
      null,
    ],
    ["three for one person", 4, [[7], [7], [7]], [2, 1, 1], { units: [0, 1, 2], awarded: 1 }],
  ])("%s", (_, target, rows, parts, tie) => {
    expect(split(target, claimsOf(rows))).toEqual({ parts: Float64Array.from(parts), tie });
  });

  test.each([
    ["small", feasible(8)],
    ["wide", feasible(30, 5000)],
    ["large", large],
  ] as const)("equals the slow judge, ties included: %s numbers", (_, claims) => {
    fc.assert(
      fc.property(claims, ({ target, claims: given }) => {
        const { parts, tie } = split(target, given);
        expect({ parts: [...parts], tie }).toEqual({
          ...splitSlowly(target, given),
          parts: [...(splitSlowly(target, given) as RemainderSplit).parts],
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("nobody is a whole person away from the exact share, bounds and all", () => {
    fc.assert(
      fc.property(feasible(12), ({ target, claims }) => {
        const { parts } = split(target, claims);
        const shares = exactShares(target, claims.weights, claims.floors, claims.ceilings);
        expect(total(parts)).toBe(target);
        for (const [unit, part] of parts.entries()) expect(Math.abs(part - shares[unit]!)).toBeLessThan(1);
      }),
      { numRuns: 400 },
    );
  });
});
