import { printNumber } from "../number";
import { printShare } from "../print-share";
import type { allocationTab as vi } from "../vi/allocation-tab";
import { allocate } from "./allocate";

const n = (value: number) => printNumber(value, "en");
const toRate = (rate: number | null) => (rate === null ? "" : ` to reach ${allocate.percent(rate)}`);

export const allocationTab: typeof vi = {
  title: "Allocation",
  heading: "TARGETS FOR NEW MEMBERS",
  year: (year) => `Year ${year}`,
  readFrom: (ranges) => `Read from ${ranges.map(({ tab, first, last }) => `sheet “${tab}”, rows ${n(first)}–${n(last)}`).join("; ")}`,
  head: {
    target: "Target",
    total: "Assigned",
    check: "Check (assigned equals target)",
    reserve: "Kept for unions still to be founded",
    divisor: "Common divisor",
    noDivisor: "none",
    method: "Method",
    weight: "Shared out by",
  },
  right: "RIGHT",
  wrong: "WRONG",
  divisorRange: (low, high) =>
    high === null ? `any divisor from ${low} gives the same` : `any divisor from ${low} to ${high} gives the same`,
  columns: {
    key: "Key",
    no: "No.",
    name: "Union",
    ward: "Ward",
    sector: "Sector",
    block: "Block",
    workers: "Workers",
    members: "Members",
    rate: "Rate",
    nonMembers: "Non-members",
    gap: "Missing",
    base: "Given before",
    weight: "Weight",
    floor: "Floor",
    ceiling: "Ceiling",
    exact: "Exact share",
    adjustment: "Adjustment",
    part: "Target assigned",
    after: "Rate after",
    reason: "Reason",
    hold: "Hold",
    min: "Least",
    max: "Most",
    note: "Note",
  },
  noBlock: "No block given",
  sum: "TOTAL",
  counted: (target, units, leftOut) =>
    leftOut === 0 ? `${n(target)} = ${n(units)} units; no row set aside` : `${n(target)} = ${n(units)} units; ${n(leftOut)} rows get none`,
  overrideNote: "Assigned more than its non-members; please state why",
  leftOutHeading: "Rows that get none (type a number under “Hold” to confirm)",
  leftOutReason: (reason, row, tab) => `${reason} (row ${n(row)}${tab === null ? "" : ` of sheet “${tab}”`})`,
  paper: ({ source, issued, issuer }) => `${source}${issued === null ? "" : ` of ${issued.split("-").reverse().join("/")}`}, ${issuer}`,
  programme: (source) => `After ${source}`,
  reason: (facts) => {
    const { decidedBy, part, base, weight, divisor, quotient, adjustment, tie } = facts;
    if (decidedBy === "confirmation") return `Held at ${n(part)}: confirmed`;
    if (decidedBy === "hold") return `Held at ${n(part)}`;
    if (facts.isGap && facts.gap === 0 && part === 0)
      return facts.rate === null ? "Nothing missing" : `${allocate.percent(facts.rate)} reached`;
    const share = printShare(quotient, "en");
    const sum = divisor === null ? `exact share ${share}` : `${n(weight)} / ${divisor} = ${share}`;
    const first = base > 0 ? `All that is missing${toRate(facts.rate)}: ${n(base)}; the rest ${sum}` : sum;
    if (decidedBy === "floor") return `${first}, at the floor ${n(facts.floor)}`;
    if (decidedBy === "ceiling") return `${first}, at the ceiling ${n(facts.ceiling)}`;
    if (tie === "awarded") return `${first}, equal to others, one more`;
    if (tie === "passed") return `${first}, equal to others, none more`;
    if (adjustment > 0) return `${first}, ${n(adjustment)} more by the remainder`;
    return `${first}, rounded to ${n(part - base)}`;
  },
};
