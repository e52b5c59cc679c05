import type { Share } from "../text/number";
import { denominatorOf, membershipOf, numeratorsOf, type Population } from "./population";
import type { Comparison, ProgrammeRow, RowValue } from "./programme";
import { reachOf } from "./reach";
import { compareToValue } from "./row-value";

/** `undecided`: what is not known could turn the answer. `no-units`: there is nobody the row speaks of, which is neither 0 % nor a fault. */
export type Answer = "pass" | "fail" | "undecided" | "no-units";

export interface Evaluation {
  /** With what is missing taken into account: never passed on trust. */
  readonly answer: Answer;
  /** Over the units with data alone. */
  readonly known: Answer;
  /** Over the units with data. A count's numerator is done, its denominator asked. */
  readonly numerator: number;
  readonly denominator: number;
  /** Indices of the units with data: those that add to the numerator, and all that the figure stands on. */
  readonly numeratorUnits: readonly number[];
  readonly units: readonly number[];
  readonly missing: Missing;
  /** The row asks for a dated list, and the figures are not known to come from it. */
  readonly isOtherList: boolean;
}

/** Units without data, or not known to belong, or with impossible figures, and how far the figure could move with them; null = no bound. */
export interface Missing {
  readonly units: readonly number[];
  readonly lowest: Share | null;
  readonly highest: Share | null;
}

/**
 * Evaluates a row over the sums of its population, exactly: `100·ΣM ≥ 98·ΣL` by multiplying, never a mean, never a rounded percentage. For a rate
 * over `units`, numerator and denominator count units under one and the same filter.
 *
 * @throws RangeError for a row without value (a fact, a period): there is nothing to judge.
 */
export function evaluateThreshold(row: ProgrammeRow, population: Population): Evaluation {
  const { value, comparison, population: filter } = row;
  if (value === null || comparison === null || filter === null) throw new RangeError(`row ${row.key} asks for no figure`);
  const parts = numeratorsOf(row, population);
  const known = new Tally();
  const reach = { low: new Tally(), high: new Tally() };
  const numeratorUnits: number[] = [];
  const units: number[] = [];
  const missing: number[] = [];
  for (let unit = 0; unit < population.size; unit += 1) {
    const membership = membershipOf(filter, population, unit);
    if (membership === "out") continue;
    const part = parts[unit] ?? Number.NaN;
    const whole = denominatorOf(row, population, unit);
    const isComplete = membership === "in" && !Number.isNaN(part) && !Number.isNaN(whole);
    const span = reachOf(row, part, whole, membership === "maybe" || isImpossible(row, part, whole));
    if (isComplete) {
      known.add({ part, whole });
      units.push(unit);
      if (part !== 0) numeratorUnits.push(unit);
    }
    // What adds nothing wherever it belongs leaves nothing open.
    const isOpen = !isComplete || isImpossible(row, part, whole);
    if (isOpen && !(part === 0 && whole === 0)) missing.push(unit);
    reach.low.add(span.low);
    reach.high.add(span.high);
  }
  const isCount = row.denominator === null;
  const asked = isCount && value.type === "count" ? value.count : known.whole;
  const judge = (low: Tally, high: Tally) => decide(comparison, value, low, high, isCount);
  const isEmpty = isCount ? population.size === 0 : known.whole === 0 && known.part === 0;
  const isNobody = isEmpty && missing.length === 0;
  return {
    answer: isNobody ? "no-units" : judge(reach.low, reach.high),
    known: isEmpty ? "no-units" : judge(known, known),
    numerator: known.part,
    denominator: asked,
    numeratorUnits,
    units,
    missing: { units: missing, lowest: reach.low.share(asked, isCount), highest: reach.high.share(asked, isCount) },
    isOtherList: filter.list !== null && filter.list !== population.list,
  };
}

/** More members than workers cannot be within one workforce. */
export function isImpossible({ numerator, denominator }: ProgrammeRow, part: number, whole: number): boolean {
  return numerator === "members" && denominator === "workers" && part > whole;
}

/** A sum of shares; open as soon as one of them has no bound. */
class Tally {
  part = 0;
  whole = 0;
  isOpen = false;

  add(share: Share | null): void {
    if (share === null) this.isOpen = true;
    this.part += share?.part ?? 0;
    this.whole += share?.whole ?? 0;
  }

  share(asked: number, isCount: boolean): Share | null {
    return this.isOpen ? null : { part: this.part, whole: isCount ? asked : this.whole };
  }
}

/** Every standing between low and high is possible: a pass where all of them pass, a fail where none does. */
function decide(comparison: Comparison, value: RowValue, low: Tally, high: Tally, isCount: boolean): Answer {
  if (!isCount && ((low.whole === 0 && !low.isOpen) || (high.whole === 0 && !high.isOpen))) return "undecided";
  const stand = (tally: Tally, open: -1 | 1) => (tally.isOpen ? open : compareToValue(tally.part, isCount ? 1 : tally.whole, value));
  const [from, to] = [stand(low, -1), stand(high, 1)];
  const answers = ([-1, 0, 1] as const).filter((sign) => from <= sign && sign <= to).map((sign) => holds(comparison, sign));
  if (answers.every((answer) => answer)) return "pass";
  return answers.some((answer) => answer) ? "undecided" : "fail";
}

/** Whether a comparison holds for a figure below (-1), on (0) or above (1) the value. */
export function holds(comparison: Comparison, sign: -1 | 0 | 1): boolean {
  switch (comparison) {
    case "at-least":
      return sign >= 0;
    case "more-than":
      return sign > 0;
    case "at-most":
      return sign <= 0;
    case "less-than":
      return sign < 0;
    case "exactly":
      return sign === 0;
    default:
      throw new RangeError(`«${comparison}» compares days`);
  }
}
