import type { Finding } from "../../src/finding/finding";
import type { CheckView } from "../../src/operation/check-view";
import { type FindingStanding, standingsOf } from "../../src/operation/finding-standing";
import { type CheckPlace, GROUPINGS, type Grouping } from "./check-place";

/** What a finding is put under: its rule's code, its unit's key ("" where it is about none), its tab. */
export function groupedUnder({ code, unit, cells: [cell] }: Finding, grouping: Grouping): string {
  if (grouping === "rule") return code;
  return grouping === "unit" ? (unit ?? "") : (cell?.tab ?? "");
}

/** Places of the findings that are looked at, in the order of all. */
export function filterFindings(view: CheckView, { standings, only }: Pick<CheckPlace, "standings" | "only">): number[] {
  const all = standingsOf(view);
  return view.findings.flatMap((finding, place) => {
    const standing = all[place] ?? finding.severity;
    if (standings.length > 0 && !standings.includes(standing)) return [];
    const isMeant = GROUPINGS.every((grouping) => only[grouping] === undefined || only[grouping] === groupedUnder(finding, grouping));
    return isMeant ? [place] : [];
  });
}

/** How many of each standing there are for the rule, unit or tab that is looked at. */
export function countFiltered(view: CheckView, only: CheckPlace["only"]): Record<FindingStanding, number> {
  const all = standingsOf(view);
  const counts = { error: 0, query: 0, explained: 0, note: 0 };
  for (const place of filterFindings(view, { standings: [], only })) counts[all[place] ?? "note"] += 1;
  return counts;
}

/** Every rule, unit or tab that a finding is about, with how many are. */
export function listValues(view: CheckView, grouping: Grouping): Map<string, number> {
  const values = new Map<string, number>();
  for (const finding of view.findings) {
    const value = groupedUnder(finding, grouping);
    values.set(value, (values.get(value) ?? 0) + 1);
  }
  return values;
}
