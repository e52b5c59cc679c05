import type { RequiredRates } from "../programme/rates-of";
import type { Sector } from "../roster/sector";
import { figureOf, grossOf, netOf, type SummaryUnits } from "./summary-units";

/** Sectors in the order of their group numbers; 0 is a sector that is not known. */
export const SECTORS: readonly Sector[] = ["state", "non-state", "neither"];

/** First workforce of each size class after the first: below 10, 10 to below 25, 25 to below 500, 500 and above; one more for a workforce not known. */
export const SIZE_BOUNDS = [10, 25, 500] as const;

/**
 * What «Dữ liệu» works out of each unit, one entry a unit; the formulas of the tab say the same. NaN where there is nothing to say.
 * Surpluses are members × 10.000 over what is asked, at the worst and the best that figures not known can be.
 */
export interface UnitFacts {
  /** 1 both figures, 2 more members than workers, 3 no members, 4 no workers, 5 neither. */
  readonly states: Float64Array<ArrayBuffer>;
  /** Cut off to hundredths of a percent, so that a rate that fails never reads as the threshold. */
  readonly rates: Float64Array<ArrayBuffer>;
  /** Hundredths of a percent. */
  readonly levels: Float64Array<ArrayBuffer>;
  readonly required: Float64Array<ArrayBuffer>;
  readonly gaps: Float64Array<ArrayBuffer>;
  readonly gross: Float64Array<ArrayBuffer>;
  readonly net: Float64Array<ArrayBuffer>;
  readonly sectorNos: Float64Array<ArrayBuffer>;
  readonly sizeNos: Float64Array<ArrayBuffer>;
  readonly asked: Float64Array<ArrayBuffer>;
  readonly least: Float64Array<ArrayBuffer>;
  readonly most: Float64Array<ArrayBuffer>;
}

export function factsOf(units: SummaryUnits, rates: RequiredRates["rates"]): UnitFacts {
  const column = (of: (unit: number) => number) => Float64Array.from({ length: units.size }, (_, unit) => of(unit));
  const workers = (unit: number) => figureOf(units, "workers", unit);
  const members = (unit: number) => figureOf(units, "members", unit);
  const states = column((unit) => stateOf(workers(unit), members(unit)));
  const levels = column((unit) => rates[units.sectors[unit] ?? "neither"] ?? Number.NaN).map((level, unit) =>
    units.sectors[unit] === null ? Number.NaN : level,
  );
  const asked = column((unit) => (levels[unit] || 0) * (workers(unit) || 0));
  const isComplete = (unit: number) => (states[unit] ?? 5) <= 2;
  const required = column((unit) => (isComplete(unit) ? Math.ceil(((levels[unit] ?? Number.NaN) * workers(unit)) / 10_000) : Number.NaN));
  const surplus = (unit: number, isMost: boolean) =>
    Number.isNaN(levels[unit])
      ? 0
      : surplusOf({ state: states[unit] ?? 5, level: levels[unit] ?? 0, workers: workers(unit), members: members(unit) }, isMost);
  return {
    states,
    levels,
    asked,
    required,
    rates: column((unit) => (isComplete(unit) ? cutRate(members(unit), workers(unit)) : Number.NaN)),
    gaps: required.map((count, unit) => Math.max(0, count - members(unit))),
    gross: column((unit) => grossOf(units, unit)),
    net: column((unit) => netOf(units, unit)),
    sectorNos: column((unit) => (units.sectors[unit] ? SECTORS.indexOf(units.sectors[unit]) : -1) + 1),
    sizeNos: column((unit) =>
      Number.isNaN(workers(unit)) ? SIZE_BOUNDS.length + 2 : SIZE_BOUNDS.filter((from) => workers(unit) >= from).length + 1,
    ),
    least: column((unit) => surplus(unit, false)),
    most: column((unit) => surplus(unit, true)),
  };
}

/** part/whole cut off to four decimals: exact while both are below 10^11. NaN where whole is 0. */
export function cutRate(part: number, whole: number): number {
  return whole > 0 ? Math.floor((10_000 * part) / whole) / 10_000 : Number.NaN;
}

function stateOf(workers: number, members: number): number {
  if (Number.isNaN(workers)) return Number.isNaN(members) ? 5 : 4;
  if (Number.isNaN(members)) return 3;
  return members > workers ? 2 : 1;
}

interface Known {
  readonly state: number;
  readonly level: number;
  readonly workers: number;
  readonly members: number;
}

/** Without bound (states 4 and 5) nothing is added: the formulas ask for those states by themselves. */
function surplusOf({ state, level, workers, members }: Known, isMost: boolean): number {
  switch (state) {
    case 1:
      return 10_000 * members - level * workers;
    case 2:
      return isMost ? 10_000 * members - level * workers : 0;
    case 3:
      return (isMost ? 10_000 * workers : 0) - level * workers;
    case 4:
      return isMost ? (10_000 - level) * members : 0;
    default:
      return 0;
  }
}
