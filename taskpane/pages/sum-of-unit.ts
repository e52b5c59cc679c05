import type { UnitWhy } from "../../src/operation/split-view";
import type { AllocationText } from "../../src/text/allocation-text";
import type { Language } from "../../src/text/language";
import { printChange, printNumber, printPercent } from "../../src/text/number";
import { printShare } from "../../src/text/print-share";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import type { SumLine } from "../frame/sum-table";

interface Words {
  readonly unit: SplitPagesText["unit"];
  readonly split: SplitPagesText["split"];
  readonly words: AllocationText;
}

/** How one part came about, step by step; the bound or the decision that set it is the line that is bold. */
export function sumOfUnit(unit: UnitWhy, words: Words, language: Language): SumLine[] {
  const { why } = unit;
  const result: SumLine = { name: words.unit.part, value: printNumber(why.part, language), look: "result" };
  return [...knownLines(unit, words, language), ...decisionLines(unit, words, language), result];
}

/** Workers, members, what the rate needs, what is missing. */
function knownLines({ why }: UnitWhy, { unit: text, split, words }: Words, language: Language): SumLine[] {
  const n = (value: number | null) => (value === null ? split.unknown : printNumber(value, language));
  const { workers, members, rate, needed, gap } = why;
  const isRate = workers !== null && workers > 0 && members !== null;
  const missed = rate !== null && isRate && members * 10_000 < rate * workers ? { part: rate, whole: 10_000 } : undefined;
  const members100 = isRate ? text.membersAt(printPercent({ part: members, whole: workers }, language, missed)) : text.members;
  const lines: SumLine[] = [
    { name: text.workers, value: n(workers) },
    { name: members100, value: n(members) },
  ];
  if (rate !== null && needed !== null) lines.push({ name: text.needed(words.percent(rate)), value: n(needed) });
  if (gap !== null && rate !== null) {
    const isSum = gap > 0 && needed !== null && members !== null;
    lines.push({ name: isSum ? text.missingOf(needed, members) : text.missing, value: n(gap), look: "rule" });
  }
  return lines;
}

/** From the weight to the part: the officer's decision, or the division with its bounds. */
function decisionLines({ why, isGap }: UnitWhy, { unit: text }: Words, language: Language): SumLine[] {
  const n = (value: number) => printNumber(value, language);
  const { decidedBy, base, weight, divisor, quotient, part } = why;
  if (decidedBy === "hold") return [{ name: text.held, value: n(part), look: "rule-strong" }];
  if (decidedBy === "confirmation") return [{ name: text.confirmed, value: n(part), look: "rule-strong" }];
  const lines: SumLine[] = [];
  if (base > 0) lines.push({ name: text.base, value: n(base) });
  if (!isGap || weight !== why.gap || base > 0) lines.push({ name: isGap ? text.weightBeyond : text.weight, value: n(weight) });
  if (divisor !== null) lines.push({ name: text.divisor, value: n(Number(divisor)) });
  lines.push({ name: divisor === null ? text.exact : text.quotient(weight, divisor), value: printShare(quotient, language) });
  if (why.tie !== null) lines.push({ name: text.tie, value: text.ties[why.tie], look: "strong" });
  else if (why.adjustment !== 0) lines.push({ name: text.remainder, value: printChange(why.adjustment, language) });
  lines.push(boundLine(why, text, n));
  if (base > 0) lines.push({ name: text.added(base, part - base), value: n(part) });
  return lines;
}

function boundLine({ decidedBy, floor, ceiling }: UnitWhy["why"], text: Words["unit"], n: (value: number) => string): SumLine {
  if (decidedBy === "floor") return { name: text.atFloor, value: n(floor), look: "strong" };
  if (decidedBy === "ceiling") return { name: text.atCeiling, value: n(ceiling), look: "strong" };
  return { name: Number.isFinite(ceiling) ? text.bounds(floor, ceiling) : text.boundsFrom(floor), value: text.untouched };
}
