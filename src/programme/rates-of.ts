import type { Sector } from "../roster/sector";
import { judgedRow } from "./judged-row";
import type { Programme, ProgrammeRow } from "./programme";

/** The membership rate each sector shall reach. */
export interface RequiredRates {
  /** Hundredths of a percent: 9800 is 98 %. A sector that is not there has no rate. */
  readonly rates: Readonly<Partial<Record<Sector, number>>>;
  /** The rows the rates come from, and those that also speak of that sector but are not judged by (95 % beside 98 %). */
  readonly rows: readonly ProgrammeRow[];
  readonly others: readonly ProgrammeRow[];
}

/**
 * The rates by which gaps are computed: thresholds of members over workers that are asked of all unions of a sector. Of nghiệp đoàn none is asked,
 * unless a row names them: they have no employer's workforce.
 */
export function ratesOf(programme: Programme): RequiredRates {
  const candidates = programme.rows.filter(isRateRow);
  const rates: Partial<Record<Sector, number>> = {};
  const rows = new Set<ProgrammeRow>();
  for (const sector of ["state", "non-state", "neither"] as const) {
    const row = judgedRow(candidates.filter(({ population }) => speaksOf(population?.sectors ?? [], sector)));
    if (row?.value?.type !== "rate") continue;
    rates[sector] = row.value.basisPoints;
    rows.add(row);
  }
  return { rates, rows: [...rows], others: candidates.filter((row) => !rows.has(row)) };
}

function speaksOf(sectors: readonly Sector[], sector: Sector): boolean {
  return sectors.length === 0 ? sector !== "neither" : sectors.includes(sector);
}

function isRateRow({ kind, value, comparison, numerator, denominator, population }: ProgrammeRow): boolean {
  return (
    kind === "threshold" &&
    value?.type === "rate" &&
    comparison === "at-least" &&
    numerator === "members" &&
    denominator === "workers" &&
    population?.subject === "unions" &&
    population.workers === null &&
    Object.keys(population.flags).length === 0
  );
}
