import { cellOf, type Reading } from "../check/reading";
import { printPopulation } from "../programme/population-phrase";
import type { ProgrammeRow } from "../programme/programme";
import { printCellRef } from "../sheet/cell-ref";

/** Whom a row speaks of, in the words of the tab «Chương trình». */
export function printedPopulation({ population }: ProgrammeRow): string {
  return printPopulation(population);
}

/** How a unit behind a figure is pointed at. */
export function placeOf(reading: Reading, unit: number): { key: string; name: string; file: string; cell: string } {
  const { tab, address } = cellOf(reading, unit, "name");
  return { key: reading.keys[unit] ?? "", name: reading.names[unit] ?? "", file: reading.file, cell: printCellRef({ tab, address }) };
}
