import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ceilingOf } from "../../src/apportion/claims";
import { DIVIDE_METHODS, type DivideMethod, divide } from "../../src/apportion/divide";
import { claimsOf, feasible, total } from "../support/claims";

const CASES = resolve(import.meta.dirname, "../../../shared/acceptance/apportionment");

describe("divide", () => {
  test.each<[string, DivideMethod, number, Parameters<typeof claimsOf>[0], number[]]>([
    ["Alabama, 43 seats", "largest-remainder", 43, [[5670], [3850], [420], [60]], [24, 17, 2, 0]],
    ["equal parts, the first ones more", "equal", 7, [[5], [900], [1]], [3, 2, 2]],
    ["equal parts within bounds, weights or not", "equal", 10, [[0, 0, 1], [5], [5, 6]], [1, 3, 6]],
    ["remainders only among units at no bound", "largest-remainder", 10, [[60, 0, 3], [25], [15]], [3, 4, 3]],
  ])("%s", (_, method, target, rows, parts) => {
    expect(divide(target, claimsOf(rows), method)).toMatchObject({ kind: "divided", parts: Float64Array.from(parts) });
  });

  test("a tie of remainders is named, and the earlier unit gets the person", () => {
    expect(divide(4, claimsOf([[1], [1], [1]]), "largest-remainder")).toMatchObject({
      parts: Float64Array.of(2, 1, 1),
      tie: { units: [0, 1, 2], awarded: 1 },
    });
  });

  test.each(DIVIDE_METHODS)("%s adds up and keeps bounds", (method) => {
    fc.assert(
      fc.property(feasible(20), ({ target, claims }) => {
        const division = divide(target, claims, method);
        if (division.kind === "impossible") throw new Error(JSON.stringify(division));
        expect(total(division.parts)).toBe(target);
        division.parts.forEach((part, unit) => {
          expect(part).toBeGreaterThanOrEqual(claims.floors[unit]!);
          expect(part).toBeLessThanOrEqual(method === "equal" ? claims.ceilings[unit]! : ceilingOf(claims, unit));
        });
      }),
    );
  });

  test("by the largest remainder nobody unbounded is a whole person away from the exact share", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }), fc.nat(1000), (weights, target) => {
        const division = divide(target, claimsOf(weights.map((weight) => [weight])), "largest-remainder");
        if (division.kind === "impossible") throw new Error("impossible");
        const sum = weights.reduce((all, weight) => all + weight, 0);
        for (const [unit, weight] of weights.entries()) expect(Math.abs(division.parts[unit]! - (target * weight) / sum)).toBeLessThan(1);
      }),
    );
  });
});

interface Case {
  readonly name: string;
  readonly method: DivideMethod;
  readonly total: number;
  readonly weights?: number[];
  readonly min?: (number | null)[] | null;
  readonly max?: (number | null)[] | null;
  readonly expected?: number[] | null;
  readonly infeasible?: string;
  readonly generator?: { n: number; seed_weight: number; seed_cap: number; cap_min: number; cap_span: number };
  readonly expected_sha256?: string;
  readonly expected_head?: number[];
}

describe.skipIf(!existsSync(CASES))("published apportionments (skipped where shared/acceptance/apportionment is absent)", () => {
  const cases = existsSync(CASES)
    ? readdirSync(CASES)
        .map((file) => JSON.parse(readFileSync(resolve(CASES, file), "utf8")) as Case)
        .filter(({ method }) => DIVIDE_METHODS.includes(method))
    : [];

  test.each(cases.filter(({ weights }) => weights))("$name", ({ total: target, weights = [], min, max, method, expected, infeasible }) => {
    const claims = claimsOf(weights.map((weight, unit) => [weight, min?.[unit] ?? 0, max?.[unit] ?? Number.POSITIVE_INFINITY]));
    const division = divide(target, claims, method);
    if (infeasible) {
      const code = infeasible.startsWith("minimums") ? "floors-above-target" : "ceilings-below-target";
      expect(division).toMatchObject({ kind: "impossible", reason: { code } });
    } else expect(division.kind === "divided" && [...division.parts]).toEqual(expected);
  });

  test.each(cases.filter(({ generator }) => generator))("$name", ({ generator, total: target, method, expected_sha256, expected_head }) => {
    const { n, seed_weight, seed_cap, cap_min, cap_span } = generator!;
    const [weight, cap] = [lcg(seed_weight), lcg(seed_cap)];
    const claims = claimsOf(Array.from({ length: n }, () => [weight() || 1, 0, cap_min + ((cap() >>> 8) % cap_span)] as const));
    const division = divide(target, claims, method);
    if (division.kind === "impossible") throw new Error("impossible");
    expect([...division.parts.slice(0, 20)]).toEqual(expected_head);
    const texts = [division.parts.join(","), JSON.stringify([...division.parts]), division.parts.join("\n"), division.parts.join(" ")];
    expect(texts.map((text) => createHash("sha256").update(text).digest("hex"))).toContain(expected_sha256);
  });
});

function lcg(seed: number): () => number {
  let x = seed;
  return () => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return x;
  };
}
