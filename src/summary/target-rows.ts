import type { Answer } from "../programme/evaluate-threshold";
import type { Population } from "../programme/population";
import type { Comparison, Programme, ProgrammeRow } from "../programme/programme";
import { printRowValue } from "../programme/row-value";
import { ENTERPRISE_FIELDS, type Enterprises, populationOfEnterprises } from "./enterprises";
import { sketchCount } from "./sketch-count";
import { sketchFirms } from "./sketch-firms";
import { sketchRate } from "./sketch-rate";
import { sketchEach, sketchUnits } from "./sketch-units";
import type { SummaryUnits } from "./summary-units";
import type { Sketch, TargetRow } from "./target-row";
import type { UnitFacts } from "./unit-facts";

const ASKED = new Set<ProgrammeRow["kind"]>(["target", "threshold", "minimum", "count"]);

/** What of a programme asks for a figure, each with what was done. @param typed what officers typed for rows that no list says, by row key. */
export function targetRows(
  programme: Programme,
  units: SummaryUnits,
  population: Population,
  facts: UnitFacts,
  typed: ReadonlyMap<string, number>,
  enterprises: Enterprises | null,
): TargetRow[] {
  const asked = programme.rows.filter(({ kind, value, comparison }) => ASKED.has(kind) && value !== null && comparison !== null);
  return asked.map((row, index) => {
    const plan = printRowValue(row.value) ?? 0;
    const sketch =
      sketchRow(row, plan, units, population, facts) ??
      (enterprises && sketchEnterprises(row, plan, enterprises)) ??
      sketchTyped(plan, typed.get(row.key));
    const asked = sketch.basis === "each" ? (sketch.whole ?? 0) + sketch.missing : plan;
    return { ...sketch, row, plan: asked, no: index + 1, answer: answerOf(row.comparison ?? "at-least", sketch) };
  });
}

/** null where the list says nothing of the kind. */
function sketchRow(row: ProgrammeRow, plan: number, { figures }: SummaryUnits, population: Population, facts: UnitFacts): Sketch | null {
  const { numerator, denominator, grain, value, population: filter } = row;
  if (filter?.subject !== "unions" || filter.workers?.by === "workersInsured") return null;
  if (filter.flags.eligible !== undefined || filter.flags.hasUnion !== undefined || filter.flags.paysFee !== undefined) return null;
  if (numerator === "members" && denominator === "workers" && value?.type === "rate" && value.basisPoints <= 10_000)
    return sketchRate(filter, value.basisPoints, population, facts);
  if (numerator === "chairIsPartyMember" && denominator === "units" && value?.type === "rate" && figures.has(numerator))
    return sketchUnits(filter, numerator, value.basisPoints, population);
  if (value?.type !== "count" || denominator !== null) return null;
  if (numerator === "introduced" && grain === "each" && figures.has(numerator)) return sketchEach(filter, numerator, plan, population);
  const hasGrowth = figures.has("newMembers") || (row.growth === "net" && figures.has("net"));
  if (grain === "together" && ((numerator === "growth" && hasGrowth) || (numerator === "founded" && figures.has(numerator))))
    return sketchCount(row, plan, population);
  return null;
}

/** What is asked of enterprises, where their list has every column that the row asks for. */
function sketchEnterprises(
  { numerator, denominator, value, population: filter }: ProgrammeRow,
  plan: number,
  enterprises: Enterprises,
): Sketch | null {
  if (filter?.subject !== "enterprises") return null;
  const asked = [numerator, ...(filter.workers ? [filter.workers.by] : []), ...Object.keys(filter.flags)];
  const field = ENTERPRISE_FIELDS.find((one) => one === numerator);
  const isThere = asked.every((name) => ENTERPRISE_FIELDS.some((one) => one === name && enterprises.columns.has(one)));
  if (field === undefined || !isThere) return null;
  const population = populationOfEnterprises(enterprises);
  if (field === "hasUnion" && denominator === "units" && value?.type === "rate")
    return sketchUnits(filter, field, value.basisPoints, population);
  return denominator === null && value?.type === "count" ? sketchFirms(filter, field, plan, population) : null;
}

function sketchTyped(plan: number, done: number | undefined): Sketch {
  const surplus = done === undefined ? null : done - plan;
  const formula = '=IF(ISNUMBER([typed]),[typed]-[plan],"")';
  return {
    basis: "typed",
    part: done ?? null,
    whole: null,
    missing: 0,
    passing: null,
    failing: null,
    least: surplus,
    most: surplus,
    formulas: {
      part: '=IF(ISNUMBER([typed]),[typed],"")',
      whole: null,
      missing: null,
      passing: null,
      failing: null,
      least: formula,
      most: formula,
    },
    behind: { part: [], whole: [], missing: [], passing: [], failing: [] },
  };
}

/** Never passed on trust: where a surplus has no bound, it could be on either side. */
function answerOf(comparison: Comparison, { basis, part, whole, missing, least, most }: Sketch): Answer | "no-data" {
  if (basis === "typed" && part === null) return "no-data";
  if (whole === 0) return missing === 0 ? "no-units" : "undecided";
  const [low, high] = [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY];
  const [passes, fails] = SIDES[comparison] ?? [() => false, () => false];
  if (passes(low, high)) return "pass";
  return fails(low, high) ? "fail" : "undecided";
}

type Side = (low: number, high: number) => boolean;

/** When a surplus between low and high surely passes, and when it surely fails. */
const SIDES: Partial<Record<Comparison, readonly [Side, Side]>> = {
  "at-least": [(low) => low >= 0, (_, high) => high < 0],
  "more-than": [(low) => low > 0, (_, high) => high <= 0],
  "at-most": [(_, high) => high <= 0, (low) => low > 0],
  "less-than": [(_, high) => high < 0, (low) => low >= 0],
  exactly: [(low, high) => low === 0 && high === 0, (low, high) => low > 0 || high < 0],
};
