import type { FindingFacts } from "../../finding/finding";
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
