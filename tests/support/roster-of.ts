import fc from "fast-check";
import type { AllocationRequest, OfficerBounds } from "../../src/apportion/allocation-request";
import { noBounds } from "../../src/apportion/allocation-request";
import type { Roster } from "../../src/roster/roster";
import { identityOf, keysOf } from "../../src/roster/unit-key";

/** A unit of an invented list; sector "nnn" is non-state, "nn" state. Blank figures are null. */
export interface ListedUnit {
  readonly name?: string;
  readonly ward?: string;
  readonly sector?: string;
  readonly workers: number | null;
  readonly members: number | null;
  readonly duplicateOf?: number;
  readonly hold?: number;
  readonly min?: number;
  readonly max?: number;
  /** The figure of a weight column. */
  readonly figure?: number;
}

/** A list as the parser gives it, its first unit in row 3. */
function rosterOf(units: readonly ListedUnit[]): Roster {
  const names = units.map(({ name }, index) => name ?? `Công đoàn cơ sở ${index + 1}`);
  const wards = units.map(({ ward = "" }) => ward);
  const counts = (of: (unit: ListedUnit) => number | null) => Float64Array.from(units, (unit) => of(unit) ?? Number.NaN);
  return {
    tab: "DS",
    parts: [],
    heading: { first: 1, last: 1, numberRow: null, start: 0, end: 1_000, columns: [] },
    map: {
      columns: new Map([
        ["name", 1],
        ["sector", 2],
        ["workers", 3],
        ["members", 4],
      ]),
      doubts: [],
      ignored: [],
      styles: new Map(),
    },
    rows: units.map((_, index) => ({ row: index + 2, role: "unit" })),
    size: units.length,
    keys: keysOf(names.map((name, index) => identityOf({ code: "", name, ward: wards[index] ?? "" }))),
    row: Uint32Array.from(units, (_, index) => index + 2),
    names,
    wards,
    blocks: units.map(() => ""),
    sectorLabels: units.map(({ sector = "Ngoài nhà nước" }) => sector),
    workers: counts(({ workers }) => workers),
    members: counts(({ members }) => members),
    duplicateOf: Int32Array.from(units, ({ duplicateOf = -1 }) => duplicateOf),
    findings: [],
  };
}

/** A request over such units: 98 % and 80 %, Webster by the gap, unless said otherwise. */
export function requestOf(units: readonly ListedUnit[], target: number, more: Partial<AllocationRequest> = {}): AllocationRequest {
  return {
    roster: rosterOf(units),
    labels: new Map(),
    terms: { target, rates: { state: 9800, "non-state": 8000 } },
    method: "webster",
    weight: "gap",
    figures: Float64Array.from(units, ({ figure }) => figure ?? Number.NaN),
    bounds: boundsOf(units),
    outside: null,
    ...more,
  };
}

function boundsOf(units: readonly ListedUnit[]): OfficerBounds {
  const bounds = noBounds(units.length);
  units.forEach(({ hold, min, max }, index) => {
    bounds.holds[index] = hold ?? Number.NaN;
    bounds.floors[index] = min ?? Number.NaN;
    bounds.ceilings[index] = max ?? Number.NaN;
  });
  return bounds;
}

/** Lists of small units with few different sizes, so that ties are the normal case; some are held, some bounded. */
export function lists(most = 8): fc.Arbitrary<ListedUnit[]> {
  const unit = fc
    .record({
      workers: fc.oneof(fc.constant(25), fc.integer({ min: 1, max: 60 })),
      short: fc.nat(30),
      sector: fc.constantFrom("Nhà nước", "Ngoài nhà nước"),
      bound: fc.constantFrom("none", "none", "none", "hold", "min", "max"),
      number: fc.nat(6),
    })
    .map(({ workers, short, sector, bound, number }): ListedUnit => {
      const members = Math.max(0, workers - short);
      const room = workers - members;
      const bounded = bound === "none" ? {} : bound === "max" ? { max: number } : { [bound]: Math.min(number, room) };
      return { workers, members, sector, figure: number, ...bounded };
    });
  return fc.array(unit, { minLength: 1, maxLength: most });
}
