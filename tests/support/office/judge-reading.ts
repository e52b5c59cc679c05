import { FileWorkbook } from "../../../src/file/file-workbook";
import { judgeTables, readTables } from "../../../src/operation/read-tables";
import type { PlainValue } from "../../../src/sheet/cell-value";
import type { Workbook } from "../../../src/sheet/workbook";
import { type OfficeBook, writeOfficeBook } from "./office-book";
import type { TrueRow, TrueTable } from "./office-page";

/** How a book was read, against what is true of it. Differences are told in words. */
export interface Judged {
  readonly rows: number;
  readonly rightRows: number;
  readonly blocks: number;
  readonly exactBlocks: number;
  readonly faults: number;
  readonly foundFaults: number;
  readonly falseFaults: number;
  readonly differences: readonly string[];
}

type ReadOnes = ReturnType<typeof judgeTables>;

/** Reads a book through the door of `chitieu read` and compares everything. */
export async function judgeReading(book: OfficeBook): Promise<Judged> {
  const workbook: Workbook = await FileWorkbook.open("a.xlsx", writeOfficeBook(book));
  const { tables } = await readTables(workbook, "a.xlsx");
  const read = judgeTables(tables);
  const differences: string[] = [];
  let [rows, rightRows, blocks, exactBlocks] = [0, 0, 0, 0];
  for (const page of book.pages) {
    const own = read.filter(({ table }) => table.tab === page.tab);
    if (own.length !== page.tables.length) differences.push(`${page.tab}: ${own.length} tables for ${page.tables.length}`);
    for (const truth of page.tables) {
      const one = own.find(
        ({ table }) =>
          table.heading.first <= truth.heading[1] &&
          table.heading.last >= truth.heading[0] &&
          table.heading.columns.some(({ column }) => column === truth.left),
      );
      const told = compareTable(truth, one);
      differences.push(...told.map((difference) => `${page.tab}: ${difference}`));
      blocks += 1;
      if (!told.some((difference) => /heading|missing/.test(difference))) exactBlocks += 1;
      rows += truth.rows.length;
      rightRows +=
        truth.rows.length -
        new Set(told.filter((one) => /^row/.test(one)).map((one) => one.split(" ")[1])).size -
        (one ? 0 : truth.rows.length);
    }
  }
  return { rows, rightRows, blocks, exactBlocks, ...compareFaults(book, read, differences), differences };
}

function compareFaults(book: OfficeBook, read: ReadOnes, differences: string[]) {
  const planted = book.pages.flatMap(({ tab, faults }) => faults.map(({ code, address }) => `${code} ${tab}!${address}`));
  const found = read.flatMap(({ findings }) => findings.map(({ code, cells: [cell] }) => `${code} ${cell?.tab}!${cell?.address}`));
  const missed = planted.filter((one) => !found.includes(one));
  const extra = found.filter((one) => !planted.includes(one));
  differences.push(...missed.map((one) => `missed ${one}`), ...extra.map((one) => `false ${one}`));
  return { faults: planted.length, foundFaults: planted.length - missed.length, falseFaults: extra.length };
}

function compareTable(truth: TrueTable, one: ReadOnes[number] | undefined): string[] {
  if (!one) return [`table at row ${truth.heading[0] + 1} missing`];
  const { table } = one;
  const told: string[] = [];
  if (kindOf(table.kind) !== kindOf(truth.kind)) told.push(`kind ${table.kind} for ${truth.kind}`);
  const { first, last } = table.heading;
  if (first !== truth.heading[0] || last !== truth.heading[1])
    told.push(`heading ${first + 1}-${last + 1} for ${truth.heading[0] + 1}-${truth.heading[1] + 1}`);
  if (truth.unit !== undefined && table.reading?.names[0] !== truth.unit) told.push(`unit ${table.reading?.names[0]} for ${truth.unit}`);
  for (const [field, column] of Object.entries(truth.columns)) {
    const found = [...table.columns].find(([name]) => name === field)?.[1];
    if (found !== column) told.push(`column ${field} ${found} for ${column}`);
  }
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (const row of truth.rows) told.push(...compareRow(row, rows.get(row.row)));
  const known = new Set(truth.rows.map(({ row }) => row));
  for (const { row, role } of table.rows)
    if (!known.has(row) && role !== "blank" && truth.kind !== "other") told.push(`row ${row + 1} ${role} for nothing`);
  return told;
}

/** A list that also counts who was admitted may be called either. */
function kindOf(kind: string): string {
  return kind === "figures" ? "roster" : kind;
}

function compareRow(
  truth: TrueRow,
  read: { readonly role: string; readonly values: ReadonlyMap<string, PlainValue | readonly PlainValue[]> } | undefined,
): string[] {
  const at = `row ${truth.row + 1}`;
  const role = read?.role ?? "blank";
  if (role !== truth.role) return [`${at} ${role} for ${truth.role}`];
  return Object.entries(truth.values).flatMap(([field, value]) => {
    const found = read?.values.get(field) ?? null;
    return isSame(found, value) ? [] : [`${at} ${field} ${JSON.stringify(found)} for ${JSON.stringify(value)}`];
  });
}

function isSame(found: PlainValue | readonly PlainValue[], value: PlainValue | readonly PlainValue[]): boolean {
  if (typeof found === "number" && typeof value === "number") return Math.abs(found - value) <= Math.abs(value) * 1e-9;
  if (Array.isArray(found) && Array.isArray(value))
    return found.length === value.length && found.every((each, index) => isSame(each, value[index] as PlainValue));
  return found === value;
}
