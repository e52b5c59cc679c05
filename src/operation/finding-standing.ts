import type { Finding, Severity } from "../finding/finding";
import type { Explanation } from "./explanation";

/** How a finding stands: a query with a reason that holds is explained; an error stays one, whatever is said of it. */
export type FindingStanding = Severity | "explained";

/** The gravest first. */
export const STANDINGS = ["error", "query", "explained", "note"] as const satisfies readonly FindingStanding[];

export function standingOf({ severity }: Finding, explanation: Explanation | undefined): FindingStanding {
  return severity === "query" && explanation?.lapsed === null ? "explained" : severity;
}

interface Said {
  readonly findings: readonly Finding[];
  readonly keys: readonly string[];
  readonly explanations: ReadonlyMap<string, Explanation>;
}

/** How each of them stands, in their order. */
export function standingsOf({ findings, keys, explanations }: Said): FindingStanding[] {
  return findings.map((finding, index) => standingOf(finding, explanations.get(keys[index] ?? "")));
}

/** How many findings stand in each way. */
export function countStandings(said: Said): Record<FindingStanding, number> {
  const counts = { error: 0, query: 0, explained: 0, note: 0 };
  for (const standing of standingsOf(said)) counts[standing] += 1;
  return counts;
}
