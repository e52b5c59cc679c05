import type { Programme, ProgrammeRow } from "../programme/programme";
import { figureOf, type SummaryUnits } from "./summary-units";
import type { UnitFacts } from "./unit-facts";

export type AttentionKey = "below" | "short" | "not-introduced" | "not-reported" | "impossible";

/** Units that need a word: of each list who stands on it, and the formula by which «Dữ liệu» marks them with 1. */
export interface AttentionList {
  readonly key: AttentionKey;
  readonly units: readonly number[];
  readonly formula: string;
}

/** The rate below which a union stands out, in hundredths of a percent, and of which workers; null where the programme names none. */
export interface BelowLevel {
  readonly basisPoints: number;
  readonly isOfInsured: boolean;
}

/** The programme's list of unions below a rate. Where it asks for insured workers and the list does not have them, all workers serve. */
export function belowLevelOf({ rows }: Programme, { figures }: SummaryUnits): BelowLevel | null {
  const row = rows.find(isBelowRow);
  if (row?.value?.type !== "rate") return null;
  return { basisPoints: row.value.basisPoints, isOfInsured: row.denominator === "workersInsured" && figures.has("workersInsured") };
}

function isBelowRow({ kind, numerator, comparison, population, value }: ProgrammeRow): boolean {
  return (
    kind === "list" && value?.type === "rate" && numerator === "members" && comparison === "less-than" && population?.subject === "unions"
  );
}

/** The lists that can be made of these units; one that nobody is on is made too, since a correction may put somebody there. */
export function attentionLists(units: SummaryUnits, facts: UnitFacts, below: BelowLevel | null): AttentionList[] {
  const all = Array.from({ length: units.size }, (_, unit) => unit);
  const list = (key: AttentionKey, formula: string, is: (unit: number) => boolean): AttentionList => ({
    key,
    formula,
    units: all.filter(is),
  });
  const state = (unit: number) => facts.states[unit] ?? 5;
  const whole = below?.isOfInsured ? "workersInsured" : "workers";
  return [
    ...(below === null
      ? []
      : [
          list(
            "below",
            `=IF(AND(ISNUMBER([members]),N([${whole}])>0),IF(10000*[members]<ROUND([$below]*100,0)*[${whole}],1,0),0)`,
            (unit) =>
              figureOf(units, whole, unit) > 0 &&
              10_000 * figureOf(units, "members", unit) < below.basisPoints * figureOf(units, whole, unit),
          ),
        ]),
    ...(facts.levels.some((level) => !Number.isNaN(level))
      ? [list("short", "=IF(ISNUMBER([gap]),IF([gap]>0,1,0),0)", (unit) => (facts.gaps[unit] ?? 0) > 0)]
      : []),
    ...(units.figures.has("introduced")
      ? [
          list(
            "not-introduced",
            "=IF(ISNUMBER([introduced]),IF([introduced]=0,1,0),0)",
            (unit) => figureOf(units, "introduced", unit) === 0,
          ),
        ]
      : []),
    list("not-reported", "=IF([state]>=3,1,0)", (unit) => state(unit) >= 3),
    list("impossible", "=IF([state]=2,1,0)", (unit) => state(unit) === 2),
  ];
}
