import type { Population } from "../programme/population";
import type { PopulationFilter } from "../programme/programme";
import { countOver, criteriaOf, membersOf, sumOver } from "./row-criteria";
import type { Sketch } from "./target-row";
import type { UnitFacts } from "./unit-facts";

/**
 * Members over workers of a population: ΣM/ΣL over the units with both figures, never a mean. What is missing can pull it between `least` and
 * `most`; a unit that is not known to belong leaves both open, and so does a rate that stands on impossible figures alone.
 */
export function sketchRate(filter: PopulationFilter, basisPoints: number, population: Population, facts: UnitFacts): Sketch {
  const { within, maybe } = membersOf(filter, population);
  const of = (column: "workers" | "members", unit: number) => population.columns[column]?.[unit] ?? Number.NaN;
  const inState = (...states: number[]) => within.filter((unit) => states.includes(facts.states[unit] ?? 5));
  const sum = (column: "workers" | "members", units: readonly number[]) => units.reduce((total, unit) => total + of(column, unit), 0);
  const complete = inState(1, 2);
  const open = maybe.length + inState(5).length;
  const judged = inState(1).filter((unit) => of("workers", unit) > 0);
  const isMet = (unit: number) => 10_000 * of("members", unit) >= basisPoints * of("workers", unit);
  const missing = [...inState(2, 3, 4, 5), ...maybe];
  const passing = judged.filter(isMet);
  const failing = judged.filter((unit) => !isMet(unit));
  const low = 10_000 * sum("members", inState(1)) - basisPoints * sum("workers", inState(1, 3));
  const high =
    10_000 * (sum("members", inState(1, 2, 4)) + sum("workers", inState(3))) -
    basisPoints * (sum("workers", inState(1, 2, 3)) + sum("members", inState(4)));
  return {
    basis: "rate",
    part: sum("members", complete),
    whole: sum("workers", complete),
    missing: missing.length,
    passing: passing.length,
    failing: failing.length,
    least: open + inState(4).length > 0 || sum("workers", inState(1, 3)) === 0 ? null : low,
    most: open > 0 ? null : high,
    formulas: rateFormulas(filter, basisPoints),
    behind: { part: complete, whole: complete, missing, passing, failing },
  };
}

function rateFormulas(filter: PopulationFilter, basisPoints: number): Sketch["formulas"] {
  const { within, possible } = criteriaOf(filter);
  const sum = (column: string, states: string) => sumOver(within, column, `,[data!state:],${states}`);
  const inState = (states: string) => countOver(within, `,[data!state:],${states}`);
  const maybe = `(${countOver(possible)})-(${countOver(within)})`;
  const low = `10000*(${sum("members", "1")})-${basisPoints}*(${sum("workers", "1")}+${sum("workers", "3")})`;
  const high =
    `10000*(${sum("members", '"<=2"')}+${sum("members", "4")}+${sum("workers", "3")})` +
    `-${basisPoints}*(${sum("workers", '"<=3"')}+${sum("members", "4")})`;
  return {
    part: `=${sum("members", '"<=2"')}`,
    whole: `=${sum("workers", '"<=2"')}`,
    missing: `=${inState('">=2"')}+${maybe}`,
    passing: `=${judgedOver(filter, `>=${basisPoints}`)}`,
    failing: `=${judgedOver(filter, `<${basisPoints}`)}`,
    least: `=IF(OR(${inState('">=4"')}+${maybe}>0,${sum("workers", "1")}+${sum("workers", "3")}=0),"",${low})`,
    most: `=IF(${inState("5")}+${maybe}>0,"",${high})`,
  };
}

/** Units by themselves, by multiplying: only those of state 1 whose workforce is above 0. */
function judgedOver(filter: PopulationFilter, comparison: string): string {
  const { within } = criteriaOf(filter);
  const sign = comparison.startsWith(">=") ? ">=" : "<";
  const level = comparison.slice(sign.length);
  return within
    .map(
      (way) => `SUMPRODUCT(${factorsOf(way)}*([data!state:]=1)*([data!workers:]>0)*(10000*[data!members:]${sign}${level}*[data!workers:]))`,
    )
    .join("+");
}

/** Criteria of SUMIFS as factors: `[data!sectorNo:],1` → `([data!sectorNo:]=1)`. */
function factorsOf(way: string): string {
  const parts = way.split(",");
  const pairs = Array.from({ length: parts.length / 2 }, (_, index) => [parts[2 * index] ?? "", parts[2 * index + 1] ?? ""] as const);
  return pairs
    .map(([column, criterion]) => `(${column}${criterion.startsWith('"') ? criterion.replaceAll('"', "") : `=${criterion}`})`)
    .join("*");
}
