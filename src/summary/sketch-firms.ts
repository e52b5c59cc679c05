import type { Population } from "../programme/population";
import type { PopulationFilter } from "../programme/programme";
import type { EnterpriseField } from "./enterprises";
import { countOver, criteriaOf, membersOf } from "./row-criteria";
import type { Sketch } from "./target-row";

/** Enterprises that did something, of as many as are asked: each that is not known could be one more. */
export function sketchFirms(filter: PopulationFilter, field: EnterpriseField, plan: number, population: Population): Sketch {
  const { within, maybe } = membersOf(filter, population);
  const mark = (unit: number) => population.columns[field]?.[unit] ?? Number.NaN;
  const done = within.filter((unit) => mark(unit) === 1);
  const known = within.filter((unit) => !Number.isNaN(mark(unit)));
  // Who did not do it adds nothing, wherever it belongs.
  const missing = [...within.filter((unit) => Number.isNaN(mark(unit))), ...maybe.filter((unit) => mark(unit) !== 0)];
  const { within: ways, possible } = criteriaOf(filter);
  const column = `[data-enterprises!${field}:]`;
  return {
    basis: "count",
    part: done.length,
    whole: null,
    missing: missing.length,
    passing: null,
    failing: null,
    least: done.length - plan,
    most: done.length + missing.length - plan,
    formulas: {
      part: `=${countOver(ways, `,${column},1`)}`,
      whole: null,
      missing: `=${countOver(possible)}-(${countOver(possible, `,${column},0`)})-(${countOver(ways, `,${column},1`)})`,
      passing: null,
      failing: null,
      least: "=[part]-[plan]",
      most: "=[part]+[missing]-[plan]",
    },
    behind: { part: done, whole: known, missing, passing: [], failing: [] },
  };
}
