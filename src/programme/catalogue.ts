import duongMinhChau2024 from "./catalogue/duong-minh-chau-2024.json" with { type: "json" };
import thuDuc2021 from "./catalogue/thu-duc-2021.json" with { type: "json" };
import { parseRow } from "./parse-row";
import type { Programme } from "./programme";
import { ROW_COLUMNS, type RowCells, type RowColumn } from "./row-cells";

/** A programme as the catalogue keeps it: its rows are the cells of the tab, blanks left out, days as ISO. */
interface CatalogueEntry extends Omit<Programme, "rows"> {
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

const ENTRIES: readonly CatalogueEntry[] = [thuDuc2021, duongMinhChau2024];

/** Keys of the programmes we bring along, with their titles for a menu. */
export function listProgrammes(): { readonly key: string; readonly title: string; readonly year: number }[] {
  return ENTRIES.map(({ key, title, year }) => ({ key, title, year }));
}

/** A programme by its key; undefined where the catalogue has none of that name. The officer's tab «Chương trình» goes before it. */
export function findProgramme(key: string): Programme | undefined {
  const entry = ENTRIES.find((one) => one.key === key);
  return entry && { ...entry, rows: entry.rows.map((cells) => readRow(entry.key, cells)) };
}

/** @throws Error where a row of ours cannot be read: the catalogue is wrong, not the officer. */
function readRow(programme: string, cells: CatalogueEntry["rows"][number]) {
  const known = new Set<string>(ROW_COLUMNS.map(({ column }) => column));
  const foreign = Object.keys(cells).find((name) => !known.has(name));
  const full = Object.fromEntries(ROW_COLUMNS.map(({ column }) => [column, cells[column] ?? null])) as Record<
    RowColumn,
    RowCells[RowColumn]
  >;
  const { row, troubles } = parseRow(full);
  if (row === null || troubles.length > 0 || foreign !== undefined)
    throw new Error(`${programme}: ${String(cells["key"])} ${foreign ?? ""} ${JSON.stringify(troubles)}`);
  return row;
}
