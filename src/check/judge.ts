import { type Facts, factsIn, type MissingStrategy, type Operator, type Rule, type Side } from "./rule";

/** `not-asked`: the sheet has no such figure, or a missing one takes the rule away. */
export type Verdict = "pass" | "fail" | "undecided" | "not-asked";

export interface Judged {
  readonly verdict: Verdict;
  readonly left: number | null;
  readonly right: number | null;
}

/** Judges one rule on one set of facts. Never a pass on trust: what is missing leaves it undecided unless the rule itself says otherwise. */
export function judge(rule: Rule, facts: Facts): Judged {
  const names = [...factsIn(rule.left), ...factsIn(rule.right)];
  if (names.some((name) => facts[name] === undefined)) return { verdict: "not-asked", left: null, right: null };
  const left = evaluate(rule.left, facts, rule.missing.left);
  const right = evaluate(rule.right, facts, rule.missing.right);
  if (left === null || right === null) {
    const isSkipped = (left === null && rule.missing.left === "skip") || (right === null && rule.missing.right === "skip");
    return { verdict: isSkipped ? "not-asked" : "undecided", left, right };
  }
  return { verdict: holds(rule.operator, left - right, rule.tolerance) ? "pass" : "fail", left, right };
}

function evaluate(side: Side, facts: Facts, missing: MissingStrategy): number | null {
  if ("value" in side) return side.value;
  if ("fact" in side) return facts[side.fact] ?? (missing === "zero" ? 0 : null);
  const parts = "sum" in side ? side.sum : "minus" in side ? side.minus : side.percent;
  const numbers: number[] = [];
  for (const part of parts) {
    const number = evaluate(part, facts, missing);
    if (number === null) return null;
    numbers.push(number);
  }
  if ("sum" in side) return numbers.reduce((total, number) => total + number, 0);
  const [first = 0, second = 0] = numbers;
  if ("minus" in side) return first - second;
  return second === 0 ? null : (first * 100) / second;
}

/** Whole figures are compared exactly; only where a rule writes down a tolerance does the noise of percentages get room. */
function holds(operator: Operator, difference: number, tolerance: number): boolean {
  const room = tolerance === 0 ? 0 : tolerance + 1e-9;
  switch (operator) {
    case "equal":
      return Math.abs(difference) <= room;
    case "at-most":
      return difference <= room;
    case "at-least":
      return difference >= -room;
  }
}
