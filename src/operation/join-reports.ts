import { netGrowth } from "../check/population-column";
import { cellOf, type Reading } from "../check/reading";
import type { Submission, SubmissionStatus } from "../check/submission";
import { indexUnits } from "../roster/unit-match";
import { printCellRef } from "../sheet/cell-ref";
import { SUMMARY_FIELDS, type SummaryField, type SummaryUnits } from "../summary/summary-units";
import { type ReportedUnit, withReports } from "../summary/with-reports";
import type { CheckRun } from "./run-check";

/** Reports of these are of another period, or another report stands in their place. */
const NOT_COUNTED: ReadonlySet<SubmissionStatus> = new Set<SubmissionStatus>(["wrong-period", "wrong-form", "superseded", "duplicate"]);

/**
 * The units of a list with what they reported: reports of one unit that count, and tables of one row a unit that came as files of their own. A report of
 * a unit that the list does not have joins nothing: the check has said so in its cell.
 */
export function joinReports(units: SummaryUnits, { submissions, sheets, named }: CheckRun, book: string): SummaryUnits {
  const index = indexUnits({ ...units, named });
  const byKey = new Map(units.keys.map((key, unit) => [key, unit]));
  const forms = submissions.flatMap(({ reading, status }: Submission) => (reading && !NOT_COUNTED.has(status) ? [reading] : []));
  const tables = sheets.readings.filter(({ kind, file }) => kind === "figures" && file !== book);
  return withReports(
    units,
    [...tables, ...forms].flatMap((reading) => unitsOf(reading, (key, name, ward) => byKey.get(key) ?? index.find(name, ward))),
  );
}

function unitsOf(reading: Reading, find: (key: string, name: string, ward: string) => number | undefined): ReportedUnit[] {
  const net = netGrowth(reading);
  return reading.names.flatMap((name, row): ReportedUnit[] => {
    const unit = find(reading.keys[row] ?? "", name, reading.wards[row] ?? "");
    if (unit === undefined || (reading.duplicateOf[row] ?? -1) >= 0) return [];
    const fields = SUMMARY_FIELDS.filter((field) => field !== "target" && field !== "net");
    const figures = new Map<SummaryField, number>(
      fields.flatMap((field) => {
        const value = reading.columns.get(field)?.values[row];
        return value === undefined ? [] : [[field, value] as const];
      }),
    );
    const grown = net?.[row];
    if (grown !== undefined && !Number.isNaN(grown)) figures.set("net", grown);
    return [{ unit, figures, source: printCellRef(cellOf(reading, row, "name")) }];
  });
}
