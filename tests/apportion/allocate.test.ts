import { describe, expect, test } from "vitest";
import { type Allocation, allocate } from "../../src/apportion/allocate";
import type { AllocationRequest } from "../../src/apportion/allocation-request";
import { type ListedUnit, requestOf } from "../support/roster-of";

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
