import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import type { AllocationGroup } from "./allocation-groups";

/** The rows of the annex from top to bottom. Positions run over the units that take part. */
export type AnnexRow =
  | { readonly kind: "group" | "sum"; readonly number: number; readonly label: string; readonly positions: readonly number[] }
  | { readonly kind: "unit"; readonly position: number; readonly label: string }
  | { readonly kind: "total"; readonly positions: readonly number[] };

/** Each group with its heading and its sum, then the total; a single group has neither heading nor sum. */
export function annexRows(groups: readonly AllocationGroup[]): AnnexRow[] {
  const isGrouped = groups.length > 1;
  const rows = groups.flatMap(({ label, positions }, index): AnnexRow[] => {
    const units = positions.map((position): AnnexRow => ({ kind: "unit", position, label }));
    const own = { number: index + 1, label, positions };
    return isGrouped ? [{ kind: "group", ...own }, ...units, { kind: "sum", ...own }] : units;
  });
  return [...rows, { kind: "total", positions: groups.flatMap(({ positions }) => positions) }];
}

/** Keys of units are folded, so that no unit has one that begins with «§». */
export function keyOfRow(row: AnnexRow, { roster }: AllocationRequest, { facts }: Allocation): string {
  switch (row.kind) {
    case "unit":
      return roster.keys[facts.taken[row.position] ?? 0] ?? "";
    case "group":
      return `§ ${row.label}`;
    case "sum":
      return `§= ${row.label}`;
    case "total":
      return "§=";
  }
}
