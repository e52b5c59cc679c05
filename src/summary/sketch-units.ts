import type { Population } from "../programme/population";
import type { PopulationFilter } from "../programme/programme";
import { countOver, criteriaOf, membersOf } from "./row-criteria";
import type { SummaryField } from "./summary-units";
import type { Sketch } from "./target-row";

/** Units of a population of which something is so: of chairs, who is a party member; of enterprises, which have a union. Units not known can go either way. */
export function sketchUnits(
  filter: PopulationFilter,
  field: "chairIsPartyMember" | "hasUnion",
  basisPoints: number,
  population: Population,
): Sketch {
  const { within, maybe } = membersOf(filter, population);
  const where = (flag: number) => within.filter((unit) => population.columns[field]?.[unit] === flag);
  const [yes, no] = [where(1), where(0)];
  const missing = [...within.filter((unit) => Number.isNaN(population.columns[field]?.[unit] ?? Number.NaN)), ...maybe];
  const whole = yes.length + no.length;
  const all = whole + missing.length;
  // Who may belong and is known to do it can only lift the figure, who is known not to only lower it.
  const maybeWhere = (flag: number) => maybe.filter((unit) => population.columns[field]?.[unit] === flag).length;
  const [maybeYes, maybeNo] = [maybeWhere(1), maybeWhere(0)];
  const { within: ways, possible } = criteriaOf(filter);
  const data = filter.subject === "enterprises" ? "data-enterprises" : "data";
  const count = (criterion: string, over = ways) => countOver(over, `,[${data}!${field}:],${criterion}`);
  const open = (criterion: string) => `(${count(criterion, possible)}-(${count(criterion)}))`;
  return {
    basis: "units",
    part: yes.length,
    whole,
    missing: missing.length,
    passing: null,
    failing: null,
    least: 10_000 * yes.length - basisPoints * (all - maybeYes),
    most: 10_000 * (yes.length + missing.length - maybeNo) - basisPoints * (all - maybeNo),
    formulas: {
      part: `=${count("1")}`,
      whole: `=${count("1")}+${count("0")}`,
      missing: `=${countOver(possible)}-[whole]`,
      passing: null,
      failing: null,
      least: `=10000*[part]-${basisPoints}*([whole]+[missing]-${open("1")})`,
      most: `=10000*([part]+[missing]-${open("0")})-${basisPoints}*([whole]+[missing]-${open("0")})`,
    },
    behind: { part: yes, whole: [...yes, ...no], missing, passing: [], failing: [] },
  };
}

/** Asked of every unit by itself: how many of them do it. One that does not is enough to miss it. */
export function sketchEach(filter: PopulationFilter, field: SummaryField & "introduced", plan: number, population: Population): Sketch {
  const { within, maybe } = membersOf(filter, population);
  const figure = (unit: number) => population.columns[field]?.[unit] ?? Number.NaN;
  const passing = within.filter((unit) => figure(unit) >= plan);
  const failing = within.filter((unit) => figure(unit) < plan);
  const missing = [...within.filter((unit) => Number.isNaN(figure(unit))), ...maybe];
  const { within: ways, possible } = criteriaOf(filter);
  return {
    basis: "each",
    part: passing.length,
    whole: passing.length + failing.length,
    missing: missing.length,
    passing: passing.length,
    failing: failing.length,
    least: -failing.length - missing.length,
    most: -failing.length,
    formulas: {
      part: "=[passing]",
      whole: "=[passing]+[failing]",
      missing: `=${countOver(possible)}-[whole]`,
      passing: `=${countOver(ways, `,[data!${field}:],">=${plan}"`)}`,
      failing: `=${countOver(ways, `,[data!${field}:],"<${plan}"`)}`,
      least: "=-[failing]-[missing]",
      most: "=-[failing]",
    },
    behind: { part: passing, whole: [...passing, ...failing], missing, passing, failing },
  };
}
