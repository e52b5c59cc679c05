import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claims, ceilingOf } from "../../src/apportion/claims";
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

describe.each(["largest-remainder", "equal"] as const)("laws of %s", (method) => {
  const parts = (target: number, claims: Claims) => divided(target, claims, method).parts;
  const pick = (claims: Claims, units: readonly number[]): Claims => {
    const of = (column: Float64Array) => Float64Array.from(units, (unit) => column[unit]!);
    return { weights: of(claims.weights), floors: of(claims.floors), ceilings: of(claims.ceilings) };
  };

  test("a hold is kept", () => {
    fc.assert(
      fc.property(feasible(12), fc.nat(), ({ target, claims }, seed) => {
        const before = parts(target, claims);
        const held = seed % before.length;
        const ceilings = claims.ceilings.map((ceiling, unit) => (unit === held ? claims.floors[unit]! : ceiling));
        const outcome = divide(target, { ...claims, ceilings }, method);
        if (outcome.kind === "divided") expect(outcome.parts[held]).toBe(claims.floors[held]);
      }),
    );
  });

  test("the order matters to nobody but those in a tie", () => {
    fc.assert(
      fc.property(feasible(12), ({ target, claims }) => {
        const { parts: there, tie } = divided(target, claims, method);
        const back = parts(target, pick(claims, [...there.keys()].reverse())).reverse();
        there.forEach((part, unit) => {
          if (!tie?.units.includes(unit)) expect(back[unit]).toBe(part);
        });
      }),
    );
  });

  test("weights count only in proportion", () => {
    fc.assert(
      fc.property(feasible(12), fc.integer({ min: 2, max: 1000 }), ({ target, claims }, scale) => {
        const scaled = { ...claims, weights: claims.weights.map((weight) => weight * scale) };
        expect(parts(target, scaled)).toEqual(parts(target, claims));
      }),
    );
  });

  test.runIf(method === "equal")("raising the target lowers nobody, and parts split again give themselves", () => {
    fc.assert(
      fc.property(feasible(12), fc.nat(), ({ target, claims }, mask) => {
        const before = parts(target, claims);
        const more = divide(target + 1, claims, method);
        if (more.kind === "divided") for (const [unit, part] of more.parts.entries()) expect(part).toBeGreaterThanOrEqual(before[unit]!);
        const some = [...before.keys()].filter((unit) => (mask >> unit) & 1);
        const kept = some.map((unit) => before[unit]!);
        if (some.length > 0) expect([...parts(total(kept), pick(claims, some))]).toEqual(kept);
      }),
    );
  });

  test.runIf(method === "equal")("equals what a judge gives who hands out person by person to whoever has least", () => {
    fc.assert(
      fc.property(feasible(8), ({ target, claims }) => {
        const judged = [...claims.floors];
        while (total(judged) < target) {
          const open = [...judged.keys()].filter((unit) => judged[unit]! < claims.ceilings[unit]!);
          const least = open.reduce((a, b) => (judged[b]! < judged[a]! ? b : a));
          judged[least] = judged[least]! + 1;
        }
        expect([...parts(target, claims)]).toEqual(judged);
      }),
    );
  });
});

function divided(target: number, claims: Claims, method: DivideMethod) {
  const division = divide(target, claims, method);
  if (division.kind === "impossible") throw new Error(JSON.stringify(division));
  return division;
}

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
