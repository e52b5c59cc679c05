import type { Finding } from "../finding/finding";
import { printCell } from "../sheet/cell-ref";
import { plainOf } from "../sheet/cell-value";
import { foldHeading } from "../sheet/fold";
import { at, entryAt, formatOfEntry, type SheetImage } from "../sheet/sheet-image";
import { findWrittenTable, type WrittenTable } from "../sheet/written-table";
import { parseHead } from "./parse-head";
import { parseRow, plainText } from "./parse-row";
import { printProgramme } from "./print-programme";
import type { Programme, ProgrammeRow } from "./programme";
import { ROW_COLUMNS, type RowCells, type RowColumn } from "./row-cells";

export interface ParsedProgramme {
  /** null where the tab has no table, or its head no key or no year. Rows that could not be read are left out, each with its finding. */
  readonly programme: Programme | null;
  /** Zero-based rows of the tab by row key, and columns of the tab: where a finding about a row points to. */
  readonly rowOfKey: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

const EMPTY: Programme = { key: "", title: "", issuer: "", level: "", year: 0, source: "", issued: null, rows: [] };
const PLAN = printProgramme(EMPTY).table;

/** Columns that nothing is computed from. */
const REMARKS: ReadonlySet<RowColumn> = new Set<RowColumn>(["id", "sentence", "section", "note"]);

/**
 * Reads the tab «Chương trình» back, whatever the officer sorted, inserted or typed: parse(print(p)) = p. To the end, so that all findings come at
 * once; one wrong row costs itself only.
 *
 * Codes: C01 no table, C02 a column gone, C03 a heading twice, C06 a line in the table that is no row (note), K01 a figure typed as text (note),
 * K02 a figure that does not suit its unit, K05 an error cell, N15 a word not understood, N16 a row without key or with one that stood before,
 * N17 a cell missing, too much or against another, N18 the head.
 */
export function parseProgramme(image: SheetImage): ParsedProgramme {
  const table = findWrittenTable(image, PLAN, new Set());
  const rowOfKey = new Map<string, number>();
  if (!table) {
    return {
      programme: null,
      rowOfKey,
      columns: new Map(),
      findings: [{ code: "C01", severity: "error", cells: [], facts: { tab: image.tab } }],
    };
  }
  const findings = [...findColumnFindings(image, table)];
  const head = parseHead(image, table.headingRow, findings);
  const rows: ProgrammeRow[] = [];
  for (let row = table.headingRow + 1; row < image.rows; row += 1) {
    const parsed = parseLine(image, table, row, rowOfKey, findings);
    if (parsed) rows.push(parsed);
  }
  return { programme: head && { ...head, rows }, rowOfKey, columns: table.own, findings };
}

function findColumnFindings(image: SheetImage, table: WrittenTable): Finding[] {
  const { headingRow, own, added } = table;
  const gone = ROW_COLUMNS.filter(({ column }) => !own.has(column)).map(({ column, heading }): Finding => {
    const cells = [{ tab: image.tab, address: printCell(headingRow, 0) }];
    return { code: "C02", severity: REMARKS.has(column) ? "note" : "error", cells, facts: { heading } };
  });
  const ours = new Set(ROW_COLUMNS.map(({ heading }) => foldHeading(heading)));
  const twice = added
    .filter(({ heading }) => ours.has(foldHeading(heading)))
    .map(({ column, heading }): Finding => {
      const cells = [{ tab: image.tab, address: printCell(headingRow, column) }];
      return { code: "C03", severity: "error", cells, facts: { heading } };
    });
  return [...gone, ...twice];
}

function parseLine(image: SheetImage, table: WrittenTable, row: number, rowOfKey: Map<string, number>, findings: Finding[]) {
  const cellOf = (column: RowColumn) => [{ tab: image.tab, address: printCell(row, table.own.get(column) ?? 0) }];
  const say = (code: string, severity: Finding["severity"], column: RowColumn, facts: Finding["facts"]) =>
    findings.push({ code, severity, cells: cellOf(column), facts });
  const cells = readCells(image, table, row);
  const filled = ROW_COLUMNS.filter(({ column }) => plainText(cells[column]) !== "");
  const [first] = filled;
  if (!first) return undefined;
  const key = plainText(cells.key);
  if (key === "" && filled.length === 1) {
    say("C06", "note", first.column, { found: plainText(cells[first.column]) });
    return undefined;
  }
  const errors = filled.filter(({ column }) => at(image, row, table.own.get(column) ?? -1).kind === "error");
  for (const { column, heading } of errors) say("K05", "error", column, { row: key, heading, found: plainText(cells[column]) });
  const before = rowOfKey.get(key);
  if (key === "") say("N16", "error", "key", { row: "", reason: "missing" });
  else if (before !== undefined) say("N16", "error", "key", { row: key, reason: "twice", first: before + 1 });
  else rowOfKey.set(key, row);
  const unreadable = new Set(errors.map(({ column }) => column));
  for (const { column } of ROW_COLUMNS) if (!table.own.has(column)) unreadable.add(column);
  const readable = { ...cells, ...Object.fromEntries(errors.map(({ column }) => [column, null])) };
  const parsed = parseRow(readable, image.dateSystem, unreadable);
  for (const { column, code, severity, facts } of parsed.troubles) say(code, severity, column, facts);
  return errors.length > 0 || key === "" || before !== undefined ? undefined : (parsed.row ?? undefined);
}

function readCells(image: SheetImage, table: WrittenTable, row: number): RowCells {
  const cell = (column: RowColumn) => {
    const place = table.own.get(column);
    return place === undefined ? null : plainOf(at(image, row, place));
  };
  const cells = Object.fromEntries(ROW_COLUMNS.map(({ column }) => [column, cell(column)])) as Record<RowColumn, RowCells[RowColumn]>;
  const { value } = cells;
  const entry = entryAt(image, row, table.own.get("value") ?? -1);
  // Where Excel shows 98% it holds 0.98.
  const isPercent = typeof value === "number" && entry >= 0 && formatOfEntry(image, entry).numberFormat.includes("%");
  return isPercent ? { ...cells, value: Math.round(value * 1e10) / 1e8 } : cells;
}
