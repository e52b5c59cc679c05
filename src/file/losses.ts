import type { CarriedKind, Inventory } from "./inventory";

/**
 * Something of the original that the copy lacks. `rebuilt`: the copy was built anew from values, formulas, formats, merges and hidden
 * rows and columns, and whatever else the original had is not in it; `count` is then the number of tabs. `format`: cells whose number
 * format or font came out different.
 */
export interface Loss {
  readonly what: CarriedKind | "rebuilt" | "format";
  /** Null where it belongs to the whole workbook. */
  readonly tab: string | null;
  readonly count: number;
}

/** What stands in `original` and not in `copy`. Tabs in `ignored` are ours or were removed on purpose. */
export function compareInventories(original: Inventory, copy: Inventory, ignored: ReadonlySet<string>): Loss[] {
  const losses: Loss[] = [];
  for (const [key, count] of original) {
    const [what, tab] = JSON.parse(key) as [CarriedKind, string | null];
    const missing = count - (copy.get(key) ?? 0);
    if (missing > 0 && !(tab !== null && ignored.has(tab))) losses.push({ what, tab, count: missing });
  }
  return losses;
}
