import type { CheckView } from "../../src/operation/check-view";
import { type FindingStanding, STANDINGS, standingsOf } from "../../src/operation/finding-standing";
import type { Language } from "../../src/text/language";
import type { ReportPagesText } from "../../src/text/report-pages-text";
import { ruleText } from "../../src/text/rule-text";
import type { CheckPlace, Grouping } from "./check-place";
import { filterFindings, groupedUnder } from "./filter-findings";

/** Findings of one rule and one severity, of one unit, or of one tab. */
export interface FindingGroup {
  readonly key: string;
  readonly grouping: Grouping;
  /** Code of the rule, key of the unit, name of the tab. */
  readonly value: string;
  /** The gravest of its findings. */
  readonly standing: FindingStanding;
  /** Places in the list of all findings. */
  readonly findings: readonly number[];
}

/** The findings looked at, put together: the gravest first, then the groups that have most. */
export function groupFindings(view: CheckView, place: Pick<CheckPlace, "standings" | "grouping" | "only">): FindingGroup[] {
  const { grouping } = place;
  const standings = standingsOf(view);
  const rank = (standing: FindingStanding) => STANDINGS.indexOf(standing);
  const groups = new Map<string, { value: string; standing: FindingStanding; findings: number[] }>();
  for (const at of filterFindings(view, place)) {
    const finding = view.findings[at];
    if (!finding) continue;
    const value = groupedUnder(finding, grouping);
    const standing = standings[at] ?? finding.severity;
    // What could not be decided is a note of the rule whose failures are errors: told apart.
    const key = grouping === "rule" ? `${finding.severity} ${value}` : `${grouping} ${value}`;
    const group = groups.get(key) ?? { value, standing, findings: [] };
    group.findings.push(at);
    if (rank(standing) < rank(group.standing)) group.standing = standing;
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, grouping, ...group }))
    .sort((a, b) => rank(a.standing) - rank(b.standing) || b.findings.length - a.findings.length);
}

/** What findings of a rule have in common, in words. */
export function ruleName(code: string, language: Language, { otherRule }: ReportPagesText["check"]): string {
  return ruleText(code, language)?.name ?? (code === "C01" ? otherRule.C01 : otherRule.other);
}

/** What findings of a group have in common, in words. */
export function groupName(
  { grouping, value }: Pick<FindingGroup, "grouping" | "value">,
  view: Pick<CheckView, "names">,
  language: Language,
  text: ReportPagesText["check"],
): string {
  if (grouping === "rule") return ruleName(value, language, text);
  if (grouping === "tab") return value === "" ? text.groups.noTab : text.finding.tab(value);
  return value === "" ? text.groups.noUnit : (view.names.get(value) ?? value) || value;
}
