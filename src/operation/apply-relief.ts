import type { OfficerBounds } from "../apportion/allocation-request";
import { divide } from "../apportion/divide";
import type { Roster } from "../roster/roster";
import type { Relief, SplitChoices } from "./split-choices";

/** Bounds with what was decided in the pane: units held or released, and the bounds let go as ways out of an impossible split. */
export function applyDecisions(
  bounds: OfficerBounds,
  keys: readonly string[],
  holds: SplitChoices["holds"],
  relief: Relief,
): OfficerBounds {
  const released = {
    holds: new Set(relief.releaseHolds),
    floors: new Set(relief.releaseFloors),
    ceilings: new Set(relief.releaseCeilings),
  };
  const without = (column: Float64Array<ArrayBuffer>, gone: ReadonlySet<string>) =>
    gone.size === 0 ? column.slice() : column.map((value, unit) => (gone.has(keys[unit] ?? "") ? Number.NaN : value));
  const held = without(bounds.holds, released.holds).map((value, unit) => {
    const decided = holds[keys[unit] ?? ""];
    return decided === undefined ? value : (decided ?? Number.NaN);
  });
  return { holds: held, floors: without(bounds.floors, released.floors), ceilings: without(bounds.ceilings, released.ceilings) };
}

/** Lets units go beyond a bound that stands against their own hold or floor. The default ceiling is the workers who are not members yet. */
export function loosenBounds(bounds: OfficerBounds, roster: Roster, override: readonly string[]): OfficerBounds {
  const may = new Set(override);
  const floors = bounds.floors.slice();
  const ceilings = bounds.ceilings.slice();
  roster.keys.forEach((key, unit) => {
    if (!may.has(key)) return;
    const hold = bounds.holds[unit] ?? Number.NaN;
    const floor = bounds.floors[unit] ?? Number.NaN;
    if (hold < floor) floors[unit] = hold;
    const wanted = Number.isNaN(hold) ? floor : hold;
    if (wanted > ceilingNow(bounds, roster, unit)) ceilings[unit] = wanted;
  });
  return { holds: bounds.holds, floors, ceilings };
}

/**
 * Ceilings under which a target that was beyond all of them fits: the persons without a place are shared out over the units that may go beyond
 * their workers who are not members yet, by their workforce.
 *
 * @param most what everybody can take together as things stand. @returns bounds unchanged where no unit of the list may.
 */
export function raiseCeilings(
  bounds: OfficerBounds,
  roster: Roster,
  override: readonly string[],
  target: number,
  most: number,
): OfficerBounds {
  const may = new Set(override);
  const units = [...roster.keys.keys()].filter((unit) => may.has(roster.keys[unit] ?? "") && (roster.workers[unit] ?? 0) > 0);
  const weights = Float64Array.from(units, (unit) => roster.workers[unit] ?? 0);
  const floors = new Float64Array(units.length);
  const division = divide(target - most, { weights, floors, ceilings: floors.map(() => Number.POSITIVE_INFINITY) }, "webster");
  if (division.kind === "impossible") return bounds;
  const ceilings = bounds.ceilings.slice();
  units.forEach((unit, at) => {
    const more = division.parts[at] ?? 0;
    if (more > 0) ceilings[unit] = ceilingNow(bounds, roster, unit) + more;
  });
  return { ...bounds, ceilings };
}

function ceilingNow({ ceilings }: OfficerBounds, roster: Roster, unit: number): number {
  const said = ceilings[unit] ?? Number.NaN;
  return Number.isNaN(said) ? Math.max(0, (roster.workers[unit] ?? 0) - (roster.members[unit] || 0)) : said;
}
