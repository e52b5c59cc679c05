import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, type Split } from "../../src/apportion/apportion";
import { type Claims, ceilingOf } from "../../src/apportion/claims";
import type { DivisorMethodName } from "../../src/apportion/divisor-method";
import { publishDivisor } from "../../src/apportion/published-divisor";
import { claimsOf, total } from "../support/claims";

const LARGEST = Number.MAX_SAFE_INTEGER;
const METHODS: DivisorMethodName[] = ["webster", "adams", "dhondt", "huntington-hill"];

function split(target: number, claims: Claims, method: DivisorMethodName): Split {
  const result = apportion(target, claims, method);
  if ("code" in result) throw new Error(JSON.stringify(result));
  return result;
}

/** At the border of a rounding, give or take a little, and a whole number that can be told from the next. */
const weightAt = (per: number, floor: number, more: number) => Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, per * (2 * floor + 1) + more));

/** Weights near 2^53 or with nearly the same quotient, persons in the thousands of millions: floating point tells hardly any of them apart. */
const near = fc
  .record({
    per: fc.integer({ min: 1, max: 2 ** 20 }),
    rows: fc.array(
      fc.record({
        floor: fc.oneof(fc.nat(4), fc.nat(1000), fc.integer({ min: 2 ** 28, max: 2 ** 32 })),
        more: fc.integer({ min: -2, max: 2 }),
        room: fc.oneof(fc.nat(3), fc.constant(Number.POSITIVE_INFINITY)),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    persons: fc.nat(12),
  })
  .map(({ per, rows, persons }) => {
    const claims = claimsOf(rows.map(({ floor, more, room }) => [weightAt(per, floor, more), floor, floor + room] as const));
    const most = rows.reduce((sum, { room }, unit) => sum + (claims.weights[unit]! > 0 ? Math.min(room, 12) : 0), 0);
    return { target: total(claims.floors) + Math.min(persons, most), claims };
  });

describe.each(METHODS)("%s is exact where floating point is not", (method) => {
  test("equals the judge that compares fractions of big integers", () => {
    fc.assert(
      fc.property(near, ({ target, claims }) => {
        expect([...split(target, claims, method).parts]).toEqual(handOut(target, claims, method));
      }),
      { numRuns: 1500 },
    );
  });

  test("the printed divisor lies between the quotients that won and lost", () => {
    fc.assert(
      fc.property(near, ({ target, claims }) => {
        const result = split(target, claims, method);
        const divisor = publishDivisor(claims, result, method);
        if (!divisor) return;
        const awarded = new Set(result.tie?.units.slice(0, result.tie.awarded));
        result.parts.forEach((part, unit) => {
          const down = awarded.has(unit) ? part - 1 : part;
          if (down > claims.floors[unit]!) expect(signOf(claims.weights[unit]!, down - 1, divisor.value, method)).toBe(1);
          if (down < ceilingOf(claims, unit)) expect(signOf(claims.weights[unit]!, down, divisor.value, method)).toBe(-1);
        });
      }),
      { numRuns: 500 },
    );
  });
});

test("after a tie the printed divisor stays under the next quotient that won, where floating point takes a greater one for it", () => {
  const weight = 9007173809999899;
  const claims = claimsOf([
    [weight, 998],
    [weight, 998],
    [weight + 2, 998],
    [weight + 1, 998],
  ]);
  const result = split(4 * 998 + 3, claims, "dhondt");
  const { value } = publishDivisor(claims, result, "dhondt")!;
  expect([result.tie, signOf(weight, 998, value, "dhondt"), signOf(weight + 1, 998, value, "dhondt")]).toEqual([
    { units: [0, 1], awarded: 1 },
    -1,
    1,
  ]);
});

test("a tie at the very divisor that is guessed first is found whole", () => {
  const ks = fc.array(fc.nat(60), { minLength: 1, maxLength: 20 }).map((some) => [...some, ...some.toReversed()]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), ks, (per, counts) => {
      const claims = claimsOf(counts.map((k) => [per * (2 * k + 1)] as const));
      const { tie } = split(total(counts) + counts.length / 2, claims, "webster");
      expect(tie).toEqual({ units: [...counts.keys()], awarded: counts.length / 2 });
    }),
    { numRuns: 500 },
  );
});

test.each<[string, DivisorMethodName, number, Parameters<typeof claimsOf>[0], number[], object | null]>([
  ["weights that differ by one at 2^53", "webster", 1, [[LARGEST - 1], [LARGEST]], [0, 1], null],
  ["a tie at 2^53", "dhondt", 1, [[LARGEST], [LARGEST]], [1, 0], { units: [0, 1], awarded: 1 }],
  ["a target of 2^53 − 1", "webster", LARGEST, [[1], [1]], [2 ** 52, 2 ** 52 - 1], { units: [0, 1], awarded: 1 }],
  ["a target of 2^53 − 1 for one", "huntington-hill", LARGEST, [[3]], [LARGEST], null],
  ["Adams with fewer persons than units: the greater weights", "adams", 2, [[5], [9], [7]], [0, 1, 1], null],
  ["the same with equal weights: the earlier", "adams", 1, [[5], [9], [9]], [0, 1, 0], { units: [1, 2], awarded: 1 }],
  ["Adams with as many persons as units", "adams", 3, [[1], [1], [1000]], [1, 1, 1], null],
  ["Huntington-Hill gives everybody with weight one first", "huntington-hill", 4, [[1], [1000], [0], [1]], [1, 2, 0, 1], null],
  [
    "a unit of weight 0 keeps its floor",
    "huntington-hill",
    5,
    [
      [0, 1],
      [9, 1],
      [4, 1],
    ],
    [1, 3, 1],
    null,
  ],
  ["D'Hondt ties", "dhondt", 3, [[60], [30], [30]], [2, 1, 0], { units: [0, 1, 2], awarded: 2 }],
  ["a tie with somebody at the ceiling", "webster", 4, [[5, 0, 1], [5], [5]], [1, 2, 1], { units: [1, 2], awarded: 1 }],
  [
    "everybody held",
    "webster",
    5,
    [
      [9, 2, 2],
      [1, 3, 3],
    ],
    [2, 3],
    null,
  ],
  [
    "floors that come to the target",
    "adams",
    5,
    [
      [9, 2],
      [1, 3],
    ],
    [2, 3],
    null,
  ],
  ["weights of 10^15", "webster", 7, [[3e15], [4e15]], [3, 4], null],
])("%s", (_, method, target, rows, parts, tie) => {
  const result = split(target, claimsOf(rows), method);
  expect({ parts: [...result.parts], tie: result.tie }).toEqual({ parts, tie });
});

/** Sign of w/s(k) − v/s(l), by fractions; s(0) may be 0. */
function compare(w: number, k: number, v: number, l: number, method: DivisorMethodName): number {
  const [left, right] = [postOf(l, method) * power(w, method), postOf(k, method) * power(v, method)];
  if (postOf(k, method) === 0n && postOf(l, method) === 0n) return Math.sign(w - v);
  return left > right ? 1 : left < right ? -1 : 0;
}

/** Sign of w/s(k) − divisor, the divisor as it is printed. */
function signOf(w: number, k: number, divisor: string, method: DivisorMethodName): number {
  const places = divisor.split(".")[1]?.length ?? 0;
  const whole = BigInt(divisor.replace(".", ""));
  const scale = 10n ** BigInt(places);
  const isSquared = method === "huntington-hill";
  const left = power(w, method) * (isSquared ? scale * scale : scale) * (method === "webster" ? 2n : 1n);
  const right = postOf(k, method) * (isSquared ? whole * whole : whole);
  return left > right ? 1 : left < right ? -1 : 0;
}

function power(weight: number, method: DivisorMethodName): bigint {
  return method === "huntington-hill" ? BigInt(weight) ** 2n : BigInt(weight);
}

function postOf(k: number, method: DivisorMethodName): bigint {
  const whole = BigInt(k);
  return { webster: 2n * whole + 1n, adams: whole, dhondt: whole + 1n, "huntington-hill": whole * (whole + 1n) }[method];
}

/** Person by person to the greatest quotient; the earlier of equals. */
function handOut(target: number, claims: Claims, method: DivisorMethodName): number[] {
  const parts = [...claims.floors];
  for (let left = target - total(parts); left > 0; left -= 1) {
    const open = [...parts.keys()].filter((unit) => parts[unit]! < ceilingOf(claims, unit));
    const best = open.reduce((a, b) => (compare(claims.weights[b]!, parts[b]!, claims.weights[a]!, parts[a]!, method) > 0 ? b : a));
    parts[best] = parts[best]! + 1;
  }
  return parts;
}
