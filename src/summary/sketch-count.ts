import { numeratorsOf, type Population } from "../programme/population";
import type { ProgrammeRow } from "../programme/programme";
import { countOver, criteriaOf, membersOf, type RowCriteria, sumOver } from "./row-criteria";
import type { Sketch } from "./target-row";

/** How the cells of «Dữ liệu» that a count stands on are added up, and which of them say something. */
interface Counted {
  readonly part: (ways: readonly string[]) => string;
  readonly known: (ways: readonly string[]) => string;
  /** The most a unit without figures can add, null without bound; `isFloor`: it cannot take anything away. */
  readonly most: number | null;
  readonly isFloor: boolean;
}

/** Things counted over a population: members admitted or gained, unions founded within the row's days. `plan` is how many are asked. */
export function sketchCount(row: ProgrammeRow, plan: number, population: Population): Sketch | null {
  const counted = countedBy(row);
  if (counted === null || row.population === null) return null;
  const { within, maybe } = membersOf(row.population, population);
  const amounts = numeratorsOf(row, population);
  const known = within.filter((unit) => !Number.isNaN(amounts[unit]));
  const missing = [...within.filter((unit) => Number.isNaN(amounts[unit])), ...maybe];
  const part = known.reduce((sum, unit) => sum + (amounts[unit] ?? 0), 0);
  const most = missing.length === 0 ? 0 : counted.most === null ? null : counted.most * missing.length;
  return {
    basis: "count",
    part,
    whole: null,
    missing: missing.length,
    passing: null,
    failing: null,
    least: missing.length === 0 || counted.isFloor ? part - plan : null,
    most: most === null ? null : part + most - plan,
    formulas: countFormulas(counted, criteriaOf(row.population)),
    behind: { part: known.filter((unit) => amounts[unit] !== 0), whole: known, missing, passing: [], failing: [] },
  };
}

function countFormulas({ part, known, most, isFloor }: Counted, { within, possible }: RowCriteria): Sketch["formulas"] {
  const high = most === null ? '""' : `[part]+${most}*[missing]-[plan]`;
  return {
    part: `=${part(within)}`,
    whole: null,
    missing: `=${countOver(possible)}-(${known(within)})`,
    passing: null,
    failing: null,
    least: isFloor ? "=[part]-[plan]" : '=IF([missing]>0,"",[part]-[plan])',
    most: `=IF([missing]=0,[part]-[plan],${high})`,
  };
}

function countedBy({ numerator, growth, from, until }: ProgrammeRow): Counted | null {
  if (numerator === "growth") {
    const column = growth === "net" ? "netKnown" : "grossKnown";
    // Any number at all: figures of persons do not come near the bound.
    const known = (ways: readonly string[]) => countOver(ways, `,[data!${column}:],">-1000000000"`);
    return { part: (ways) => sumOver(ways, column), known, most: null, isFloor: growth === "gross" };
  }
  if (numerator !== "founded") return null;
  const days = [from, until].flatMap((day, index) =>
    day === null ? [] : `,[data!founded:],"${index === 0 ? ">=" : "<="}"&${printDate(day)}`,
  );
  return {
    part: (ways) => countOver(ways, days.join("")),
    known: (ways) => countOver(ways, ',[data!founded:],">0"'),
    most: 1,
    isFloor: true,
  };
}

function printDate(iso: string): string {
  return `DATE(${iso.split("-").map(Number).join(",")})`;
}
