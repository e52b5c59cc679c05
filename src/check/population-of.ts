import type { Population, PopulationColumn } from "../programme/population";
import type { PopulationFilter, ProgrammeRow } from "../programme/programme";
import { type Sector, type SectorLabels, sectorOfLabel } from "../roster/sector";
import { indexUnits } from "../roster/unit-match";
import { foldText } from "../sheet/fold";
import { readPeriod } from "./period";
import { populationColumn } from "./population-column";
import type { Reading } from "./reading";

/** The units a row is judged on, and the reading they stand in. */
export interface Ground {
  readonly reading: Reading;
  readonly population: Population;
}

/**
 * The units of the list that answers a row best: the one that has its numerator, of the dated list where the row asks for one. What that list does not
 * say is taken from the others, by name; what none says stays unknown. undefined where no list of the kind was given.
 */
export function groundFor(row: ProgrammeRow, readings: readonly Reading[], labels: SectorLabels): Ground | undefined {
  const { population: filter } = row;
  if (filter === null) return undefined;
  const candidates = readings.filter(({ kind }) =>
    filter.subject === "unions" ? kind === "roster" || kind === "figures" : filter.subject === "enterprises" && kind === "enterprises",
  );
  const needed = columnsOf(row, filter);
  const score = (reading: Reading) =>
    needed.reduce((total, name, place) => total + (populationColumn(reading, name, row) ? (place === 0 ? 100 : 5) : 0), 0) +
    (filter.list !== null && isOfList(reading, filter.list) ? 50 : 0);
  const [reading] = [...candidates].sort((a, b) => score(b) - score(a) || b.size - a.size);
  if (!reading) return undefined;
  const columns = Object.fromEntries(
    needed.flatMap((name) => {
      const values = populationColumn(reading, name, row) ?? joined(reading, readings, name, row);
      return values ? [[name, values]] : [];
    }),
  );
  const population: Population = {
    subject: filter.subject,
    size: reading.size,
    columns,
    sectors: sectorsOf(reading, readings, labels),
    duplicateOf: reading.duplicateOf,
    ...(filter.list !== null && isOfList(reading, filter.list) ? { list: filter.list } : {}),
  };
  return { reading, population };
}

/** The numerator's column first. */
function columnsOf({ numerator, denominator, growth }: ProgrammeRow, filter: PopulationFilter): PopulationColumn[] {
  const names: PopulationColumn[] = [];
  if (numerator === "growth") names.push(growth === "gross" ? "newMembers" : "net");
  else if (numerator !== null) names.push(numerator);
  if (denominator !== null && denominator !== "units" && denominator !== "growth") names.push(denominator);
  if (filter.workers !== null) names.push(filter.workers.by);
  names.push(...(Object.keys(filter.flags) as (keyof typeof filter.flags)[]));
  return [...new Set(names)];
}

/** «quý 4 năm 2020» of the paper and of the sheet's title are one list, however they are written. */
function isOfList({ head, image }: Reading, list: string): boolean {
  const asked = readPeriod(list);
  if (asked.year !== null) return head.year === asked.year && (asked.part === null || head.part === asked.part);
  return [...head.texts, image.tab].some((text) => foldText(text).includes(foldText(list)));
}

/** A column another list or the reports of single units give, by name; of enterprises in the list of unions it is known that they have one. */
function joined(
  base: Reading,
  readings: readonly Reading[],
  name: PopulationColumn,
  row: ProgrammeRow,
): Float64Array<ArrayBuffer> | undefined {
  const values = new Float64Array(base.size).fill(Number.NaN);
  let isKnown = false;
  const index = indexUnits(base);
  for (const other of readings) {
    if (other === base || other.kind === "results" || other.kind === "log" || other.kind === "registration") continue;
    const isUnions = other.kind !== "enterprises";
    const own = name === "hasUnion" && isUnions ? new Float64Array(other.size).fill(1) : populationColumn(other, name, row);
    // Workers of the list of unions are of another day and another count than those of the list of enterprises.
    if (!own || (base.kind === "enterprises" && isUnions && name !== "hasUnion")) continue;
    isKnown = true;
    other.names.forEach((unit, at) => {
      const place = index.find(unit, other.wards[at] ?? "");
      const value = own[at] ?? Number.NaN;
      if (place !== undefined && Number.isNaN(values[place] ?? 0)) values[place] = value;
    });
  }
  return isKnown ? spread(values, base.duplicateOf) : undefined;
}

/** What is known of a unit is known of its other rows. */
function spread(values: Float64Array<ArrayBuffer>, duplicateOf: Int32Array): Float64Array<ArrayBuffer> {
  return values.map((value, unit) => {
    const first = duplicateOf[unit] ?? -1;
    return Number.isNaN(value) && first >= 0 ? (values[first] ?? Number.NaN) : value;
  });
}

/** The sector a unit's label says, here or in another list. */
export function sectorsOf(base: Reading, readings: readonly Reading[], labels: SectorLabels): (Sector | null)[] {
  const own = base.sectorLabels.map((label) => sectorOfLabel(label, labels) ?? null);
  if (!own.includes(null)) return own;
  const index = indexUnits(base);
  for (const other of readings) {
    if (!own.includes(null)) break;
    if (other === base || other.kind === "results" || other.kind === "form") continue;
    other.names.forEach((unit, at) => {
      const sector = sectorOfLabel(other.sectorLabels[at] ?? "", labels);
      const place = sector === undefined ? undefined : index.find(unit, other.wards[at] ?? "");
      if (place !== undefined && sector !== undefined) own[place] ??= sector;
    });
  }
  return own;
}
