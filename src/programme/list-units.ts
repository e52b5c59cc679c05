import { evaluateEach } from "./evaluate-each";
import { membershipOf, type Population } from "./population";
import type { ProgrammeRow } from "./programme";

/** The units a row of kind `list` names, and those of which it cannot be said. Indices of the population. */
export interface ListedUnits {
  readonly listed: readonly number[];
  readonly undecided: readonly number[];
}

/** Attention lists: everybody in the population, or of them who meets the row's value («dưới 60 %»). */
export function listUnits(row: ProgrammeRow, population: Population): ListedUnits {
  if (row.value !== null) {
    const { passing, undecided } = evaluateEach(row, population);
    return { listed: passing, undecided };
  }
  const { population: filter } = row;
  if (filter === null) throw new RangeError(`row ${row.key} names nobody`);
  const units = Array.from({ length: population.size }, (_, unit) => ({ unit, membership: membershipOf(filter, population, unit) }));
  const those = (wanted: string) => units.filter(({ membership }) => membership === wanted).map(({ unit }) => unit);
  return { listed: those("in"), undecided: those("maybe") };
}
