import type { Finding } from "../finding/finding";
import { parseFindingKey } from "./finding-key";

/** What an officer said of a query: giải trình. */
export interface Explanation {
  readonly reason: string;
  /** null while the values are those it was given for; else what the sheet said then, "" where the finding was about no figure. */
  readonly lapsed: string | null;
}

/**
 * Finds for every query what was said of it: under its own key, where its values are the same; else under a key of the same rule and place that no
 * finding has any more, and then it has lapsed.
 *
 * @param said reasons by key, older ones first; a blank one says that there is none any more.
 */
export function matchExplanations(
  findings: readonly Finding[],
  keys: readonly string[],
  said: ReadonlyMap<string, string>,
): Map<string, Explanation> {
  const living = new Set(keys);
  const gone = new Map<string, Explanation>();
  for (const [key, reason] of said) {
    const parts = living.has(key) ? undefined : parseFindingKey(key);
    if (parts && reason.trim() !== "") gone.set(parts.place, { reason: reason.trim(), lapsed: parts.said });
  }
  const found = new Map<string, Explanation>();
  findings.forEach(({ severity }, index) => {
    const key = keys[index];
    if (severity !== "query" || key === undefined) return;
    const reason = said.get(key)?.trim() ?? "";
    const lapsed = gone.get(parseFindingKey(key)?.place ?? "");
    if (reason !== "") found.set(key, { reason, lapsed: null });
    else if (lapsed) found.set(key, lapsed);
  });
  return found;
}
