import type { AllocationRequest } from "./allocation-request";
import type { UnitFacts } from "./unit-facts";

/** Between which numbers each part must lie, as columns over the units that take part. */
export interface UnitBounds {
  /** Mức thấp nhất: «Giữ», else «Tối thiểu», else 0. */
  readonly floors: Float64Array<ArrayBuffer>;
  /** Mức cao nhất: «Giữ», else «Tối đa», else the workers who are not members yet. */
  readonly ceilings: Float64Array<ArrayBuffer>;
  /** Positions of units that are held at a number beyond their other bounds. */
  readonly heldOutside: readonly number[];
  /** Positions of units whose ceiling lies under their floor. */
  readonly crossed: readonly number[];
}

/**
 * The ceiling by default is the workforce of today: gross new members can exceed it where people come and go, and «Tối đa» says so. A unit that was
 * left out and is held has no other bound than the number typed.
 */
export function boundsOf({ bounds }: AllocationRequest, { taken, confirmed, nonMembers }: UnitFacts): UnitBounds {
  const floors = new Float64Array(taken.length);
  const ceilings = new Float64Array(taken.length);
  const heldOutside: number[] = [];
  const crossed: number[] = [];
  taken.forEach((unit, index) => {
    const hold = bounds.holds[unit] ?? Number.NaN;
    const floor = orElse(bounds.floors[unit], 0);
    const ceiling = orElse(bounds.ceilings[unit], nonMembers[unit] ?? 0);
    const isHeld = !Number.isNaN(hold);
    floors[index] = isHeld ? hold : floor;
    ceilings[index] = isHeld ? hold : ceiling;
    if (confirmed[index] === 1) return;
    if (floor > ceiling) crossed.push(index);
    else if (isHeld && (hold < floor || hold > ceiling)) heldOutside.push(index);
  });
  return { floors, ceilings, heldOutside, crossed };
}

function orElse(said: number | undefined, otherwise: number): number {
  return said === undefined || Number.isNaN(said) ? otherwise : said;
}
