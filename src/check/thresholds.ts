import { evaluateEach } from "../programme/evaluate-each";
import { type Answer, type Evaluation, evaluateThreshold } from "../programme/evaluate-threshold";
import { listUnits } from "../programme/list-units";
import type { Population } from "../programme/population";
import type { Programme, ProgrammeRow } from "../programme/programme";
import type { SectorLabels } from "../roster/sector";
import { type Ground, groundFor } from "./population-of";
import type { Reading } from "./reading";

/** A row of the programme judged over what was read. */
export interface Threshold {
  readonly row: ProgrammeRow;
  /** `together` over the sums, `each` unit by unit: then numerator and denominator count units. */
  readonly grain: "together" | "each";
  readonly answer: Answer;
  /** null where nothing that answers the row was given. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The list it stands on; null where none was given. */
  readonly reading: Reading | null;
  /** Indices of its units: those with data, those that keep the row from being met, those without data. */
  readonly units: readonly number[];
  readonly failing: readonly number[];
  readonly missing: readonly number[];
  /** The row asks for a dated list, and these figures are not known to come from it. */
  readonly isOtherList: boolean;
}

/** An attention list: the units it names, and those of which it cannot be said. */
export interface AttentionList {
  readonly row: ProgrammeRow;
  readonly reading: Reading;
  readonly listed: readonly number[];
  readonly undecided: readonly number[];
}

/** Counts of the office's own work as its results tab says them, by the row's key: nobody sends a list of them. */
export type OfficeCounts = ReadonlyMap<string, number>;

const JUDGED: ReadonlySet<ProgrammeRow["kind"]> = new Set<ProgrammeRow["kind"]>(["target", "threshold", "minimum", "count"]);

/** Every measured row of a programme over what was read; a row asked both ways gives two. */
export function evaluateProgramme(
  programme: Programme,
  readings: readonly Reading[],
  labels: SectorLabels,
  office: OfficeCounts = new Map(),
): Threshold[] {
  return programme.rows
    .filter(({ kind }) => JUDGED.has(kind))
    .flatMap((row) => {
      const ground = groundFor(row, readings, labels);
      const grains = row.grain === "both" ? (["together", "each"] as const) : [row.grain ?? "together"];
      return grains.map((grain) => (grain === "each" ? judgeEach(row, ground) : judgeTogether(row, ground, office)));
    });
}

/** The attention lists of a programme, where there is a list to draw them from. */
export function listAttention(programme: Programme, readings: readonly Reading[], labels: SectorLabels): AttentionList[] {
  return programme.rows.flatMap((row) => {
    const ground = row.kind === "list" ? groundFor(row, readings, labels) : undefined;
    return ground ? [{ row, reading: ground.reading, ...listUnits(row, ground.population) }] : [];
  });
}

function judgeTogether(row: ProgrammeRow, ground: Ground | undefined, office: OfficeCounts): Threshold {
  const population = ground?.population ?? officePopulation(row, office);
  if (!population) return nothing(row, "together");
  const evaluation = evaluateThreshold(row, population);
  const { answer, numerator, denominator, units, missing, isOtherList } = evaluation;
  const failing = row.denominator === "units" ? others(evaluation) : [];
  return {
    row,
    grain: "together",
    answer,
    numerator,
    denominator,
    reading: ground?.reading ?? null,
    units,
    failing,
    missing: missing.units,
    isOtherList,
  };
}

function judgeEach(row: ProgrammeRow, ground: Ground | undefined): Threshold {
  if (!ground) return nothing(row, "each");
  const { answer, passing, failing, undecided } = evaluateEach(row, ground.population);
  const isOtherList = (row.population?.list ?? null) !== null && row.population?.list !== ground.population.list;
  return {
    row,
    grain: "each",
    answer,
    numerator: passing.length,
    denominator: passing.length + failing.length,
    reading: ground.reading,
    units: [...passing, ...failing],
    failing,
    missing: undecided,
    isOtherList,
  };
}

function others({ units, numeratorUnits }: Evaluation): number[] {
  const done = new Set(numeratorUnits);
  return units.filter((unit) => !done.has(unit));
}

/** Nothing to judge by is not «no units»: nobody has said that there are none. */
function nothing(row: ProgrammeRow, grain: Threshold["grain"]): Threshold {
  const asked = row.value?.type === "count" && row.denominator === null ? row.value.count : null;
  return {
    row,
    grain,
    answer: "undecided",
    numerator: null,
    denominator: asked,
    reading: null,
    units: [],
    failing: [],
    missing: [],
    isOtherList: false,
  };
}

function officePopulation(row: ProgrammeRow, office: OfficeCounts): Population | undefined {
  const { population, numerator, key } = row;
  const count = office.get(key);
  if (population?.subject !== "office" || numerator === null || numerator === "growth" || count === undefined) return undefined;
  return { subject: "office", size: 1, columns: { [numerator]: Float64Array.of(count) }, sectors: [null] };
}
