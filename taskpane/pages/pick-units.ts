import type { SplitView } from "../../src/operation/split-view";
import { foldName } from "../../src/sheet/fold";

/** Which units the list of a split shows. `ties`: those with the same right to the last persons; `changed`: another part than stands on the tab. */
export type UnitFilter = "all" | "below" | "zero" | "over" | "ties" | "held" | "changed";

export type UnitOrder = "greatest" | "list" | "change";

/** What the officer asked of the list. */
export interface UnitChoice {
  readonly filter: UnitFilter;
  readonly order: UnitOrder;
  /** As typed. */
  readonly query: string;
}

export const ALL_UNITS: UnitChoice = { filter: "all", order: "greatest", query: "" };

/** Positions of the units that are shown, in the order in which they are; every word typed must stand in a name or ward. */
export function pickUnits(view: SplitView, { filter, order, query }: UnitChoice): number[] {
  const { folded: texts } = view.units;
  const words = foldName(query)
    .split(" ")
    .filter((word) => word !== "");
  const belongs = filterOf(view, filter);
  const picked: number[] = [];
  for (let position = 0; position < texts.length; position++) {
    const text = texts[position] ?? "";
    if (belongs(position) && words.every((word) => text.includes(word))) picked.push(position);
  }
  const rank = rankOf(view, order);
  return rank ? picked.sort((a, b) => rank(b) - rank(a) || a - b) : picked;
}

/** How many units a filter lets through. */
export function countUnits(view: SplitView, filter: UnitFilter): number {
  const belongs = filterOf(view, filter);
  let count = 0;
  for (let position = 0; position < view.units.keys.length; position++) if (belongs(position)) count += 1;
  return count;
}

/** The rate asked of a unit, in hundredths of a percent; undefined where none is. */
export function rateOf({ rates, units }: SplitView, position: number): number | undefined {
  const sector = units.sectors[position];
  return sector === undefined || sector === "unknown" ? undefined : rates[sector];
}

function filterOf(view: SplitView, filter: UnitFilter): (position: number) => boolean {
  const { units, tie } = view;
  const tied = new Set([...(tie?.awarded ?? []), ...(tie?.passed ?? [])]);
  const at = (column: Float64Array, position: number) => column[position] ?? Number.NaN;
  const rules: Readonly<Record<UnitFilter, (position: number) => boolean>> = {
    all: () => true,
    below: (position) => isBelow(view, position),
    zero: (position) => at(units.parts, position) === 0,
    over: (position) => at(units.parts, position) > at(units.gaps, position),
    ties: (position) => tied.has(position),
    held: (position) => units.held[position] === 1,
    changed: (position) => !Number.isNaN(at(units.before, position)) && at(units.before, position) !== at(units.parts, position),
  };
  return rules[filter];
}

/** Below its rate once the part is reached: compared by multiplying, unknown figures are not below. */
function isBelow(view: SplitView, position: number): boolean {
  const rate = rateOf(view, position);
  const { workers, members, parts } = view.units;
  const after = (members[position] ?? Number.NaN) + (parts[position] ?? 0);
  return rate !== undefined && after * 10_000 < rate * (workers[position] ?? Number.NaN);
}

function rankOf({ units }: SplitView, order: UnitOrder): ((position: number) => number) | undefined {
  if (order === "list") return undefined;
  const part = (position: number) => units.parts[position] ?? 0;
  if (order === "greatest") return part;
  return (position) => Math.abs(part(position) - (units.before[position] || 0));
}
