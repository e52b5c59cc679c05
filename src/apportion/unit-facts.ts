import { type Sector, sectorOfLabel } from "../roster/sector";
import type { AllocationRequest } from "./allocation-request";
import { neededMembers } from "./gap";
import { type LeftOut, leftOutCodeOf } from "./left-out";

/** What is known of each unit of the list, as columns; NaN where it cannot be said. */
export interface UnitFacts {
  readonly sectors: readonly (Sector | undefined)[];
  /** Members with which the sector's rate is reached. */
  readonly needed: Float64Array<ArrayBuffer>;
  /** max(0, needed − members). */
  readonly gaps: Float64Array<ArrayBuffer>;
  /** Lao động chưa là đoàn viên: workers − members; below 0 where members are more. */
  readonly nonMembers: Float64Array<ArrayBuffer>;
  /** Indices of the units that take part, in list order. */
  readonly taken: Uint32Array<ArrayBuffer>;
  /** Of `taken`: 1 where the unit would be left out and takes part because the officer typed a number in «Giữ». */
  readonly confirmed: Uint8Array<ArrayBuffer>;
  readonly leftOut: readonly LeftOut[];
}

/** Looks at every unit of the list once. */
export function findFacts(request: AllocationRequest): UnitFacts {
  const { roster, terms, labels, bounds } = request;
  const { size, workers, members } = roster;
  const known = new Map<string, Sector | undefined>();
  const sectors = roster.sectorLabels.map((label) => {
    if (!known.has(label)) known.set(label, sectorOfLabel(label, labels));
    return known.get(label);
  });
  const needed = Float64Array.from({ length: size }, (_, unit) => {
    const sector = sectors[unit];
    const rate = sector && terms.rates[sector];
    return rate === undefined ? Number.NaN : neededMembers(rate, workers[unit] ?? Number.NaN);
  });
  const gaps = needed.map((need, unit) => Math.max(0, need - (members[unit] ?? Number.NaN)));
  const nonMembers = workers.map((count, unit) => count - (members[unit] ?? Number.NaN));
  const taken: number[] = [];
  const confirmed: number[] = [];
  const leftOut: LeftOut[] = [];
  for (let unit = 0; unit < size; unit += 1) {
    const code = leftOutCodeOf(request, unit, sectors[unit]);
    const isHeld = !Number.isNaN(bounds.holds[unit] ?? Number.NaN);
    if (code !== undefined && !isHeld) leftOut.push({ unit, code });
    else {
      taken.push(unit);
      confirmed.push(code === undefined ? 0 : 1);
    }
  }
  return { sectors, needed, gaps, nonMembers, taken: Uint32Array.from(taken), confirmed: Uint8Array.from(confirmed), leftOut };
}
