import { cellText } from "./cell-text";
import { foldHeading } from "./fold";
import type { Rect } from "./rect";
import { at, type SheetImage } from "./sheet-image";
import type { TablePlan } from "./workbook-plan";

/** A table of ours as it stands in the workbook now, after the officer sorted, inserted and typed. Rows and columns of the tab. */
export interface WrittenTable {
  readonly headingRow: number;
  /** Columns of the plan that were found again by their headings. */
  readonly own: ReadonlyMap<string, number>;
  /** Columns the officer added, each with the plan's column to its left ("" = before the first). */
  readonly added: readonly AddedColumn[];
  /** Row of each key; the first where a key stands twice. */
  readonly rowOfKey: ReadonlyMap<string, number>;
  /** Rows inside the table that carry no key, or one that stands above already. */
  readonly strays: readonly { readonly row: number; readonly reason: "no-key" | "duplicate-key"; readonly key: string }[];
}

export interface AddedColumn {
  readonly column: number;
  readonly heading: string;
  readonly after: string;
}

const HEADING_SEARCH_ROWS = 200;

/**
 * Finds our table again on a tab of ours. The heading row is the one in which most of the plan's headings stand, the key column's
 * among them; the table ends with the last row whose key is known, or where the keys stop.
 *
 * @param known keys that may follow after rows without a key (a row the officer inserted).
 * @returns undefined where no row holds the key column's heading: the table is gone.
 */
export function findWrittenTable(image: SheetImage, plan: TablePlan, known: ReadonlySet<string>): WrittenTable | undefined {
  const headingRow = findHeadingRow(image, plan);
  if (headingRow === undefined) return undefined;
  const byHeading = new Map(plan.columns.map((column) => [foldHeading(column.heading), column.key]));
  const own = new Map<string, number>();
  const unknown: { column: number; heading: string }[] = [];
  for (let column = 0; column < image.columns; column += 1) {
    const heading = cellText(image, headingRow, column);
    const key = byHeading.get(foldHeading(heading));
    if (key !== undefined && !own.has(key)) own.set(key, column);
    else unknown.push({ column, heading });
  }
  const keyColumn = own.get(plan.keyColumn);
  if (keyColumn === undefined) return undefined;
  const rows = walkKeys(image, headingRow, keyColumn, known);
  return { headingRow, own, added: keepFilled(image, unknown, own, headingRow, rows.last), rowOfKey: rows.rowOfKey, strays: rows.strays };
}

/** The block a written table takes up, heading row included. */
export function areaOf(written: WrittenTable): Rect {
  const columns = [...written.own.values(), ...written.added.map(({ column }) => column)];
  const rows = [...written.rowOfKey.values(), ...written.strays.map(({ row }) => row), written.headingRow + 1];
  const column = Math.min(...columns);
  // Spread arguments would not do for a province's list: reduce has no limit on their number.
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return { row: written.headingRow, column, rows: last - written.headingRow + 1, columns: Math.max(...columns) - column + 1 };
}

function findHeadingRow(image: SheetImage, plan: TablePlan): number | undefined {
  const headings = new Set(plan.columns.map((column) => foldHeading(column.heading)));
  const keyHeading = foldHeading(plan.columns.find((column) => column.key === plan.keyColumn)?.heading ?? "");
  let best: number | undefined;
  let most = 0;
  for (let row = 0; row < Math.min(image.rows, HEADING_SEARCH_ROWS); row += 1) {
    const found = new Set<string>();
    for (let column = 0; column < image.columns; column += 1) {
      const text = foldHeading(cellText(image, row, column));
      if (headings.has(text)) found.add(text);
    }
    if (found.has(keyHeading) && found.size > most) {
      most = found.size;
      best = row;
    }
  }
  return best;
}

function walkKeys(image: SheetImage, headingRow: number, keyColumn: number, known: ReadonlySet<string>) {
  const rowOfKey = new Map<string, number>();
  const strays: { row: number; reason: "no-key" | "duplicate-key"; key: string }[] = [];
  let last = headingRow;
  let waiting: number[] = [];
  let isRunning = true;
  for (let row = headingRow + 1; row < image.rows; row += 1) {
    const key = cellText(image, row, keyColumn);
    if (key === "" || !(isRunning || known.has(key))) {
      isRunning = false;
      waiting.push(row);
      continue;
    }
    for (const stray of waiting) if (isFilled(image, stray)) strays.push({ row: stray, reason: "no-key", key: "" });
    waiting = [];
    isRunning = true;
    last = row;
    if (rowOfKey.has(key)) strays.push({ row, reason: "duplicate-key", key });
    else rowOfKey.set(key, row);
  }
  return { rowOfKey, strays, last };
}

/** Of the columns that are not ours: those with a heading, or with something in the table's rows. */
function keepFilled(
  image: SheetImage,
  unknown: readonly { column: number; heading: string }[],
  own: ReadonlyMap<string, number>,
  headingRow: number,
  lastRow: number,
): AddedColumn[] {
  const keyAt = new Map([...own].map(([key, column]) => [column, key]));
  return unknown
    .filter(({ column, heading }) => heading !== "" || hasValue(image, column, headingRow + 1, lastRow))
    .map(({ column, heading }) => ({ column, heading, after: leftNeighbour(keyAt, column) }));
}

function leftNeighbour(keyAt: ReadonlyMap<number, string>, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const key = keyAt.get(left);
    if (key !== undefined) return key;
  }
  return "";
}

function hasValue(image: SheetImage, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (at(image, row, column).kind !== "blank") return true;
  return false;
}

function isFilled(image: SheetImage, row: number): boolean {
  const first = image.rowStarts[row] ?? 0;
  const end = image.rowStarts[row + 1] ?? 0;
  for (let entry = first; entry < end; entry += 1) if (image.kinds[entry] !== 0) return true;
  return false;
}
