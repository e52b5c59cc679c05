import type { OfficerBounds } from "../apportion/allocation-request";
import type { Finding } from "../finding/finding";
import { readCount } from "../roster/read-count";
import { printCell } from "../sheet/cell-ref";
import { at, formulaAt, type SheetImage } from "../sheet/sheet-image";
import type { TablePlan } from "../sheet/workbook-plan";
import { findWrittenTable, type WrittenTable } from "../sheet/written-table";

/** What the officer typed on «Phân bổ» since it was written, by unit key. */
export interface ReadHolds {
  /** Units that stand on the tab: for them a blank cell says that there is no bound. */
  readonly keys: ReadonlySet<string>;
  readonly holds: ReadonlyMap<string, number>;
  readonly floors: ReadonlyMap<string, number>;
  readonly ceilings: ReadonlyMap<string, number>;
  /** Holds that do not stand in the column «Giữ» yet: parts typed over, and numbers typed beside the units that were left out. */
  readonly settled: ReadonlyMap<string, number>;
  /** A05 a part typed over (note); K02, K04, K05, K16 cells that are no whole number. */
  readonly findings: readonly Finding[];
}

/** Columns of «Phân bổ» by the keys of its plan. */
export interface HoldColumns {
  readonly part: string;
  readonly hold: string;
  readonly floor: string;
  readonly ceiling: string;
  /** Under the table, the column in which the keys of the units that were left out stand. */
  readonly leftOutKey: string;
}

/**
 * Reads the officer's columns back, by key and never by row: they may have sorted, filtered, inserted. A part that was typed over stands over «Giữ»,
 * since it is the later word.
 *
 * @param known keys last written. @returns null where our table is not found on the tab any more.
 */
export function readHolds(image: SheetImage, table: TablePlan, known: ReadonlySet<string>, columns: HoldColumns): ReadHolds | null {
  const written = findWrittenTable(image, table, known);
  if (!written) return null;
  const findings: Finding[] = [];
  const read = (column: string) => readNumbers(image, written, column, findings, () => true);
  const confirmed = readFoot(image, written, columns, findings);
  const typed = readNumbers(image, written, columns.part, findings, (row, column) => formulaAt(image, row, column) === undefined);
  const holds = read(columns.hold);
  for (const [key, part] of typed) {
    const [row, column] = [written.rowOfKey.get(key) ?? 0, written.own.get(columns.part) ?? 0];
    const cells = [{ tab: image.tab, address: printCell(row, column) }];
    findings.push({ code: "A05", severity: "note", cells, unit: key, facts: { found: part, held: holds.get(key) ?? null } });
  }
  const settled = new Map([...confirmed, ...typed]);
  return {
    keys: new Set(written.rowOfKey.keys()),
    holds: new Map([...holds, ...settled]),
    floors: read(columns.floor),
    ceilings: read(columns.ceiling),
    settled,
    findings,
  };
}

const CODE_OF: Readonly<Record<string, string>> = { fraction: "K02", negative: "K04", error: "K05", unreadable: "K16" };

function readNumbers(
  image: SheetImage,
  written: WrittenTable,
  key: string,
  findings: Finding[],
  isMeant: (row: number, column: number) => boolean,
): Map<string, number> {
  const numbers = new Map<string, number>();
  const column = written.own.get(key);
  if (column === undefined) return numbers;
  for (const [unit, row] of written.rowOfKey) {
    if (isMeant(row, column)) readNumber(image, row, column, unit, numbers, findings);
  }
  return numbers;
}

function readNumber(image: SheetImage, row: number, column: number, unit: string, into: Map<string, number>, findings: Finding[]): void {
  const count = readCount(at(image, row, column), "unknown");
  if (count.kind === "count") into.set(unit, count.count);
  const code = CODE_OF[count.kind];
  if (code === undefined || !("found" in count)) return;
  findings.push({
    code,
    severity: "error",
    cells: [{ tab: image.tab, address: printCell(row, column) }],
    unit,
    facts: { found: count.found },
  });
}

/** Under the table the units that were left out are listed with their keys, and a number beside one confirms it. */
function readFoot(image: SheetImage, written: WrittenTable, columns: HoldColumns, findings: Finding[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const column = written.own.get(columns.hold);
  const keyColumn = written.own.get(columns.leftOutKey);
  if (column === undefined || keyColumn === undefined) return numbers;
  const last = [...written.rowOfKey.values()].reduce((most, row) => Math.max(most, row), written.headingRow);
  for (let row = last + 1; row < image.rows; row += 1) {
    const value = at(image, row, keyColumn);
    if (value.kind === "text" && value.text.trim() !== "") readNumber(image, row, column, value.text, numbers, findings);
  }
  return numbers;
}

/** The list's own bounds, and over them what stands on our tab. */
export function joinHolds(own: OfficerBounds, read: ReadHolds | null, keys: readonly string[]): OfficerBounds {
  if (!read) return own;
  const over = (column: Float64Array<ArrayBuffer>, numbers: ReadonlyMap<string, number>) =>
    column.map((value, unit) => numbers.get(keys[unit] ?? "") ?? (read.keys.has(keys[unit] ?? "") ? Number.NaN : value));
  return { holds: over(own.holds, read.holds), floors: over(own.floors, read.floors), ceilings: over(own.ceilings, read.ceilings) };
}
