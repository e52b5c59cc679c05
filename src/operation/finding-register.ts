import type { Finding } from "../finding/finding";
import { type Explanation, matchExplanations } from "./explanation";
import { findingKeys } from "./finding-key";
import type { CheckRun } from "./run-check";

/** The findings of a check in the order in which they are told, with what was said of them. */
export interface FindingRegister {
  /** The gravest first, within one severity by rule. */
  readonly findings: readonly Finding[];
  /** One key a finding: what it is about, and with which values. */
  readonly keys: readonly string[];
  /** By key; of queries alone. */
  readonly explanations: ReadonlyMap<string, Explanation>;
}

const RANK = { error: 0, query: 1, note: 2 } as const;

/** @param said reasons by key, older ones first. */
export function registerFindings({ findings: found, sheets }: CheckRun, said: ReadonlyMap<string, string>): FindingRegister {
  const findings = [...found].sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const keys = findingKeys(findings, sheets.readings);
  return { findings, keys, explanations: matchExplanations(findings, keys, said) };
}
