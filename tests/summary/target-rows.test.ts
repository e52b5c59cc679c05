import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findProgramme } from "../../src/programme/catalogue";
import { evaluateThreshold } from "../../src/programme/evaluate-threshold";
import { summarise } from "../../src/summary/summary";
import { populationOf } from "../../src/summary/summary-units";
import { type Unit, unitsOf } from "./units";

const programme = (key: string) => findProgramme(key)!;
const target = (key: string, units: readonly Unit[], typed: ReadonlyMap<string, number> = new Map(), from = "thu-duc-2021") =>
  summarise(unitsOf(units), programme(from), typed, "vi").targets.find(({ row }) => row.key === key)!;

describe("what was done against what was asked", () => {
  test.each<[string, string, Unit[], string]>([
    ["20/25 is exactly 80 %", "non-state-rate", [{ workers: 25, members: 20 }], "20/25 pass"],
    ["79,96 % is not 80 %", "non-state-rate", [{ workers: 2500, members: 1999 }], "1999/2500 fail"],
    [
      "sums, not means",
      "non-state-rate",
      [
        { workers: 10, members: 10 },
        { workers: 90, members: 60 },
      ],
      "70/100 fail",
    ],
    ["a missing unit that cannot turn it", "non-state-rate", [{ workers: 1000, members: 500 }, { members: 3 }], "500/1000 fail"],
    ["a missing unit that could", "non-state-rate", [{ workers: 100, members: 85 }, { workers: 50 }], "85/100 undecided"],
    [
      "more members than workers cannot lift it",
      "non-state-rate",
      [
        { workers: 100, members: 79 },
        { workers: 5, members: 9 },
      ],
      "88/105 undecided",
    ],
    ["nobody of that sector", "state-rate", [{ workers: 100, members: 79 }], "0/0 no-units"],
    [
      "a sector not known leaves it open",
      "state-rate",
      [
        { workers: 50, members: 50, sector: "state" },
        { workers: 9, members: 1, sector: null },
      ],
      "50/50 undecided",
    ],
    ["new members, some not said", "new-members", [{ newMembers: 4500 }, {}], "4500/null pass"],
    ["too few new members, some not said", "new-members", [{ newMembers: 4499 }, {}], "4499/null undecided"],
    ["too few new members, all said", "new-members", [{ newMembers: 4499 }, { newMembers: 0 }], "4499/null fail"],
    [
      "founded within the year",
      "informal-union-founded",
      [
        { sector: "neither", founded: 20210114 },
        { sector: "neither", founded: 20201231 },
      ],
      "1/null pass",
    ],
    ["one introduces nobody", "introduced-each", [{ introduced: 3 }, { introduced: 0 }], "1/2 fail"],
    ["everybody introduces, one is not known", "introduced-each", [{ introduced: 1 }, {}], "1/1 undecided"],
    [
      "7 of 20 chairs are exactly 35 %",
      "party-chairs",
      Array.from({ length: 20 }, (_, i) => ({ workers: 500, members: 1, enterprise: 1, chairIsPartyMember: i < 7 ? 1 : 0 })),
      "7/20 pass",
    ],
    [
      "499 workers are outside",
      "party-chairs",
      [
        { workers: 499, enterprise: 1, chairIsPartyMember: 0 },
        { workers: 500, enterprise: 1, chairIsPartyMember: 1 },
      ],
      "1/1 pass",
    ],
    ["nothing is known of classes", "union-classes", [{ workers: 1, members: 1 }], "null/null no-data"],
  ])("%s", (_, key, units, said) => {
    const { part, whole, answer } = target(key, units);
    expect(`${part}/${whole} ${answer}`).toBe(said);
  });

  test("what an officer typed is judged, exactly too", () => {
    const classes = (done: number) => target("union-classes", [{}], new Map([["union-classes", done]])).answer;
    expect([classes(2), classes(3)]).toEqual(["fail", "pass"]);
    expect(target("focus-units", [{}], new Map([["focus-units", 51]])).answer).toBe("fail");
  });

  test("net growth: a figure that is not known stays so, whatever opening and closing say", () => {
    const units: Unit[] = [
      { membersOpening: 50, newMembers: 10, left: 3, members: 57 },
      { membersOpening: 31, newMembers: 0, left: 0, members: 31 },
      { membersOpening: 20, newMembers: 5, left: 0, members: 25 },
    ];
    const { part, missing, answer } = target("net-growth", units, new Map(), "duong-minh-chau-2024");
    expect([part, missing, answer]).toEqual([12, 0, "fail"]);
    expect(target("net-growth", [...units, { membersOpening: 9, members: 12 }], new Map(), "duong-minh-chau-2024").missing).toBe(1);
  });

  const count = fc.option(fc.nat(60), { nil: undefined });
  const unit = fc.record({
    workers: count,
    members: count,
    newMembers: count,
    left: count,
    sector: fc.constantFrom("state", "non-state", "neither", null),
  });

  test("agrees with the programme's own evaluation, and is never surer than it", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), fc.constantFrom("thu-duc-2021", "duong-minh-chau-2024"), (some, key) => {
        const units = unitsOf(some as Unit[]);
        const population = populationOf(units);
        for (const one of summarise(units, programme(key), new Map(), "vi").targets) {
          if (one.basis !== "rate" && one.basis !== "count") continue;
          const evaluation = evaluateThreshold(one.row, population);
          expect(one.part).toBe(evaluation.numerator);
          if (one.basis === "rate") expect(one.whole).toBe(evaluation.denominator);
          if (one.answer !== "undecided") expect([one.row.key, one.answer]).toEqual([one.row.key, evaluation.answer]);
          // It is less sure only where a sector is not known or where nobody works.
          else if (evaluation.answer !== "undecided") expect(some.some(({ sector }) => sector === null) || one.whole === 0).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
