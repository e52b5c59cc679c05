import { rowIn } from "../sheet/cell-in";
import type { Roster } from "./roster";

/** A tab that a list stands on, with Excel's numbers of the first and last row of a unit there. */
export interface ListRange {
  readonly tab: string;
  readonly first: number;
  readonly last: number;
  readonly units: number;
}

/** Where a list stands: one range for each of its tabs, in list order. A tab without a unit has none. */
export function listRanges(roster: Pick<Roster, "tab" | "parts" | "row">): ListRange[] {
  const ranges = new Map<string, ListRange>();
  for (const at of roster.row) {
    const { tab, row } = rowIn(roster, at);
    const { first, units } = ranges.get(tab) ?? { first: row, units: 0 };
    ranges.set(tab, { tab, first, last: row, units: units + 1 });
  }
  return [...ranges.values()];
}
