import type { FindingFacts } from "../../finding/finding";
import { printQuarter } from "../moment";
import { printNumber } from "../number";

/** A rule's words: its name for a list, the finding as one clause, what the district does, what the CĐCS is asked. */
export interface RuleText {
  readonly name: string;
  readonly title: (facts: FindingFacts) => string;
  readonly district: string;
  readonly union: string;
}

/** A figure of a finding. */
export const n = (value: FindingFacts[string] | undefined) =>
  typeof value === "number" ? printNumber(value, "vi") : String(value ?? "chưa có số");

export const rate = (value: FindingFacts[string] | undefined) =>
  typeof value === "number" ? `${printNumber(value, "vi", 2)} %` : n(value);

/** What stands in the cell, or whom it is about. */
export const said = (facts: FindingFacts) => String(facts["said"] ?? "");

export const COMPARE = "So với sổ theo dõi và hỏi lại CĐCS nếu cần";

export const words = (name: string, title: RuleText["title"], district: string, union: string): RuleText => ({
  name,
  title,
  district,
  union,
});

/** «Trong đó» against its whole. */
export const parts = (some: string, all: string) => (facts: FindingFacts) =>
  `${some} ${n(facts["found"])}, ${all} chỉ có ${n(facts["expected"])}`;

/** 2021-Q1, 2021-H1, 2021 in words. */
export function period(value: FindingFacts[string] | undefined): string {
  const match = /^(\d{4})(?:-(Q|H)(\d))?$/.exec(String(value ?? ""));
  if (!match) return n(value);
  const quarter = Number(match[3]);
  if (match[2] === "Q" && (quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4))
    return printQuarter(quarter, Number(match[1]), "vi");
  return match[2] === "H" ? `6 tháng đầu năm ${match[1]}` : `năm ${match[1]}`;
}
