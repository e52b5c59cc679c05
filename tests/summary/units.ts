import type { Sector } from "../../src/roster/sector";
import { SUMMARY_FIELDS, type SummaryField, type SummaryUnits } from "../../src/summary/summary-units";

/** A unit as a test writes it down: what is left out is not known. */
export type Unit = Partial<Record<SummaryField, number>> & {
  readonly sector?: Sector | null;
  readonly ward?: string;
  readonly enterprise?: number;
};

/** Units of a list whose columns are those that any unit says. */
export function unitsOf(units: readonly Unit[]): SummaryUnits {
  const fields = SUMMARY_FIELDS.filter(
    (field) => field === "workers" || field === "members" || units.some((unit) => unit[field] !== undefined),
  );
  return {
    size: units.length,
    keys: units.map((_, unit) => `CD${unit}`),
    names: units.map((_, unit) => `Công đoàn ${unit}`),
    wards: units.map(({ ward = "" }) => ward),
    blocks: units.map(() => ""),
    sectors: units.map(({ sector }) => (sector === undefined ? "non-state" : sector)),
    sectorLabels: units.map(() => ""),
    figures: new Map(fields.map((field) => [field, Float64Array.from(units, (unit) => unit[field] ?? Number.NaN)])),
    isEnterprise: Float64Array.from(units, ({ enterprise }) => enterprise ?? Number.NaN),
    sources: units.map((_, unit) => `'DS'!B${unit + 2}`),
    reports: [],
    period: "",
    repeated: 0,
    dateSystem: 1900,
  };
}
