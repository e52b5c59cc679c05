import type { Finding } from "../finding/finding";
import type { CheckGround } from "./check-ground";
import type { CheckView } from "./check-view";
import type { FindingRegister } from "./finding-register";
import { hereIn } from "./here-in";
import { findNaming } from "./name-choices";
import { planFixes } from "./plan-fixes";
import type { CheckRun } from "./run-check";
import { viewSubmissions } from "./view-submissions";
import { viewThreshold } from "./view-threshold";

/** A check as the pane shows it: plain data that can be posted. Pure. */
export function viewCheck(
  run: CheckRun,
  register: FindingRegister,
  { ground, ...around }: Pick<CheckView, "asked" | "fingerprint" | "writes" | "period"> & { readonly ground: CheckGround },
): CheckView {
  const { chosen, tallies, thresholds } = run;
  const here = hereIn(ground);
  const findings = register.findings.map((finding) => ({ ...finding, cells: finding.cells.map(here) }));
  const own = run.sheets.readings.filter(({ file }) => file === ground.book);
  const fixes = [...planFixes(register.findings, own)].map(([place, fix]) => [place, { ...fix, cell: here(fix.cell) }] as const);
  return {
    ...around,
    programme: chosen && { source: chosen.programme.source, year: chosen.programme.year, issuer: chosen.programme.issuer },
    tabs: readTabs(run, ground),
    rules: tallies.length,
    findings,
    keys: register.keys,
    explanations: register.explanations,
    fixes: new Map(fixes),
    names: namesOf(run, findings),
    naming: findNaming(run, register.findings),
    thresholds: thresholds.map((threshold) => viewThreshold(threshold, here)),
    ...viewSubmissions(run, ground, around.asked.deadline, around.period),
  };
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
