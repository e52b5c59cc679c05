import type { Finding } from "../finding/finding";
import type { CheckView } from "./check-view";
import type { FindingRegister } from "./finding-register";
import { planFixes } from "./plan-fixes";
import type { CheckRun } from "./run-check";
import { viewThreshold } from "./view-threshold";

/** A check as the pane shows it: plain data that can be posted. Pure. */
export function viewCheck(
  run: CheckRun,
  { findings, keys, explanations }: FindingRegister,
  around: Pick<CheckView, "asked" | "fingerprint" | "writes">,
): CheckView {
  const { chosen, tallies, submissions, thresholds } = run;
  return {
    ...around,
    programme: chosen && { source: chosen.programme.source, year: chosen.programme.year, issuer: chosen.programme.issuer },
    tabs: readTabs(run),
    rules: tallies.length,
    findings,
    keys,
    explanations,
    fixes: planFixes(findings, run.sheets.readings),
    names: namesOf(run, findings),
    thresholds: thresholds.map(viewThreshold),
    submissions: submissions.map(({ name, status, period, sent, cell }) => ({ name, status, period, sent, cell })),
  };
}

function readTabs({ sheets }: CheckRun): CheckView["tabs"] {
  const tabs = new Map<string, CheckView["tabs"][number]>();
  for (const { image, kind, size } of sheets.readings) {
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
