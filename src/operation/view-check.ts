import type { Finding } from "../finding/finding";
import type { CheckGround } from "./check-ground";
import type { CheckView } from "./check-view";
import { hereIn } from "./here-in";
import type { CheckRun } from "./run-check";
import { viewSubmissions } from "./view-submissions";
import { viewThreshold } from "./view-threshold";

const RANK = { error: 0, query: 1, note: 2 } as const;

/** A check as the pane shows it: plain data that can be posted. Pure. */
export function viewCheck(
  run: CheckRun,
  { ground, ...around }: Pick<CheckView, "asked" | "fingerprint" | "writes" | "period"> & { readonly ground: CheckGround },
): CheckView {
  const { chosen, tallies, thresholds } = run;
  const findings = [...run.findings].sort(byGravity).map((finding) => ({ ...finding, cells: finding.cells.map(hereIn(ground)) }));
  return {
    ...around,
    programme: chosen && { source: chosen.programme.source, year: chosen.programme.year, issuer: chosen.programme.issuer },
    tabs: readTabs(run, ground),
    rules: tallies.length,
    findings,
    names: namesOf(run, findings),
    thresholds: thresholds.map((threshold) => viewThreshold(threshold, hereIn(ground))),
    ...viewSubmissions(run, ground, around.asked.deadline, around.period),
  };
}

function byGravity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Tabs of the open workbook itself. */
function readTabs({ sheets }: CheckRun, { book }: CheckGround): CheckView["tabs"] {
  const tabs = new Map<string, CheckView["tabs"][number]>();
  for (const { file, image, kind, size } of sheets.readings) {
    if (file !== book) continue;
    const before = tabs.get(image.tab) ?? { tab: image.tab, kinds: [], rows: 0 };
    tabs.set(image.tab, { ...before, kinds: [...before.kinds, kind], rows: before.rows + size });
  }
  return [...tabs.values()];
}

function namesOf({ sheets }: CheckRun, findings: readonly Finding[]): CheckView["names"] {
  const asked = new Set(findings.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  const names = new Map<string, string>();
  for (const { keys, names: said } of sheets.readings) {
    keys.forEach((key, unit) => {
      if (asked.has(key) && !names.has(key)) names.set(key, said[unit] ?? "");
    });
  }
  return names;
}
