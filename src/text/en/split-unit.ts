import { printNumber } from "../number";
import { printShare } from "../print-share";
import type { ReasonFacts } from "../reason-facts";
import type { splitUnit as vi } from "../vi/split-unit";
import { allocate } from "./allocate";
import { count } from "./count";

const n = (value: number) => printNumber(value, "en");

export const splitUnit: typeof vi = {
  title: (part) => `Why ${n(part)}?`,
  previous: "Unit before",
  next: "Unit after",
  place: (index, all) => `Unit ${n(index)} of ${n(all)}`,
  sum: "Calculation",
  workers: "Workers",
  members: "Members",
  membersAt: (percent) => `Members (${percent})`,
  needed: (rate) => `Needed for ${rate}`,
  noRate: "No rate is asked of this unit’s sector.",
  missing: "Missing",
  missingOf: (needed, members) => `Missing: ${n(needed)} − ${n(members)}`,
  base: "All that is missing, given first",
  weight: "To share by",
  weightBeyond: "Non-members beyond what is missing",
  divisor: "Common divisor",
  quotient: (weight, divisor) => `${n(weight)} / ${divisor}`,
  exact: "Exact share",
  tie: "Equal to other units",
  ties: { awarded: "one more", passed: "none more" },
  tieHow: "Of equal units the lower rate comes first, then more workers, then the order of the list.",
  remainder: "More by a large remainder",
  rounded: "Rounded",
  bounds: (floor, ceiling) => `Between ${n(floor)} and ${n(ceiling)}`,
  boundsFrom: (floor) => `From ${n(floor)} up`,
  untouched: "not touched",
  atFloor: "At its floor",
  atCeiling: "At its ceiling",
  added: (base, rest) => `Together: ${n(base)} + ${n(rest)}`,
  held: "Held",
  confirmed: "Confirmed and held",
  part: "Target assigned",
  after: "Afterwards",
  afterShort: (rate, missing, asked) => `${rate}, ${count(missing, "person", "persons")} short of ${asked}.`,
  afterReached: (rate, asked) => `${rate}, reaches ${asked}.`,
  afterOnly: (rate) => `${rate}.`,
  afterUnknown: "No rate yet: workers or members are not known.",
  explanation: "Explanation",
  copy: "Copy the explanation",
  copied: "Copied.",
  copyByHand: "Copying is not allowed here. The explanation is selected: please press Ctrl+C.",
  toCell: "Go to cell",
  otherUnit: "Select another row on the sheet to see another unit.",
  holdHeading: "Hold at this number",
  holdLabel: "Number to hold",
  holdHint: "What is held stays; the rest is shared out over the others.",
  hold: "Hold",
  release: "Release",
  wrongCount: "The number must be whole, from 0.",
  explainUnit: (facts) => {
    const { decidedBy, part, gap, weight, base } = facts;
    if (decidedBy === "confirmation") return `The unit’s figures are confirmed; its target is held at ${n(part)} and not shared out again.`;
    if (decidedBy === "hold") return `The unit’s target is held at ${n(part)} and not shared out again.`;
    const rate = facts.rate === null ? "its rate" : allocate.percent(facts.rate);
    if (facts.isGap && gap === 0 && part === 0) return `The unit has reached ${rate}; nobody is missing, so nothing is assigned.`;
    const how = `${shared(facts)}, ${rounded(facts)}`;
    if (!facts.isGap) return `The unit has ${n(weight)} to share by. ${how}.`;
    const missing =
      gap === 0 ? `The unit has reached ${rate}` : `The unit is missing ${count(gap ?? 0, "member", "members")} to reach ${rate}`;
    if (base === 0 && weight === gap) return `${missing}. ${how}.`;
    const first = base > 0 ? `${missing} and gets ${n(base)} first` : missing;
    const total = base > 0 ? ` Together ${n(base)} + ${n(part - base)} = ${n(part)}.` : "";
    return `${first}. The rest of the target goes by workers who are not members, ${n(weight)} here. ${how}.${total}`;
  },
};

function shared({ weight, divisor, quotient }: ReasonFacts): string {
  const share = printShare(quotient, "en");
  return divisor === null
    ? `The unit’s exact share is ${share}`
    : `Every unit divides by the common divisor ${divisor}: ${n(weight)} / ${divisor} = ${share}`;
}

function rounded({ decidedBy, tie, adjustment, floor, ceiling, part, base }: ReasonFacts): string {
  const own = n(part - base);
  if (decidedBy === "floor") return `below the floor of ${n(floor)}, so ${own}`;
  if (decidedBy === "ceiling") return `above the ceiling of ${n(ceiling)}, so ${own}`;
  if (tie === "awarded") return `equal to other units and by the order agreed one more: ${own}`;
  if (tie === "passed") return `equal to other units and by the order agreed none more: ${own}`;
  if (adjustment > 0) return `${n(adjustment)} more by a large remainder: ${own}`;
  return `rounded to ${own}`;
}
