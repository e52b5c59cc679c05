import { type Answer, holds, isImpossible } from "./evaluate-threshold";
import { denominatorOf, membershipOf, numeratorsOf, type Population } from "./population";
import type { ProgrammeRow } from "./programme";
import { compareToValue } from "./row-value";

/** A row asked of every unit by itself: who meets it, who does not. Indices of the population. */
export interface EachEvaluation {
  /** `pass` where every unit meets it; numerator and denominator of the share are `passing` and `passing` + `failing`. */
  readonly answer: Answer;
  readonly passing: readonly number[];
  readonly failing: readonly number[];
  /** Without data, not known to belong, or with figures that cannot be. */
  readonly undecided: readonly number[];
  /** A denominator of 0: nobody works there, so there is no rate and nothing to meet. */
  readonly withoutRate: readonly number[];
}

/**
 * Evaluates a row unit by unit, exactly: 49 of 50 meets 98 %, 48 of 49 does not.
 * @throws RangeError for a row without value.
 */
export function evaluateEach(row: ProgrammeRow, population: Population): EachEvaluation {
  const { value, comparison, population: filter } = row;
  if (value === null || comparison === null || filter === null) throw new RangeError(`row ${row.key} asks for no figure`);
  const parts = numeratorsOf(row, population);
  const passing: number[] = [];
  const failing: number[] = [];
  const undecided: number[] = [];
  const withoutRate: number[] = [];
  for (let unit = 0; unit < population.size; unit += 1) {
    const membership = membershipOf(filter, population, unit);
    if (membership === "out") continue;
    const part = parts[unit] ?? Number.NaN;
    const whole = row.denominator === null ? 1 : denominatorOf(row, population, unit);
    if (membership === "maybe" || Number.isNaN(part) || Number.isNaN(whole) || isImpossible(row, part, whole)) undecided.push(unit);
    else if (whole === 0) withoutRate.push(unit);
    else if (holds(comparison, compareToValue(part, whole, value))) passing.push(unit);
    else failing.push(unit);
  }
  return { answer: answerOf(passing, failing, undecided), passing, failing, undecided, withoutRate };
}

function answerOf(passing: readonly number[], failing: readonly number[], undecided: readonly number[]): Answer {
  if (failing.length > 0) return "fail";
  if (undecided.length > 0) return "undecided";
  return passing.length > 0 ? "pass" : "no-units";
}

/**
 * The third state between two levels of one paper: units below the upper that reached the lower («Chưa đạt chỉ tiêu 98 %, đã đạt mức 95 %»).
 * Each level keeps its own answer.
 */
export function reachedLower(upper: EachEvaluation, lower: EachEvaluation): number[] {
  const reached = new Set(lower.passing);
  return upper.failing.filter((unit) => reached.has(unit));
}
