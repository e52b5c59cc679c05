import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Allocation, allocate } from "../../src/apportion/allocate";
import type { AllocationRequest } from "../../src/apportion/allocation-request";
import { total } from "../support/claims";
import { type ListedUnit, lists, requestOf } from "../support/roster-of";

function allocated(request: AllocationRequest): Allocation {
  const outcome = allocate(request);
  if (outcome.kind === "infeasible") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const parts = (request: AllocationRequest) => [...allocated(request).parts];

describe("laws, over lists where many units are equal", () => {
  const withTarget = lists(8).chain((units) => {
    const outcome = allocate(requestOf(units, 0));
    const least = outcome.kind === "infeasible" ? outcome.least : 0;
    const top = allocate(requestOf(units, 100_000));
    const most = top.kind === "infeasible" ? top.most : least;
    return fc.record({ units: fc.constant(units), target: fc.integer({ min: least, max: Math.max(least, most) }) });
  });

  test("the parts add up, and part = base + clamp(round(w / d), floor, ceiling) but for a tie", () => {
    fc.assert(
      fc.property(withTarget, ({ units, target }) => {
        const { parts: got, bases, floors, ceilings, weights, divisor, tie } = allocated(requestOf(units, target));
        expect(total(got)).toBe(target);
        got.forEach((part, at) => {
          const { hold, min = 0, max, workers, members } = units[at]!;
          expect(part).toBeGreaterThanOrEqual(hold ?? min);
          expect(part).toBeLessThanOrEqual(hold ?? max ?? workers! - members!);
          if (!divisor) return;
          const rounded = Math.min(Math.max(Math.floor(weights[at]! / Number(divisor.value) + 0.5), floors[at]!), ceilings[at]!);
          expect(part).toBe(bases[at]! + rounded + (tie?.awarded.includes(at) ? 1 : 0));
        });
      }),
      { numRuns: 300 },
    );
  });

  test("a greater target lowers nobody's part, across the regimes too", () => {
    fc.assert(
      fc.property(withTarget, ({ units, target }) => {
        const more = allocate(requestOf(units, target + 1));
        if (more.kind === "infeasible") return;
        const less = allocated(requestOf(units, target));
        more.parts.forEach((part, at) => {
          expect(part).toBeGreaterThanOrEqual(less.parts[at]!);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the list decides nothing but ties", () => {
    fc.assert(
      fc.property(withTarget, ({ units, target }) => {
        const there = allocated(requestOf(units, target));
        if (there.tie) return;
        expect([...allocated(requestOf([...units].reverse(), target)).parts].reverse()).toEqual([...there.parts]);
      }),
      { numRuns: 200 },
    );
  });

  test("what some of the units got, shared out among them alone, is the same again", () => {
    fc.assert(
      fc.property(withTarget, fc.integer({ min: 0, max: 255 }), ({ units, target }, mask) => {
        const all = allocated(requestOf(units, target));
        const some = units.flatMap((unit, at) => ((mask >> at) & 1 ? [{ unit, part: all.parts[at]! }] : []));
        if (some.length === 0) return;
        const again = requestOf(
          some.map(({ unit }) => unit),
          some.reduce((sum, { part }) => sum + part, 0),
        );
        expect(parts(again)).toEqual(some.map(({ part }) => part));
      }),
      { numRuns: 300 },
    );
  });

  test("a held unit gets what is typed", () => {
    fc.assert(
      fc.property(withTarget, ({ units, target }) => {
        allocated(requestOf(units, target)).parts.forEach((part, at) => {
          if (units[at]!.hold !== undefined) expect(part).toBe(units[at]!.hold);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("a weight column counts only in proportion", () => {
    fc.assert(
      fc.property(withTarget, fc.integer({ min: 2, max: 1000 }), ({ units, target }, scale) => {
        const scaled = units.map((unit) => ({ ...unit, figure: (unit.figure ?? 0) * scale }));
        const plain = allocate(requestOf(units, target, { weight: "column" }));
        const other = allocate(requestOf(scaled, target, { weight: "column" }));
        expect(other.kind).toBe(plain.kind);
        if (plain.kind === "allocated" && other.kind === "allocated") expect(other.parts).toEqual(plain.parts);
      }),
      { numRuns: 300 },
    );
  });

  test("nobody lost with a greater quotient than somebody won", () => {
    fc.assert(
      fc.property(withTarget, ({ units, target }) => {
        const { parts: got, bases, floors, ceilings, weights } = allocated(requestOf(units, target));
        got.forEach((part, winner) => {
          const won = part - bases[winner]!;
          if (won <= floors[winner]!) return;
          got.forEach((other, loser) => {
            const lost = other - bases[loser]!;
            if (lost >= ceilings[loser]! || weights[loser] === 0) return;
            expect(weights[winner]! * (2 * lost + 1)).toBeGreaterThanOrEqual(weights[loser]! * (2 * won - 1));
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  test("a slow judge that hands out one person after the other agrees", () => {
    fc.assert(
      fc.property(withTarget, ({ units, target }) => {
        expect(parts(requestOf(units, target))).toEqual(handOut(units, target));
      }),
      { numRuns: 300 },
    );
  });
});

/** Person by person to whoever has the best claim: first towards the rate, then beyond it; w / (2s + 1) compared as fractions. */
function handOut(units: readonly ListedUnit[], target: number): number[] {
  const facts = units.map(({ workers, members, sector, hold, min, max }) => {
    const rate = sector === "Nhà nước" ? 98 : 80;
    let gap = 0;
    while (100 * (members! + gap) < rate * workers!) gap += 1;
    return { gap, rest: workers! - members! - gap, floor: hold ?? min ?? 0, ceiling: hold ?? max ?? workers! - members! };
  });
  const given = facts.map(({ floor }) => floor);
  const order = units.map((_, at) => at).sort((a, b) => rank(units, a, b));
  const give = (weightOf: (at: number) => number, before: (at: number) => number, limit: (at: number) => number) => {
    const ready = order.filter((at) => given[at]! < limit(at) && weightOf(at) > 0);
    const quotient = (at: number) => [weightOf(at), 2 * (given[at]! - before(at)) + 1] as const;
    const best = ready.sort((a, b) => {
      const [[w, k], [v, l]] = [quotient(a), quotient(b)];
      return v * k - w * l || order.indexOf(a) - order.indexOf(b);
    })[0];
    if (best === undefined) return false;
    given[best]! += 1;
    return true;
  };
  const at =
    <Key extends keyof (typeof facts)[number]>(key: Key) =>
    (unit: number) =>
      facts[unit]![key];
  const toRate = (unit: number) => Math.min(facts[unit]!.gap, facts[unit]!.ceiling);
  while (given.reduce((sum, part) => sum + part, 0) < target) {
    if (give(at("gap"), () => 0, toRate)) continue;
    const beyond = (unit: number) => Math.max(facts[unit]!.rest, facts[unit]!.ceiling - facts[unit]!.gap);
    if (!give(beyond, toRate, at("ceiling"))) throw new Error("nobody can take another person");
  }
  return given;
}

function rank(units: readonly ListedUnit[], a: number, b: number): number {
  const [x, y] = [units[a]!, units[b]!];
  return x.members! * y.workers! - y.members! * x.workers! || y.workers! - x.workers! || a - b;
}
