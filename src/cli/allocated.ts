import type { AllocationRun } from "../operation/run-allocation";

/** A run that came to an allocation. */
export type Allocated = AllocationRun & { readonly outcome: Extract<AllocationRun["outcome"], { kind: "allocated" }> };

/** How a unit is pointed at in every JSON of the batch door; the row is Excel's. */
export function nameUnit({ roster }: Pick<AllocationRun, "roster">, unit: number): { row: number; key: string; name: string } {
  return { row: (roster.row[unit] ?? 0) + 1, key: roster.keys[unit] ?? "", name: roster.names[unit] ?? "" };
}
