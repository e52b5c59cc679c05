import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { json } from "../support/chitieu";

describe("chitieu divide", () => {
  test.each<[string, object, object]>([
    ["webster", { total: 100, weights: [50, 30, 21] }, { exit: 0, parts: [49, 30, 21], divisor: { value: 1.011 }, ties: [] }],
    ["null is no bound", { total: 10, weights: [1, 1], min: [null, 8], max: [5, null] }, { exit: 0, parts: [2, 8] }],
    [
      "a tie goes to the earlier",
      { total: 3, weights: [1, 1], method: "webster" },
      { exit: 0, parts: [2, 1], ties: [{ units: [0, 1], awarded: 1 }] },
    ],
    [
      "largest remainder has no divisor",
      { total: 43, weights: [5670, 3850, 420, 60], method: "largest-remainder" },
      { parts: [24, 17, 2, 0], divisor: null },
    ],
    [
      "floors above the total",
      { total: 5, weights: [1, 1], min: [3, 3] },
      { exit: 1, infeasible: { code: "floors-above-target", least: 6, units: [0, 1] } },
    ],
    ["ceilings below it", { total: 5, weights: [1, 1], max: [2, 2] }, { exit: 1, infeasible: { code: "ceilings-below-target", most: 4 } }],
    ["no weight", { total: 5, weights: [0, 0] }, { exit: 1, infeasible: { code: "no-weight" } }],
    ["a total with a fraction", { total: 1.234, weights: [1] }, { exit: 2, error: { code: "bad-total" } }],
    ["weights that are none", { total: 1, weights: [1, -1] }, { exit: 2, error: { code: "bad-weights" } }],
    ["bounds of another length", { total: 1, weights: [1, 1], max: [1] }, { exit: 2, error: { code: "bad-max" } }],
    ["a method that is none", { total: 1, weights: [1], method: "lot" }, { exit: 2, error: { code: "unknown-method" } }],
  ])("%s", async (_, input, expected) => {
    expect(await json(["divide"], JSON.stringify(input))).toMatchObject(expected);
  });

  test("what is no JSON is a wrong argument", async () => {
    expect(await json(["divide"], "{")).toMatchObject({ exit: 2, error: { code: "bad-json" } });
  });
});

const CASES = resolve(import.meta.dirname, "../../../shared/acceptance/apportionment/us_house_2020.json");

test.skipIf(!existsSync(CASES))(
  "divide answers a published case as its file says (skipped where shared/acceptance is absent)",
  async () => {
    const text = await readFile(CASES, "utf8");
    expect((await json(["divide"], text))["parts"]).toEqual((JSON.parse(text) as { expected: number[] }).expected);
  },
);
