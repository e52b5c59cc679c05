import { findFlaws } from "../check/find-flaws";
import { otherTables } from "../check/other-table";
import { type ReadTable, readTable } from "../check/read-table";
import type { UnknownTab } from "../check/reading";
import { recogniseParts } from "../check/recognise-tab";
import type { Finding } from "../finding/finding";
import type { ReadableBook } from "../sheet/workbook";
import { correctorFor, knownLayouts } from "./layout-corrector";

/** The tables of one workbook, and the tabs that have none. */
export interface ReadTables {
  readonly tables: readonly ReadTable[];
  readonly skipped: readonly UnknownTab[];
}

/** A table with what is wrong with how it is written. */
export interface JudgedTable {
  readonly table: ReadTable;
  readonly findings: readonly Finding[];
}

/** Reads every table of every visible tab that is not ours. Hidden tabs are named and not read. @throws HostError what the workbook throws */
export async function readTables(workbook: ReadableBook, file: string): Promise<ReadTables> {
  const { tabs } = await workbook.describe();
  const layouts = await knownLayouts(workbook, null);
  const tables: ReadTable[] = [];
  const skipped: UnknownTab[] = [];
  for (const { name, visibility, mark } of tabs) {
    if (mark !== null) continue;
    if (visibility !== "visible") {
      if (visibility === "hidden") skipped.push({ file, tab: name, reason: "hidden" });
      continue;
    }
    const image = await workbook.read(name);
    const read = recogniseParts(file, image, { correct: correctorFor(file, layouts) });
    const parts = Array.isArray(read) ? read : [{ image, readings: [] }];
    const found = parts.flatMap((part) => [...part.readings.map(readTable), ...otherTables(file, part.image, part.readings)]);
    tables.push(...found.sort((a, b) => a.heading.first - b.heading.first));
    if (found.length === 0) skipped.push(Array.isArray(read) ? { file, tab: name, reason: "other" } : read);
  }
  return { tables, skipped };
}

/** Judges tables of any number of workbooks together: the list of units may stand in another file than the names. */
export function judgeTables(tables: readonly ReadTable[]): JudgedTable[] {
  const readings = tables.flatMap(({ reading }) => reading ?? []);
  return tables.map((table) => ({ table, findings: table.reading ? findFlaws(table.reading, readings) : [] }));
}
