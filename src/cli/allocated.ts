import type { AllocationRun } from "../operation/run-allocation";
import { rowIn } from "../sheet/cell-in";

/** A run that came to an allocation. */
export type Allocated = AllocationRun & { readonly outcome: Extract<AllocationRun["outcome"], { kind: "allocated" }> };

/** How a unit is pointed at in every JSON of the batch door; the row is Excel's, and the tab is named where the list stands on several. */
export function nameUnit(
  { roster }: Pick<AllocationRun, "roster">,
  unit: number,
): { tab?: string; row: number; key: string; name: string } {
  const { tab, row } = rowIn(roster, roster.row[unit] ?? 0);
  return { ...(roster.parts.length > 0 ? { tab } : {}), row, key: roster.keys[unit] ?? "", name: roster.names[unit] ?? "" };
}
