import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/check/judge";
import { fact, factsIn, percent, rule, sum, value } from "../../src/check/rule";
import { RULES } from "../../src/check/rule-catalogue";
import { ruleTexts as en } from "../../src/text/en/rule";
import { ruleTexts as vi } from "../../src/text/vi/rule";

const ANSWERS = ["pass", "fail", "undecided"] as const;

describe("every rule", () => {
  test("there are at least 25, each code once", () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(25);
  });

  test.each(RULES.flatMap((one) => ANSWERS.map((answer) => [one.code, answer, one] as const)))(
    "%s: its example of %s",
    (_, answer, one) => {
      expect(judge(one, one.examples[answer]).verdict).toBe(answer);
    },
  );

  test.each(RULES.map((one) => [one.code, one] as const))(
    "%s points at a fact of its own, or at its cell, and says where it comes from",
    (_, one) => {
      expect(["cell", "done", "verdict", "content", ...factsIn(one.left), ...factsIn(one.right)]).toContain(one.point);
      expect(one.source.length).toBeGreaterThan(5);
    },
  );

  test("each has its words in both languages, and no words stand without a rule", () => {
    const codes = RULES.map(({ code }) => code).sort();
    expect(Object.keys(vi).sort()).toEqual(codes);
    expect(Object.keys(en).sort()).toEqual(codes);
    for (const texts of [vi, en]) {
      for (const { name, title, district, union } of Object.values(texts)) {
        for (const text of [name, title({ found: 3, expected: 5, said: "x", row: 4 }), district, union]) {
          expect(text).toMatch(/\S/);
          expect(text).not.toMatch(/undefined|NaN|\[object|\.$/);
        }
      }
    }
  });
});

describe("judge", () => {
  const plain = { scope: "unit", severity: "error", source: "", point: "a", examples: { pass: {}, fail: {}, undecided: {} } } as const;
  const a = rule({ code: "S07", left: fact("a"), right: sum(fact("b"), fact("c")), ...plain });
  test.each([
    ["exact", {}, { a: 3, b: 1, c: 2 }, "pass"],
    ["one off", {}, { a: 4, b: 1, c: 2 }, "fail"],
    ["missing on the left", {}, { a: null, b: 1, c: 2 }, "undecided"],
    ["missing on the right", {}, { a: 3, b: null, c: 2 }, "undecided"],
    ["missing counts as 0", { missing: { left: "undecided", right: "zero" } }, { a: 2, b: null, c: 2 }, "pass"],
    ["missing takes it away", { missing: { left: "undecided", right: "skip" } }, { a: 2, b: null, c: 2 }, "not-asked"],
    ["no such figure", {}, { a: 3, b: 1 }, "not-asked"],
    ["at most", { operator: "at-most" }, { a: 2, b: 1, c: 2 }, "pass"],
    ["at most, above", { operator: "at-most" }, { a: 4, b: 1, c: 2 }, "fail"],
    ["at least", { operator: "at-least" }, { a: 3, b: 1, c: 2 }, "pass"],
    ["at least, below", { operator: "at-least" }, { a: 2, b: 1, c: 2 }, "fail"],
  ] as const)("%s", (_, more, facts, verdict) => {
    expect(judge({ ...a, ...more }, facts).verdict).toBe(verdict);
  });

  const rate = rule({ code: "S11", left: fact("a"), right: percent(fact("b"), fact("c")), tolerance: 0.05, ...plain });
  test.each([
    ["98,7 of 77/78", 98.7, 77, 78, "pass"],
    ["98,8 of 77/78", 98.8, 77, 78, "fail"],
    ["of nobody", 0, 0, 0, "undecided"],
  ] as const)("a rate: %s", (_, found, b, c, verdict) => expect(judge(rate, { a: found, b, c }).verdict).toBe(verdict));

  test("law: whole figures are compared exactly, at any size", () => {
    const equal = rule({ code: "S02", left: fact("a"), right: value(0), ...plain });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(judge(equal, { a: number }).verdict).toBe(number === 0 ? "pass" : "fail");
      }),
    );
  });
});
