import { printIsoDay } from "./day";
import { printPopulation } from "./population-phrase";
import type { ProgrammeRow } from "./programme";
import type { RowCells } from "./row-cells";
import { printRowValue } from "./row-value";
import { COMPARISONS, GRAINS, GROWTHS, KINDS, MEASURES, printWord, SEVERITIES } from "./words";

/** A row as its cells; days as text, which neither a workbook counting from 1904 nor a foreign Windows turns into another day. */
export function printRow(row: ProgrammeRow): RowCells {
  return {
    key: row.key,
    id: row.id,
    label: row.label,
    kind: printWord(KINDS, row.kind),
    value: printRowValue(row.value),
    comparison: printWord(COMPARISONS, row.comparison),
    unit: row.unit,
    population: printPopulation(row.population),
    numerator: printWord(MEASURES, row.numerator),
    denominator: printWord(MEASURES, row.denominator),
    grain: printWord(GRAINS, row.grain),
    growth: printWord(GROWTHS, row.growth),
    from: row.from === null ? null : printIsoDay(row.from),
    until: row.until === null ? null : printIsoDay(row.until),
    severity: printWord(SEVERITIES, row.severity),
    sentence: row.sentence,
    section: row.section,
    note: row.note,
  };
}
