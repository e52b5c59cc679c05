import type { StyleName } from "../sheet/tab-style";
import { blankColumn, type ColumnPlan, type ColumnValues, numbersColumn, textsColumn } from "../sheet/workbook-plan";
import type { AnnexText } from "../text/annex-text";
import type { AllocationPrint } from "./allocation-print";
import type { AnnexRow } from "./annex-rows";

export type AnnexColumn = keyof AnnexText["columns"];

/**
 * From left to right: what is printed, then for our own use, outside the printed area, the key, the group's label as «Phân bổ» says it, and the place
 * in «Phân bổ». They stand behind and in sight, since what is hidden is forgotten or deleted.
 */
const ANNEX_COLUMNS: readonly (readonly [key: AnnexColumn, style: StyleName, width: number])[] = [
  ["no", "ordinal", 6],
  ["name", "passage", 45],
  ["workers", "count", 11],
  ["members", "count", 11],
  ["rate", "percent", 10],
  ["nonMembers", "count", 11],
  ["part", "result", 12],
  ["after", "percent", 11],
  ["note", "passage", 15],
  ["key", "key", 8],
  ["group", "key", 8],
  ["place", "key-count", 8],
];

/** What goes to the printer. */
export const ANNEX_PRINTED = { first: "no", last: "note" } as const satisfies Record<string, AnnexColumn>;

/** Place of a column among ours, from 0. */
export function annexColumnAt(key: AnnexColumn): number {
  return ANNEX_COLUMNS.findIndex(([column]) => column === key);
}

/** Every column with the units' cells; what stands in the other rows is the rows' own. */
export function annexColumns(rows: readonly AnnexRow[], keys: readonly string[], print: AllocationPrint, text: AnnexText): ColumnPlan[] {
  const values = columnValues(rows, keys, print);
  const formulas = unitFormulas(keys);
  return ANNEX_COLUMNS.map(([key, style, width]): ColumnPlan => {
    const heading = key === "part" ? text.columns.part(print.programme.year) : text.columns[key];
    const formula = formulas[key];
    return {
      key,
      heading,
      style,
      width,
      owner: key === "note" ? "officer" : "plan",
      values: values[key] ?? blankColumn(rows.length),
      ...(formula === undefined ? {} : { formula }),
    };
  });
}

function columnValues(
  rows: readonly AnnexRow[],
  keys: readonly string[],
  print: AllocationPrint,
): Partial<Record<AnnexColumn, ColumnValues>> {
  const { roster } = print.request;
  const { facts, parts } = print.allocation;
  const numbers = (of: (unit: number, position: number) => number) =>
    numbersColumn(rows.map((row) => (row.kind === "unit" ? of(facts.taken[row.position] ?? 0, row.position) : null)));
  const workers = (unit: number) => roster.workers[unit] ?? Number.NaN;
  const members = (unit: number) => roster.members[unit] ?? Number.NaN;
  const share = (some: number, all: number) => (all > 0 ? some / all : Number.NaN);
  const numbering = new Map(rows.filter((row) => row.kind === "unit").map(({ position }, index) => [position, index + 1]));
  return {
    no: numbers((_, position) => numbering.get(position) ?? Number.NaN),
    name: textsColumn(rows.map((row) => (row.kind === "unit" ? (roster.names[facts.taken[row.position] ?? 0] ?? "") : ""))),
    workers: numbers(workers),
    members: numbers(members),
    rate: numbers((unit) => share(members(unit) || 0, workers(unit))),
    nonMembers: numbers((unit) => (workers(unit) || 0) - (members(unit) || 0)),
    part: numbers((_, position) => parts[position] ?? Number.NaN),
    after: numbers((unit, position) => share((members(unit) || 0) + (parts[position] ?? 0), workers(unit))),
    key: textsColumn(keys),
    group: textsColumn(rows.map((row) => (row.kind === "unit" ? row.label : ""))),
    place: numbers((_, position) => position + 1),
  };
}

/** Excel looks up no text longer than this. */
const LONGEST_SOUGHT = 255;

/** A unit is looked up once, by its key; its figures follow from the place found. A blank there is a blank here, not a 0. */
function unitFormulas(keys: readonly string[]): Partial<Record<AnnexColumn, string>> {
  const isLong = keys.some((key) => key.length > LONGEST_SOUGHT);
  const figure = (column: string) => `INDEX([allocation!${column}:],[place])`;
  return {
    place: isLong
      ? "=SUMPRODUCT(--([allocation!key:]=[key]),ROW([allocation!key:]))-MIN(ROW([allocation!key:]))+1"
      : "=MATCH([key],[allocation!key:],0)",
    workers: `=IF(${figure("workers")}="","",${figure("workers")})`,
    members: `=IF(${figure("members")}="","",${figure("members")})`,
    rate: '=IF(N([workers])>0,N([members])/[workers],"")',
    nonMembers: "=N([workers])-N([members])",
    part: `=${figure("part")}`,
    after: '=IF(N([workers])>0,(N([members])+[part])/[workers],"")',
  };
}
