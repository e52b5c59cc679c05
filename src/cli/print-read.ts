import type { JudgedTable } from "../operation/read-tables";
import { printCellRef, printColumn } from "../sheet/cell-ref";
import type { PlainValue } from "../sheet/cell-value";
import { checkText, describeFinding } from "../text/check-text";
import { readBatch } from "../text/vi/read-batch";
import type { Answer } from "./answer";

/** A file that gave no table, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

export interface Read {
  readonly tables: readonly JudgedTable[];
  /** Tabs without a table in files that have one elsewhere. */
  readonly skipped: readonly { readonly file: string; readonly tab: string; readonly reason: SkipReason }[];
  readonly refused: readonly RefusedFile[];
}

type SkipReason = keyof typeof words.unknownTab;

const words = checkText("vi");

/** Tables as the batch door says them; refused as a whole where not one file gave a table. */
export function printRead({ tables, skipped, refused }: Read): Answer {
  const json = {
    tables: tables.map(printTable),
    skipped: skipped.map(({ file, tab, reason }) => ({ file, sheet: tab, code: reason, message: words.unknownTab[reason] })),
    refused,
  };
  const lines = [
    ...tables.flatMap(describeTable),
    ...skipped.map(({ file, tab, reason }) => readBatch.skipped(file, tab, words.unknownTab[reason])),
    ...refused.map(({ file, message }) => readBatch.refused(file, message)),
  ];
  return { exit: tables.length === 0 && refused.length > 0 ? 3 : 0, json, text: lines.join("\n") };
}

function printTable({ table, findings }: JudgedTable): object {
  const { file, tab, kind, heading, columns, doubts, ignored, rows, encoding, reading } = table;
  const column = (one: number | null) => (one === null ? null : printColumn(one));
  return {
    file,
    sheet: tab,
    kind,
    heading: [heading.first + 1, heading.last + 1],
    columns: Object.fromEntries([...columns].map(([field, one]) => [field, printColumn(one)])),
    doubts: doubts.map((doubt) => ({ ...doubt, column: column(doubt.column), others: doubt.others.map(printColumn) })),
    ignored: ignored.map(printColumn),
    hiddenRows: table.hiddenRows.map((row) => row + 1),
    hiddenColumns: table.hiddenColumns.map(printColumn),
    isFiltered: table.isFiltered,
    ...(reading?.kind === "form" ? { unit: reading.names[0] ?? "", ward: reading.wards[0] ?? "" } : {}),
    ...(reading && reading.periods.length > 0
      ? { periods: reading.periods.map(({ label, column: { column: one } }) => ({ label, column: printColumn(one) })) }
      : {}),
    rows: rows.map(({ row, role, values }) => ({
      row: row + 1,
      role,
      ...Object.fromEntries([...values].map(([field, value]) => [field, Array.isArray(value) ? value : printValue(value as PlainValue)])),
    })),
    encoding,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      file,
      cells: finding.cells.map(({ tab: place, address }) => printCellRef({ tab: place, address })),
      unit: finding.unit ?? null,
      found: finding.facts["found"] ?? finding.facts["said"] ?? null,
      expected: finding.facts["expected"] ?? null,
      message: describeFinding(finding, "vi"),
    })),
  };
}

/** 0.29 shown as 29 % is 28.999999999999996 of a hundred to the machine. */
function printValue(value: PlainValue): PlainValue {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;
}

function describeTable({ table, findings }: JudgedTable): string[] {
  const { file, tab, kind, heading, rows, columns } = table;
  const units = rows.filter(({ role }) => role === "unit").length;
  const place = readBatch.table(file, tab, kind === "other" ? readBatch.other : words.kinds[kind]);
  const shape = readBatch.shape(heading.first + 1, heading.last + 1, columns.size, units, rows.length);
  return [place, `  ${shape}`, ...findings.map((one) => `  ${one.cells[0]?.address ?? ""}  ${describeFinding(one, "vi")}`)];
}
