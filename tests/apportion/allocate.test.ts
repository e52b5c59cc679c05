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
const nnn = (workers: number, members: number, more: Partial<ListedUnit> = {}): ListedUnit => ({ workers, members, ...more });

describe("the three regimes", () => {
  // Gaps 43, 20, 0 and non-members 86, 45, 5.
  const units = [nnn(215, 129), nnn(125, 80), nnn(25, 20)];

  test.each<[string, number, 1 | 2, number[], number[]]>([
    ["nothing to share", 0, 1, [0, 0, 0], [0, 0, 0]],
    ["not enough for the rate: by the gap", 40, 1, [0, 0, 0], [27, 13, 0]],
    ["just enough: everybody's gap", 63, 1, [0, 0, 0], [43, 20, 0]],
    ["one more: the gap first, the rest by who is left", 64, 2, [43, 20, 0], [44, 20, 0]],
    ["more: the rest by 43 : 25 : 5 (three tie for the last two)", 100, 2, [43, 20, 0], [65, 33, 2]],
    ["everybody there is", 136, 2, [43, 20, 0], [86, 45, 5]],
  ])("%s", (_, target, regime, bases, expected) => {
    const outcome = allocated(requestOf(units, target));
    expect({ regime: outcome.regime, bases: [...outcome.bases], parts: [...outcome.parts] }).toEqual({ regime, bases, parts: expected });
  });

  test("beyond everybody it is impossible, by how many, and what can be done", () => {
    expect(allocate(requestOf(units, 140))).toMatchObject({
      kind: "infeasible",
      code: "ceilings-below-target",
      least: 0,
      most: 136,
      units: [0, 1, 2],
      waysOut: [
        { kind: "lower-target", target: 136, by: 4 },
        { kind: "new-unions", persons: 4 },
        { kind: "allow-override", units: [0, 1, 2], persons: 4 },
      ],
    });
  });
});

describe("the officer's bounds", () => {
  test.each<[string, ListedUnit[], number, number[]]>([
    ["a hold is kept", [nnn(100, 40, { hold: 7 }), nnn(100, 40)], 40, [7, 33]],
    ["a floor beyond the gap is kept", [nnn(100, 78, { min: 10 }), nnn(100, 40)], 30, [10, 20]],
    ["a ceiling below the gap is kept", [nnn(100, 40, { max: 3 }), nnn(100, 40)], 30, [3, 27]],
    ["capped and held units do not end the first regime too early", [nnn(100, 40, { hold: 0 }), nnn(100, 40)], 50, [0, 50]],
    ["a ceiling above today's workforce makes room", [nnn(20, 20, { max: 30 }), nnn(100, 100, { max: 15 })], 30, [20, 10]],
    ["held above the gap counts before the rest is shared out", [nnn(100, 78, { hold: 12 }), nnn(100, 78)], 20, [12, 8]],
  ])("%s", (_, units, target, expected) => {
    expect(parts(requestOf(units, target))).toEqual(expected);
  });

  test.each<[string, ListedUnit[], number, object]>([
    [
      "floors above the target: floors first, then raising",
      [nnn(100, 40, { min: 20 }), nnn(100, 40, { hold: 5 }), nnn(100, 40, { min: 30 })],
      40,
      {
        code: "floors-above-target",
        least: 55,
        units: [2, 0, 1],
        waysOut: [
          { kind: "release-floors", units: [0, 2], by: 50 },
          { kind: "raise-target", target: 55, by: 15 },
        ],
      },
    ],
    [
      "holds above the target",
      [nnn(100, 40, { hold: 30 }), nnn(100, 40)],
      20,
      {
        code: "floors-above-target",
        waysOut: [
          { kind: "release-holds", units: [0], by: 30 },
          { kind: "raise-target", target: 30, by: 10 },
        ],
      },
    ],
    [
      "a hold above the workforce that is left",
      [nnn(50, 40, { hold: 12 }), nnn(100, 40)],
      30,
      {
        code: "hold-outside-bounds",
        units: [0],
        waysOut: [
          { kind: "allow-override", units: [0], persons: 2 },
          { kind: "release-holds", units: [0], by: 12 },
        ],
      },
    ],
    ["a hold below its floor", [nnn(50, 40, { hold: 2, min: 3 }), nnn(100, 40)], 30, { code: "hold-outside-bounds", units: [0] }],
    ["a ceiling below its floor", [nnn(90, 40, { min: 9, max: 8 }), nnn(100, 40)], 30, { code: "ceiling-below-floor", units: [0] }],
    [
      "ceilings of the officer's that can be let go",
      [nnn(100, 90, { max: 4 }), nnn(100, 90, { hold: 1 })],
      8,
      {
        code: "ceilings-below-target",
        most: 5,
        waysOut: [
          { kind: "lower-target", target: 5, by: 3 },
          { kind: "new-unions", persons: 3 },
          { kind: "release-ceilings", units: [0], by: 6 },
          { kind: "release-holds", units: [1], by: 9 },
          { kind: "allow-override", units: [0], persons: 3 },
        ],
      },
    ],
  ])("%s", (_, units, target, reason) => {
    expect(allocate(requestOf(units, target))).toMatchObject({ kind: "infeasible", ...reason });
  });

  test("a hold above the workforce is kept where «Tối đa» allows it", () => {
    expect(parts(requestOf([nnn(50, 40, { hold: 12, max: 12 }), nnn(100, 40)], 30))).toEqual([12, 18]);
  });
});

describe("left out", () => {
  test.each<[string, Partial<ListedUnit>, string]>([
    ["more members than workers", { workers: 112, members: 118 }, "members-above-workers"],
    ["workforce blank", { workers: null, members: 37 }, "no-workers"],
    ["workforce 0", { workers: 0, members: 0 }, "no-workers"],
    ["members blank: not 0", { workers: 40, members: null }, "no-members"],
    ["a label that does not say", { sector: "Trường học" }, "unknown-sector"],
    ["no label", { sector: "" }, "unknown-sector"],
    ["nghiệp đoàn: no rate", { sector: "Nghiệp đoàn" }, "no-rate"],
    ["nghiệp đoàn with more members than workers: still no rate", { sector: "Nghiệp đoàn", workers: 1, members: 9 }, "no-rate"],
    ["a repeated row, whatever else is wrong with it", { duplicateOf: 0, workers: null }, "duplicate"],
  ])("%s", (_, unit, code) => {
    const units = [nnn(100, 40), { ...nnn(100, 40), ...unit }];
    const outcome = allocated(requestOf(units, 30));
    expect({ leftOut: outcome.facts.leftOut, parts: [...outcome.parts] }).toEqual({ leftOut: [{ unit: 1, code }], parts: [30] });
    const held = allocated(requestOf([units[0]!, { ...units[1]!, hold: 4 }], 30));
    expect({ leftOut: held.facts.leftOut, parts: [...held.parts] }).toEqual({ leftOut: [], parts: [26, 4] });
  });

  test("outside the target's population", () => {
    const outcome = allocated(requestOf([nnn(100, 40), nnn(100, 40)], 30, { outside: Uint8Array.of(1, 0) }));
    expect(outcome.facts.leftOut).toEqual([{ unit: 0, code: "outside-population" }]);
  });

  test("an answered label takes part", () => {
    const labels = new Map([["truong hoc", "state" as const]]);
    expect(parts(requestOf([nnn(100, 40, { sector: "Trường học" })], 58, { labels }))).toEqual([58]);
  });

  test("a list without any sector can be shared out by what needs no rate", () => {
    const units = [nnn(100, 40, { sector: "" }), nnn(50, 40, { sector: "" })];
    expect(parts(requestOf(units, 7, { weight: "non-members" }))).toEqual([6, 1]);
  });

  test("nobody left: the labels to answer, the units to confirm", () => {
    const units = [nnn(100, 40, { sector: "Trường học" }), nnn(0, 0)];
    expect(allocate(requestOf(units, 30))).toMatchObject({
      code: "nobody",
      waysOut: [
        { kind: "answer-labels", labels: ["Trường học"] },
        { kind: "confirm-units", units: [0, 1] },
      ],
    });
  });
});

describe("other weights and methods", () => {
  const units = [nnn(300, 200, { figure: 10 }), nnn(100, 50, { figure: 30 }), nnn(60, 50, { figure: 0 })];

  test.each<[string, Partial<AllocationRequest>, number[]]>([
    ["non-members", { weight: "non-members" }, [10, 5, 1]],
    ["workers", { weight: "workers" }, [10, 4, 2]],
    ["last year", { weight: "last-year" }, [4, 12, 0]],
    ["a column", { weight: "column" }, [4, 12, 0]],
    ["equal", { weight: "workers", method: "equal" }, [5, 6, 5]],
    ["largest remainder", { weight: "workers", method: "largest-remainder" }, [10, 4, 2]],
    ["small units first", { weight: "workers", method: "adams" }, [10, 4, 2]],
    ["large units first", { weight: "workers", method: "dhondt" }, [11, 3, 2]],
  ])("%s", (_, more, expected) => {
    const outcome = allocated(requestOf(units, 16, more));
    expect({ regime: outcome.regime, parts: [...outcome.parts] }).toEqual({ regime: null, parts: expected });
  });

  test("a column of zeros: nobody has any weight", () => {
    expect(allocate(requestOf([nnn(10, 0, { figure: 0 })], 3, { weight: "column" }))).toMatchObject({
      code: "no-weight",
      waysOut: [{ kind: "change-weight" }, { kind: "lower-target", target: 0, by: 3 }],
    });
  });

  test("a target that is no whole number is a fault of the caller's", () => {
    expect(() => allocate(requestOf(units, 4.5))).toThrow(RangeError);
  });
});

describe("ties", () => {
  test.each<[string, ListedUnit[], number[], number[], number[]]>([
    // Three units miss 10 each and only one of them gets the odd person.
    ["the lower rate first", [nnn(100, 70), nnn(50, 30), nnn(200, 150)], [1, 2, 1], [1], [0, 2]],
    ["of equal rates the larger workforce", [nnn(50, 30), nnn(50, 30), nnn(50, 30)], [2, 1, 1], [0], [1, 2]],
  ])("%s", (_, units, expected, awarded, passed) => {
    const outcome = allocated(requestOf(units, 4));
    expect([...outcome.parts]).toEqual(expected);
    expect(outcome.tie).toEqual({ awarded, passed });
  });

  test("of equal rates more workers come first, whatever the order of the list", () => {
    const units = [nnn(50, 40), nnn(100, 80), nnn(25, 20)];
    const request = requestOf(units, 1, { weight: "column", figures: Float64Array.of(5, 5, 5) });
    expect(parts(request)).toEqual([0, 1, 0]);
  });
});

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
