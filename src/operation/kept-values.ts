import type { KeptValues, LeftBehind } from "../sheet/carry-over";
import { foldHeading } from "../sheet/fold";
import type { WorkbookPlan } from "../sheet/workbook-plan";
import type { WorkbookState } from "./workbook-state";

/** What is kept for the units of one kind of tab, as the layout asks for it. */
export function keptOf(kept: WorkbookState["kept"], kind: string): KeptValues {
  return new Map(Object.entries(kept[kind] ?? {}).map(([key, byHeading]) => [key, new Map(Object.entries(byHeading))]));
}

/** Adds what a write leaves without a row, so that it comes back with its unit; units that are in the plan again need no keeping. */
export function keepLeftBehind(kept: WorkbookState["kept"], plan: WorkbookPlan, left: readonly LeftBehind[]): WorkbookState["kept"] {
  const next: Record<string, Record<string, Record<string, LeftBehind["value"]>>> = { ...kept };
  for (const tab of plan.tabs) {
    const keys = new Set(tab.table.keys);
    const units = Object.fromEntries(Object.entries(kept[tab.kind] ?? {}).filter(([key]) => !keys.has(key)));
    for (const { reason, key, heading, value } of left) {
      if (reason === "unit-gone" && !keys.has(key)) units[key] = { ...units[key], [foldHeading(heading)]: value };
    }
    if (Object.keys(units).length > 0) next[tab.kind] = units;
    else delete next[tab.kind];
  }
  return next;
}
