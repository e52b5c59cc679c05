import { groundFor } from "../check/population-of";
import { cellOf, type Reading } from "../check/reading";
import { numeratorsOf } from "../programme/population";
import type { Programme, ProgrammeRow } from "../programme/programme";
import type { SectorLabels } from "../roster/sector";
import { printCellRef } from "../sheet/cell-ref";
import { ENTERPRISE_FIELDS, type EnterpriseField, type Enterprises } from "../summary/enterprises";

/** Measures of which a cross or a day in any row of an enterprise counts. */
const MARKS: ReadonlySet<string> = new Set(["hasUnion", "heldConference", "heldDialogue", "agreementSigned"]);

/**
 * The list of enterprises that answers a programme best, with what its rows ask of it: as a check finds it, so that both say the same. null where the
 * programme speaks of none, or no list was given.
 *
 * @param book the workbook: cells of other files are named with theirs.
 */
export function readEnterprises(
  programme: Programme,
  readings: readonly Reading[],
  labels: SectorLabels,
  book: string,
): Enterprises | null {
  const rows = programme.rows.filter(({ population }) => population?.subject === "enterprises");
  const grounds = rows.flatMap((row) => {
    const ground = groundFor(row, readings, labels);
    return ground ? [{ row, ...ground }] : [];
  });
  const [first] = grounds;
  if (!first) return null;
  const { reading, population } = first;
  const columns = new Map<EnterpriseField, Float64Array>();
  const insured = reading.columns.get("workersInsured")?.values;
  if (insured) columns.set("workersInsured", insured);
  for (const one of grounds.filter((ground) => ground.reading === reading)) {
    for (const field of ENTERPRISE_FIELDS) {
      const values = valuesOf(one.row, field, one.population);
      if (values && !columns.has(field)) columns.set(field, values);
    }
  }
  const once = [...reading.keys.keys()].filter((unit) => (reading.duplicateOf[unit] ?? -1) < 0);
  const pick = <T>(values: readonly T[], none: T) => once.map((unit) => values[unit] ?? none);
  return {
    size: once.length,
    keys: pick(reading.keys, ""),
    names: pick(reading.names, ""),
    wards: pick(reading.wards, ""),
    sectors: pick(population.sectors, null),
    columns: new Map([...columns].map(([field, values]) => [field, Float64Array.from(once, (unit) => values[unit] ?? Number.NaN)])),
    sources: once.map((unit) => {
      const { file, ...cell } = cellOf(reading, unit, "name");
      return printCellRef(file === undefined || file === book ? cell : { ...cell, file });
    }),
  };
}

/** As the row counts it where it is what the row counts, else as it stands. */
function valuesOf(row: ProgrammeRow, field: EnterpriseField, population: NonNullable<ReturnType<typeof groundFor>>["population"]) {
  const values = population.columns[field];
  return values && row.numerator === field && MARKS.has(field) ? numeratorsOf(row, population) : values;
}
