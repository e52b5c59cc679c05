import type { SummaryField, SummaryUnits } from "./summary-units";

/** What one unit reported by itself, and the cell that names it there: `'[bao-cao.xlsx]Báo cáo'!B4`. */
export interface ReportedUnit {
  /** Index in the list. */
  readonly unit: number;
  /** What the report has a line for; NaN where that cannot be read. */
  readonly figures: ReadonlyMap<SummaryField, number>;
  readonly source: string;
}

/**
 * The units with what they reported in the place of what the list says of them: a report is newer than the list. What a report has no line for stays as
 * the list says it; a line that cannot be read leaves the figure unknown, since the list's is no more the one that is reported. Of several of one
 * unit the later stands over the earlier.
 */
export function withReports(units: SummaryUnits, reported: readonly ReportedUnit[]): SummaryUnits {
  if (reported.length === 0) return units;
  const figures = new Map([...units.figures].map(([field, values]) => [field, Float64Array.from(values)] as const));
  const reports = units.keys.map(() => "");
  for (const { unit, figures: said, source } of reported) {
    reports[unit] = source;
    for (const [field, value] of said) {
      const column = figures.get(field) ?? new Float64Array(units.size).fill(Number.NaN);
      column[unit] = value;
      figures.set(field, column);
    }
  }
  return { ...units, figures, reports };
}
