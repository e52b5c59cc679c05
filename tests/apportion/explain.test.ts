import { describe, expect, test } from "vitest";
import { allocate } from "../../src/apportion/allocate";
import type { AllocationRequest } from "../../src/apportion/allocation-request";
import { type Explanation, explainPart } from "../../src/apportion/explain";
import { sheetColumns } from "../../src/apportion/sheet-columns";
import { type ListedUnit, requestOf } from "../support/roster-of";

function explain(units: readonly ListedUnit[], target: number, position: number, more: Partial<AllocationRequest> = {}): Explanation {
  const request = requestOf(units, target, more);
  const outcome = allocate(request);
  if (outcome.kind === "infeasible") throw new Error(outcome.code);
  return explainPart(request, outcome, sheetColumns(outcome, request.method), position);
}

const unit = (workers: number, members: number, more: Partial<ListedUnit> = {}): ListedUnit => ({ workers, members, ...more });

describe("why a unit gets what it gets", () => {
  test.each<[string, Explanation, Partial<Explanation>]>([
    [
      "the whole sum of one unit",
      explain([unit(215, 129), unit(1000, 600)], 200, 0),
      {
        workers: 215,
        members: 129,
        rate: 8000,
        needed: 172,
        gap: 43,
        weight: 43,
        divisor: "1.212",
        base: 0,
        floor: 0,
        ceiling: 43,
        rounded: 35,
        decidedBy: "calculation",
        tie: null,
        part: 35,
        after: 164,
        missingAfter: 8,
      },
    ],
    ["the ceiling bites", explain([unit(100, 40, { max: 3 }), unit(100, 40)], 30, 0), { decidedBy: "ceiling", ceiling: 3, part: 3 }],
    ["the floor bites", explain([unit(100, 78, { min: 10 }), unit(100, 40)], 30, 0), { decidedBy: "floor", floor: 10, part: 10 }],
    ["held", explain([unit(100, 40, { hold: 7 }), unit(100, 40)], 30, 0), { decidedBy: "hold", part: 7 }],
    [
      "held although left out otherwise: figures that are not there are not made up",
      explain([{ workers: null, members: 5, hold: 7 }, unit(100, 40)], 30, 0),
      { decidedBy: "confirmation", part: 7, workers: null, needed: null, gap: null, after: 12, missingAfter: null },
    ],
    ["won the tie", explain([unit(50, 30), unit(50, 30)], 3, 0), { tie: "awarded", adjustment: 1, part: 2 }],
    ["lost the tie", explain([unit(50, 30), unit(50, 30)], 3, 1), { tie: "passed", adjustment: 0, part: 1 }],
    [
      "the gap first, then its share of the rest",
      explain([unit(100, 60), unit(100, 70)], 40, 0),
      { base: 20, weight: 20, part: 25, missingAfter: 0 },
    ],
    [
      "a remainder won it a person",
      explain([unit(100, 40), unit(100, 50)], 10, 1, { weight: "non-members", method: "largest-remainder" }),
      { divisor: null, rounded: 4, adjustment: 1, part: 5 },
    ],
  ])("%s", (_, got, expected) => {
    expect(got).toMatchObject(expected);
  });
});
