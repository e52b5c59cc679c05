import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { divideCase, parseDivideCase } from "../../src/operation/divide-case";
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

/** Cases whose meaning is a choice: docs/cli.md says what is chosen. */
describe("a case as it may come", () => {
  const impossible = (code: string) => ({ kind: "infeasible", reason: { code } });
  test.each<[string, unknown, object]>([
    ["a total of 0", { total: 0, weights: [3, 4] }, { parts: [0, 0] }],
    ["nobody, and nothing to share", { total: 0, weights: [] }, { parts: [], divisor: null }],
    ["nobody for something", { total: 1, weights: [] }, impossible("nobody")],
    ["weights of 0 keep their floor", { total: 3, weights: [0, 0], min: [1, 2] }, { parts: [1, 2], divisor: null }],
    ["weights of 0 take no more than their floor", { total: 4, weights: [0, 0], min: [1, 2] }, impossible("no-weight")],
    ["a weight of 0 does not help with a ceiling", { total: 9, weights: [1, 0], max: [4, 50] }, impossible("ceilings-below-target")],
    ["equal parts go to weights of 0 too", { total: 4, weights: [0, 0], method: "equal" }, { parts: [2, 2] }],
    [
      "equal parts within bounds",
      { total: 9, weights: [5, 1, 1], min: [null, 4, null], max: [1, null, null], method: "equal" },
      { parts: [1, 4, 4] },
    ],
    ["all held", { total: 5, weights: [9, 1], min: [2, 3], max: [2, 3] }, { parts: [2, 3], divisor: null, ties: [] }],
    ["bounds of null", { total: 3, weights: [2, 1], min: null, max: null }, { parts: [2, 1] }],
    ["a ceiling beyond any total is none", { total: 3, weights: [2, 1], max: [1e300, null] }, { parts: [2, 1] }],
    [
      "the first of several reasons: a ceiling below its floor",
      { total: 1, weights: [0, 0], min: [5, 5], max: [4, 9] },
      impossible("ceiling-below-floor"),
    ],
    ["then floors above the total", { total: 1, weights: [0, 0], min: [5, 5] }, impossible("floors-above-target")],
    ["then no weight", { total: 9, weights: [0, 0], max: [1, 1] }, impossible("no-weight")],
    ["a total as text", { total: "4.500", weights: [1] }, { parts: [4500] }],
    ["a total that is whole in writing", { total: 7.0, weights: [1] }, { parts: [7] }],
    ["no total", { weights: [1] }, { code: "bad-total" }],
    ["a total beyond 2^53", { total: 2 ** 53, weights: [1] }, { code: "bad-total" }],
    ["a weight with a fraction", { total: 1, weights: [1, 0.5] }, { code: "bad-weights", at: "1" }],
    ["a weight beyond 2^53", { total: 1, weights: [2 ** 53] }, { code: "bad-weights", at: "0" }],
    ["an endless weight", { total: 1, weights: [Number.POSITIVE_INFINITY] }, { code: "bad-weights", at: "0" }],
    ["a weight as text", { total: 1, weights: ["1"] }, { code: "bad-weights", at: "0" }],
    ["a weight that is missing", { total: 1, weights: [null] }, { code: "bad-weights", at: "0" }],
    ["an endless floor", { total: 1, weights: [1], min: [Number.POSITIVE_INFINITY] }, { code: "bad-min", at: "0" }],
    ["a floor with a fraction", { total: 1, weights: [1], min: [0.5] }, { code: "bad-min", at: "0" }],
    ["a ceiling below 0", { total: 1, weights: [1], max: [-1] }, { code: "bad-max", at: "0" }],
    ["a list instead of a case", [1], { code: "no-object" }],
  ])("%s", (_, input, expected) => {
    const parsed = parseDivideCase(input);
    expect("code" in parsed ? parsed : divideCase(parsed)).toMatchObject(expected);
  });
});

const CASES = resolve(import.meta.dirname, "../../../shared/acceptance/apportionment");
const files = existsSync(CASES)
  ? readdirSync(CASES).map((file) => JSON.parse(readFileSync(resolve(CASES, file), "utf8")) as Published)
  : [];

interface Published {
  readonly name: string;
  readonly method: string;
  readonly weights?: readonly unknown[];
  readonly expected?: readonly number[] | null;
  readonly infeasible?: string;
}

const REASONS: Readonly<Record<string, string>> = {
  "minimums exceed total": "floors-above-target",
  "caps below total": "ceilings-below-target",
};

describe.skipIf(!existsSync(CASES))("divide answers published cases as their files say (skipped where shared/acceptance is absent)", () => {
  test.each(files.filter(({ weights }) => weights && !Array.isArray(weights[0])))("$name", async (published) => {
    const answer = await json(["divide"], JSON.stringify(published));
    if (published.infeasible) expect(answer).toMatchObject({ exit: 1, infeasible: { code: REASONS[published.infeasible] } });
    else expect(answer).toMatchObject({ exit: 0, parts: published.expected });
  });
});
