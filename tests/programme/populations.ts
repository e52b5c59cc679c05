import { findProgramme } from "../../src/programme/catalogue";
import { type EachEvaluation, evaluateEach } from "../../src/programme/evaluate-each";
import { type Evaluation, evaluateThreshold } from "../../src/programme/evaluate-threshold";
import type { Population, PopulationColumn } from "../../src/programme/population";
import type { Programme, ProgrammeRow, Subject } from "../../src/programme/programme";
import type { Sector } from "../../src/roster/sector";

/** A unit as a test writes it down: what is left out is not known. */
export type Unit = Partial<Record<PopulationColumn, number>> & { readonly sector?: Sector; readonly repeats?: number };

export function populationOf(subject: Subject, units: readonly Unit[], list?: string): Population {
  const names = new Set(units.flatMap((unit) => Object.keys(unit).filter((name) => name !== "sector" && name !== "repeats")));
  const columns = Object.fromEntries(
    [...names].map((name) => [name, Float64Array.from(units, (unit) => unit[name as PopulationColumn] ?? Number.NaN)]),
  );
  return {
    subject,
    size: units.length,
    columns,
    sectors: units.map(({ sector }) => sector ?? null),
    duplicateOf: Int32Array.from(units, ({ repeats }) => repeats ?? -1),
    ...(list === undefined ? {} : { list }),
  };
}

/** n units alike. */
export function times(count: number, unit: Unit): Unit[] {
  return Array.from({ length: count }, () => unit);
}

export function programme(key: string): Programme {
  const found = findProgramme(key);
  if (!found) throw new Error(`no programme ${key}`);
  return found;
}

export function rowOf(programmeKey: string, key: string): ProgrammeRow {
  const row = programme(programmeKey).rows.find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
}

/** `17/57 fail`: the figure over all and its answer. */
export function together(row: ProgrammeRow, units: readonly Unit[], list?: string): string {
  return say(evaluateThreshold(row, populationOf(subjectOf(row), units, list)));
}

export function say({ numerator, denominator, answer }: Evaluation): string {
  return `${numerator}/${denominator} ${answer}`;
}

/** `pass: 0 1, fail: 2`: unit by unit. */
export function each(row: ProgrammeRow, units: readonly Unit[]): string {
  const { passing, failing, undecided, withoutRate }: EachEvaluation = evaluateEach(row, populationOf(subjectOf(row), units));
  return Object.entries({ pass: passing, fail: failing, undecided, "no rate": withoutRate })
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}: ${list.join(" ")}`)
    .join(", ");
}

function subjectOf({ population, key }: ProgrammeRow): Subject {
  if (!population) throw new Error(`row ${key} has no population`);
  return population.subject;
}
