import type { CheckView } from "../src/operation/check-view";
import { parseFindingKey } from "../src/operation/finding-key";

/** Where a finding of an earlier check stands in a later one: under its own key, else at the same place with other values; null where it has gone. */
export function followFinding(before: CheckView, after: CheckView, finding: number | null): number | null {
  const key = finding === null ? undefined : before.keys[finding];
  if (key === undefined) return null;
  const same = after.keys.indexOf(key);
  if (same >= 0) return same;
  const place = parseFindingKey(key)?.place;
  const there = after.keys.findIndex((one) => parseFindingKey(one)?.place === place);
  return there >= 0 ? there : null;
}

/** Words being typed about findings, under the keys of the later check where their findings have other values now. */
export function followTyped(before: CheckView, after: CheckView, typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([key, words]) => {
      const at = followFinding(before, after, before.keys.indexOf(key));
      return [(at === null ? undefined : after.keys[at]) ?? key, words];
    }),
  );
}
