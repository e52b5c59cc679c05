import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, type Split } from "../../src/apportion/apportion";
import { type Claims, ceilingOf } from "../../src/apportion/claims";
import { compareQuotients, DIVISOR_METHODS, type DivisorMethodName } from "../../src/apportion/divisor-method";
import { publishDivisor } from "../../src/apportion/published-divisor";
import { SHEET_ROUNDING } from "../../src/apportion/sheet-quotient";
import { claimsOf, feasible, total } from "../support/claims";

const METHODS: DivisorMethodName[] = ["webster", "adams", "dhondt", "huntington-hill"];
const runs = { numRuns: 400 };

describe("apportion", () => {
  test.each<[string, number, Parameters<typeof claimsOf>[0], number[]]>([
    ["in proportion", 12, [[14], [28], [7], [35]], [2, 4, 1, 5]],
    ["Balinski & Young 1975, example 1", 100, [[5117], [4400], [162], [161], [160]], [51, 43, 2, 2, 2]],
    ["Balinski & Young 1975, example 2", 26, [[9061], [7179], [5259], [3319], [1182]], [9, 8, 5, 3, 1]],
    ["a ceiling sends the rest on", 10, [[90, 0, 4], [10]], [4, 6]],
    ["a floor is kept", 10, [[99], [1, 3]], [7, 3]],
    ["a hold is a floor that is the ceiling", 10, [[50, 2, 2], [50]], [2, 8]],
    ["a weight of 0 gets only its floor", 5, [[0, 1], [7]], [1, 4]],
    ["no target, no parts", 0, [[5], [6]], [0, 0]],
    [
      "everybody at the ceiling",
      7,
      [
        [1, 0, 3],
        [1000, 0, 4],
      ],
      [3, 4],
    ],
    ["weights beyond 2^53 when multiplied", 3, [[2 ** 52 + 1], [2 ** 52]], [2, 1]],
  ])("%s", (_, target, rows, parts) => {
    expect([...split(target, claimsOf(rows)).parts]).toEqual(parts);
  });

  test("names the units between which only the order decided, and how many of them got a person", () => {
    const result = split(11, claimsOf([[5], [5], [90], [5]]));
    expect([[...result.parts], result.tie]).toEqual([[1, 1, 9, 0], { units: [0, 1, 3], awarded: 2 }]);
  });

  test.each<[string, number, Parameters<typeof claimsOf>[0], object]>([
    [
      "floors above the target",
      4,
      [
        [1, 2],
        [1, 3],
      ],
      { code: "floors-above-target", least: 5, units: [0, 1] },
    ],
    [
      "ceilings below it",
      21,
      [
        [1, 2, 10],
        [1, 3, 10],
      ],
      { code: "ceilings-below-target", most: 20, units: [0, 1] },
    ],
    [
      "a unit of weight 0 cannot help",
      9,
      [
        [1, 0, 4],
        [0, 0, 50],
      ],
      { code: "ceilings-below-target", most: 4 },
    ],
    ["a ceiling under its floor", 9, [[1, 5, 4], [1]], { code: "ceiling-below-floor", units: [0] }],
    ["no weight anywhere", 9, [[0], [0]], { code: "no-weight" }],
    ["nobody", 9, [], { code: "nobody" }],
  ])("impossible: %s", (_, target, rows, reason) => {
    expect(apportion(target, claimsOf(rows))).toMatchObject({ target, ...reason });
  });

  test.each([-1, 4.5, Number.NaN, Number.POSITIVE_INFINITY])("a target of %d is a wrong call", (target) => {
    expect(() => apportion(target, claimsOf([[1]]))).toThrow(RangeError);
  });
});

describe.each(METHODS)("laws of %s", (method) => {
  test("adds up, keeps bounds and holds", () => {
    fc.assert(
      fc.property(feasible(30), ({ target, claims }) => {
        const { parts } = split(target, claims, method);
        expect(total(parts)).toBe(target);
        parts.forEach((part, unit) => {
          expect(part).toBeGreaterThanOrEqual(claims.floors[unit]!);
          expect(part).toBeLessThanOrEqual(ceilingOf(claims, unit));
        });
      }),
      runs,
    );
  });

  test("nobody lost with a greater quotient than somebody won", () => {
    fc.assert(
      fc.property(feasible(30), ({ target, claims }) => {
        const { parts } = split(target, claims, method);
        parts.forEach((part, winner) => {
          if (part <= claims.floors[winner]!) return;
          parts.forEach((other, loser) => {
            if (other >= ceilingOf(claims, loser)) return;
            const sign = compareQuotients(DIVISOR_METHODS[method], claims.weights[winner]!, part - 1, claims.weights[loser]!, other);
            expect(sign).toBeGreaterThanOrEqual(0);
          });
        });
      }),
      runs,
    );
  });

  test("raising the target lowers nobody", () => {
    fc.assert(
      fc.property(feasible(20), ({ target, claims }) => {
        const most = claims.weights.reduce((sum, _, unit) => sum + ceilingOf(claims, unit), 0);
        fc.pre(target < most);
        const before = split(target, claims, method).parts;
        // unit by unit: comparing the lists as a whole would prove far less
        for (const [unit, part] of split(target + 1, claims, method).parts.entries()) expect(part).toBeGreaterThanOrEqual(before[unit]!);
      }),
      runs,
    );
  });

  test("equals what a slow and obvious judge gives, person by person", () => {
    fc.assert(
      fc.property(feasible(8), ({ target, claims }) => {
        expect([...split(target, claims, method).parts]).toEqual(oneByOne(target, claims, method));
      }),
      runs,
    );
  });

  test("the order matters to nobody but those in a tie", () => {
    fc.assert(
      fc.property(feasible(12), fc.integer(), ({ target, claims }, seed) => {
        const order = [...claims.weights.keys()].sort((a, b) => Math.imul(a + 1, seed | 1) - Math.imul(b + 1, seed | 1));
        const pick = (column: Float64Array) => Float64Array.from(order, (unit) => column[unit]!);
        const shuffled = { weights: pick(claims.weights), floors: pick(claims.floors), ceilings: pick(claims.ceilings) };
        const plain = split(target, claims, method);
        const other = split(target, shuffled, method);
        const tied = new Set(plain.tie?.units);
        order.forEach((unit, place) => {
          if (!tied.has(unit)) expect(other.parts[place]).toBe(plain.parts[unit]);
        });
        expect(other.tie?.awarded).toBe(plain.tie?.awarded);
      }),
      runs,
    );
  });

  test("weights count only in proportion", () => {
    fc.assert(
      fc.property(feasible(12), fc.integer({ min: 2, max: 1000 }), ({ target, claims }, scale) => {
        const scaled = { ...claims, weights: claims.weights.map((weight) => weight * scale) };
        expect([...split(target, scaled, method).parts]).toEqual([...split(target, claims, method).parts]);
      }),
      runs,
    );
  });

  test("a part split again over the same units gives itself", () => {
    fc.assert(
      fc.property(feasible(12), fc.nat(), ({ target, claims }, mask) => {
        const { parts } = split(target, claims, method);
        const some = [...parts.keys()].filter((unit) => (mask >> unit) & 1);
        fc.pre(some.length > 0);
        const pick = (column: Float64Array) => Float64Array.from(some, (unit) => column[unit]!);
        const smaller = { weights: pick(claims.weights), floors: pick(claims.floors), ceilings: pick(claims.ceilings) };
        const again = split(total(pick(parts)), smaller, method);
        expect([...again.parts]).toEqual(some.map((unit) => parts[unit]));
      }),
      runs,
    );
  });

  test("the printed divisor gives every part by itself, and lies inside its range", () => {
    fc.assert(
      fc.property(feasible(15, 3000), ({ target, claims }) => {
        const result = split(target, claims, method);
        const divisor = publishDivisor(claims, result, method);
        if (!divisor) return;
        const value = Number(divisor.value);
        expect(value).toBeGreaterThan(divisor.low);
        expect(value).toBeLessThan(divisor.high);
        const adjusted = new Set(result.tie?.units.slice(0, result.tie.awarded));
        result.parts.forEach((part, unit) => {
          const rounded = claims.weights[unit]! === 0 ? 0 : SHEET_ROUNDING[method].round(claims.weights[unit]! / value);
          const clamped = Math.min(Math.max(rounded, claims.floors[unit]!), ceilingOf(claims, unit));
          expect(clamped + (adjusted.has(unit) ? 1 : 0)).toBe(part);
        });
      }),
      runs,
    );
  });
});

/** 204 / 2,5 = 81,6 is the low end of the divisors. */
const LOW_IS_81_6 = {
  weights: Float64Array.from([1673, 3140, 204, 3334, 4606, 296, 1270, 2857, 3488]),
  floors: Float64Array.from([0, 4, 0, 3, 3, 5, 3, 0, 1]),
  ceilings: Float64Array.from([0, 16, 0, 3, 9, 0, 14, 0, 0], (ceiling) => ceiling || Number.POSITIVE_INFINITY),
};

describe("the printed divisor", () => {
  test.each<[string, number, Parameters<typeof claimsOf>[0], string]>([
    ["the shortest decimal inside", 100, [[5117], [4400], [162], [161], [160]], "101.2"],
    ["a few digits where few will do", 12, [[14], [28], [7], [35]], "7"],
    ["decimals where whole numbers will not do", 7, [[10], [11], [12]], "4.5"],
  ])("%s", (_, target, rows, value) => {
    const claims = claimsOf(rows);
    expect(publishDivisor(claims, split(target, claims))?.value).toBe(value);
  });

  test("no shorter decimal lies inside", () => {
    fc.assert(
      fc.property(feasible(10, 5000), ({ target, claims }) => {
        const divisor = publishDivisor(claims, split(target, claims));
        if (!divisor) return;
        const places = (divisor.value.split(".")[1] ?? "").length;
        fc.pre(places > 0 && places < 10);
        const scale = 10 ** (places - 1);
        // The product may come out below a whole number: 81.6 × 100 is 8159.999….
        const above = [1, 2].map((more) => (Math.floor(divisor.low * scale) + more) / scale).find((next) => next > divisor.low);
        expect(above).toBeGreaterThanOrEqual(divisor.high);
      }),
      { ...runs, examples: [[{ target: 148, claims: LOW_IS_81_6 }]] },
    );
  });
});

function split(target: number, claims: Claims, method?: DivisorMethodName): Split {
  const result = apportion(target, claims, method);
  if ("code" in result) throw new Error(`impossible: ${JSON.stringify(result)}`);
  return result;
}

/** Person by person to the greatest w / s(part); the earlier of equals. */
function oneByOne(target: number, claims: Claims, method: DivisorMethodName): number[] {
  const parts = [...claims.floors];
  for (let left = target - total(parts); left > 0; left -= 1) {
    let best = -1;
    parts.forEach((part, unit) => {
      if (part >= ceilingOf(claims, unit)) return;
      const isBetter =
        best < 0 || compareQuotients(DIVISOR_METHODS[method], claims.weights[unit]!, part, claims.weights[best]!, parts[best]!) > 0;
      if (isBetter) best = unit;
    });
    parts[best] = parts[best]! + 1;
  }
  return parts;
}
