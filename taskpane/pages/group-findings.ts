import type { Finding } from "../../src/finding/finding";
import type { Language } from "../../src/text/language";
import type { ReportPagesText } from "../../src/text/report-pages-text";
import { ruleText } from "../../src/text/rule-text";

/** Findings of one rule and one severity. */
export interface FindingGroup {
  readonly key: string;
  readonly code: string;
  readonly severity: Finding["severity"];
  /** Places in the list of all findings. */
  readonly findings: readonly number[];
}

const RANK = { error: 0, query: 1, note: 2 } as const;

/** The gravest first, then the rules that have most. @param severities those that are shown; none = all. */
export function groupFindings(findings: readonly Finding[], severities: readonly Finding["severity"][]): FindingGroup[] {
  const groups = new Map<string, { code: string; severity: Finding["severity"]; findings: number[] }>();
  findings.forEach(({ code, severity }, place) => {
    if (severities.length > 0 && !severities.includes(severity)) return;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, findings: [] };
    group.findings.push(place);
    groups.set(key, group);
  });
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.findings.length - a.findings.length);
}

/** What findings of a rule have in common, in words. */
export function ruleName(code: string, language: Language, { otherRule }: ReportPagesText["check"]): string {
  return ruleText(code, language)?.name ?? (code === "C01" ? otherRule.C01 : otherRule.other);
}
