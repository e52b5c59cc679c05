import type { Sector } from "../roster/sector";
import { numberOfDay } from "./day";
import { type CountMeasure, type DayMeasure, type FlagMeasure, kindOfMeasure, type Measure } from "./measure";
import type { FilterFlag, PopulationFilter, ProgrammeRow, Subject, WorkerBand } from "./programme";

/** Columns a population may have; `left` (giảm) serves for net growth where no column says it. */
export type PopulationColumn = CountMeasure | FlagMeasure | DayMeasure | FilterFlag | "newMembers" | "left" | "net";

/**
 * The units figures are taken from, as columns of one entry a unit: whole numbers; 1 and 0 for yes and no; days as 20211231 with 0 for «none»; NaN
 * where nothing is said or nothing could be read. A column left out is wholly NaN. The office's own work is a population of one unit.
 */
export interface Population {
  readonly subject: Subject;
  readonly size: number;
  readonly columns: Readonly<Partial<Record<PopulationColumn, Float64Array>>>;
  /** null where the label did not say. */
  readonly sectors: readonly (Sector | null)[];
  /** Index of the earlier unit that a unit repeats, or -1; repeated units count once. */
  readonly duplicateOf?: Int32Array;
  /** Name of the dated list the units come from. */
  readonly list?: string;
}

/** `maybe`: what the filter asks for is not known of the unit. */
export type Membership = "in" | "maybe" | "out";

/** Whether a unit belongs to a row's population. A repeated unit does not: the first of its rows stands for it. */
export function membershipOf(filter: PopulationFilter, population: Population, unit: number): Membership {
  if (filter.subject !== population.subject || (population.duplicateOf?.[unit] ?? -1) >= 0) return "out";
  const parts = [
    sectorMembership(filter.sectors, population.sectors[unit] ?? null),
    filter.workers === null ? "in" : bandMembership(filter.workers, population.columns[filter.workers.by]?.[unit]),
    ...FILTER_FLAGS.map((flag) => flagMembership(filter.flags[flag], population.columns[flag]?.[unit])),
  ];
  if (parts.includes("out")) return "out";
  return parts.includes("maybe") ? "maybe" : "in";
}

const FILTER_FLAGS: readonly FilterFlag[] = ["isEnterprise", "eligible", "hasUnion", "paysFee"];

function sectorMembership(asked: readonly Sector[], sector: Sector | null): Membership {
  if (asked.length === 0) return "in";
  if (sector === null) return "maybe";
  return asked.includes(sector) ? "in" : "out";
}

/** «từ 25» includes 25, «dưới 25» does not. */
function bandMembership({ from, below }: WorkerBand, workers = Number.NaN): Membership {
  if (Number.isNaN(workers)) return "maybe";
  return (from === null || workers >= from) && (below === null || workers < below) ? "in" : "out";
}

function flagMembership(asked: boolean | undefined, flag = Number.NaN): Membership {
  if (asked === undefined) return "in";
  if (Number.isNaN(flag)) return "maybe";
  return asked === (flag === 1) ? "in" : "out";
}

/**
 * What each unit adds to a row's numerator: its count, 1 for a yes, 1 for a day within the row's from and until. Of a unit that stands in several
 * rows a yes or a day in any of them counts, once; of counts the first row is taken.
 */
export function numeratorsOf(row: ProgrammeRow, population: Population): Float64Array<ArrayBuffer> {
  const { numerator, growth } = row;
  if (numerator === null) throw new RangeError(`row ${row.key} counts nothing`);
  const amounts = Float64Array.from({ length: population.size }, (_, unit) => amountOf(row, numerator, growth, population, unit));
  if (kindOfMeasure(numerator) === "count") return amounts;
  population.duplicateOf?.forEach((first, unit) => {
    if (first >= 0) amounts[first] = either(amounts[first] ?? Number.NaN, amounts[unit] ?? Number.NaN);
  });
  return amounts;
}

function either(a: number, b: number): number {
  return a === 1 || b === 1 ? 1 : a + b;
}

function amountOf(row: ProgrammeRow, measure: Measure, growth: ProgrammeRow["growth"], population: Population, unit: number): number {
  const { columns } = population;
  if (measure === "growth") return growthOf(growth, columns, unit);
  const value = columns[measure]?.[unit] ?? Number.NaN;
  if (kindOfMeasure(measure) !== "day" || Number.isNaN(value)) return value;
  const isWithin =
    value > 0 && (row.from === null || value >= numberOfDay(row.from)) && (row.until === null || value <= numberOfDay(row.until));
  return isWithin ? 1 : 0;
}

function growthOf(growth: ProgrammeRow["growth"], columns: Population["columns"], unit: number): number {
  const gross = columns.newMembers?.[unit] ?? Number.NaN;
  if (growth === "gross") return gross;
  return columns.net?.[unit] ?? gross - (columns.left?.[unit] ?? Number.NaN);
}

/** What each unit adds to the denominator: 1 where units are counted, 0 where the row counts things. */
export function denominatorOf(row: ProgrammeRow, population: Population, unit: number): number {
  if (row.denominator === null) return 0;
  if (row.denominator === "units") return 1;
  return amountOf(row, row.denominator, null, population, unit);
}
