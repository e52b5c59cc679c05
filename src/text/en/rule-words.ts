import type { FindingFacts } from "../../finding/finding";
import { printQuarter } from "../moment";
import { printNumber } from "../number";
import type { RuleText } from "../vi/rule-words";

/** A figure of a finding. */
export const n = (value: FindingFacts[string] | undefined) =>
  typeof value === "number" ? printNumber(value, "en") : String(value ?? "no figure");

export const rate = (value: FindingFacts[string] | undefined) => (typeof value === "number" ? `${printNumber(value, "en", 2)}%` : n(value));

/** What stands in the cell, or whom it is about. */
export const said = (facts: FindingFacts) => String(facts["said"] ?? "");

export const COMPARE = "Compare with your register and ask the union if need be";

export const words = (name: string, title: RuleText["title"], district: string, union: string): RuleText => ({
  name,
  title,
  district,
  union,
});

/** «Trong đó» against its whole. */
export const parts = (some: string, all: string) => (facts: FindingFacts) =>
  `${some} ${n(facts["found"])}, ${all} only ${n(facts["expected"])}`;

/** 2021-Q1, 2021-H1, 2021 in words. */
export function period(value: FindingFacts[string] | undefined): string {
  const match = /^(\d{4})(?:-(Q|H)(\d))?$/.exec(String(value ?? ""));
  if (!match) return n(value);
  const quarter = Number(match[3]);
  if (match[2] === "Q" && (quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4))
    return printQuarter(quarter, Number(match[1]), "en");
  return match[2] === "H" ? `first half of ${match[1]}` : `${match[1]}`;
}
