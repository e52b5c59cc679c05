import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import { explainPart } from "../apportion/explain";
import type { SheetColumns } from "../apportion/sheet-columns";
import { SHEET_ROUNDING } from "../apportion/sheet-quotient";
import type { StyleName } from "../sheet/tab-style";
import { blankColumn, type ColumnPlan, type ColumnValues, numbersColumn, textsColumn } from "../sheet/workbook-plan";
import type { AllocationTabText, AllocationText } from "../text/allocation-text";
import { blockLabels } from "./allocation-groups";
import type { OfficerWords } from "./allocation-print";

export type AllocationColumn = keyof AllocationTabText["columns"];

interface Look {
  readonly key: AllocationColumn;
  readonly style: StyleName;
  readonly width: number;
  readonly owner: "plan" | "officer";
}

const look = (key: AllocationColumn, style: StyleName, width: number, owner: Look["owner"] = "plan"): Look => ({
  key,
  style,
  width,
  owner,
});

/**
 * The columns of «Phân bổ» from left to right. First what is read on paper, from the number to the reason; then what it was worked out with; the
 * officer's own stand at the right end, and whatever they add stands beyond.
 */
const ALLOCATION_COLUMNS: readonly Look[] = [
  look("key", "key", 6),
  look("no", "ordinal", 5),
  look("name", "passage", 35),
  look("ward", "passage", 13),
  look("sector", "passage", 16),
  look("workers", "count", 9),
  look("members", "count", 9),
  look("rate", "percent", 9),
  look("nonMembers", "count", 9),
  look("gap", "count", 9),
  look("part", "result", 9),
  look("after", "percent", 9),
  look("reason", "passage", 38),
  look("base", "count", 8),
  look("weight", "count", 9),
  look("floor", "count", 8),
  look("ceiling", "count", 8),
  look("exact", "decimal", 10),
  look("adjustment", "count", 8),
  look("block", "text", 14),
  look("hold", "officer-count", 8, "officer"),
  look("min", "officer-count", 9, "officer"),
  look("max", "officer-count", 8, "officer"),
  look("note", "officer", 24, "officer"),
];

/** What an officer reads on paper: the key and the columns it was worked out with would make it too small to read. */
export const PRINTED = { first: "no", last: "reason" } as const satisfies Record<string, AllocationColumn>;

/** Place of a column among ours, from 0: what head and foot cells stand over. */
export function columnAt(key: AllocationColumn): number {
  return ALLOCATION_COLUMNS.findIndex((column) => column.key === key);
}

/** The columns without their cells: enough to find the table again on a tab. */
export function bareColumns(text: AllocationTabText): ColumnPlan[] {
  return ALLOCATION_COLUMNS.map((column) => ({ ...column, heading: text.columns[column.key], values: blankColumn(0) }));
}

export interface ColumnInput {
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
  readonly columns: SheetColumns;
  /** Of the language the tab is written in. */
  readonly words: AllocationText;
  readonly text: AllocationTabText;
  readonly settled: OfficerWords;
}

/** Every column with its cells, one row a unit that takes part, in the order of the list. */
export function fillColumns(input: ColumnInput): ColumnPlan[] {
  const { request, allocation, text, settled } = input;
  const values = columnValues(input);
  const formulas = columnFormulas(input);
  const { bounds } = request;
  const typed: Partial<Record<AllocationColumn, Float64Array>> = { hold: bounds.holds, min: bounds.floors, max: bounds.ceilings };
  return ALLOCATION_COLUMNS.map((column): ColumnPlan => {
    const heading = text.columns[column.key];
    const theirs = typed[column.key];
    const own = theirs && numbersColumn(Array.from(allocation.facts.taken, (unit) => theirs[unit] ?? Number.NaN));
    const formula = formulas[column.key];
    const said = isOfficers(column.key) ? settled[column.key] : undefined;
    return {
      ...column,
      heading,
      values: own ?? values[column.key] ?? blankColumn(allocation.parts.length),
      ...(formula === undefined ? {} : { formula }),
      ...(said && said.size > 0 ? { settled: said } : {}),
    };
  });
}

function isOfficers(key: AllocationColumn): key is keyof OfficerWords {
  return key === "hold" || key === "min" || key === "max" || key === "note";
}

function columnValues({ request, allocation, columns, words, text }: ColumnInput): Partial<Record<AllocationColumn, ColumnValues>> {
  const { roster } = request;
  const { facts, parts, bases } = allocation;
  const texts = (of: (unit: number) => string) => textsColumn(Array.from(facts.taken, of));
  const numbers = (of: (unit: number, position: number) => number) => numbersColumn(Array.from(facts.taken, of));
  const workers = (unit: number) => roster.workers[unit] ?? Number.NaN;
  const members = (unit: number) => roster.members[unit] ?? Number.NaN;
  const share = (some: number, all: number) => (all > 0 ? some / all : Number.NaN);
  return {
    key: texts((unit) => roster.keys[unit] ?? ""),
    no: numbers((_, position) => position + 1),
    name: texts((unit) => roster.names[unit] ?? ""),
    ward: texts((unit) => roster.wards[unit] ?? ""),
    block: textsColumn(blockLabels(request, allocation, text)),
    sector: texts((unit) => words.sectors[facts.sectors[unit] ?? "unknown"]),
    workers: numbers(workers),
    members: numbers(members),
    rate: numbers((unit) => share(members(unit) || 0, workers(unit))),
    nonMembers: numbers((unit) => (workers(unit) || 0) - (members(unit) || 0)),
    gap: numbers((unit) => facts.gaps[unit] ?? Number.NaN),
    base: numbersColumn(bases),
    weight: numbersColumn(allocation.weights),
    floor: numbersColumn(allocation.floors),
    ceiling: numbersColumn(allocation.ceilings),
    exact: numbersColumn(columns.quotients.map((quotient, position) => quotient + (bases[position] ?? 0))),
    adjustment: numbersColumn(columns.adjustments),
    part: numbersColumn(parts),
    after: numbers((unit, position) => share((members(unit) || 0) + (parts[position] ?? 0), workers(unit))),
    reason: textsColumn(
      Array.from(parts, (_, position) => {
        const why = explainPart(request, allocation, columns, position);
        return text.reason({ ...why, isGap: request.weight === "gap" });
      }),
    ),
  };
}

/** All of them refer to the same row and to the divisor's cell, so that a colleague without the program can follow and correct them. */
function columnFormulas({ request, columns }: ColumnInput): Partial<Record<AllocationColumn, string>> {
  const hasDivisor = columns.divisor !== null;
  const quotient = hasDivisor ? "[weight]/[$divisor]" : "[exact]-[base]";
  const { formula } = SHEET_ROUNDING[hasDivisor ? request.method : "largest-remainder"];
  return {
    rate: '=IF(N([workers])>0,[members]/[workers],"")',
    nonMembers: "=N([workers])-N([members])",
    ...(hasDivisor ? { exact: "=[base]+[weight]/[$divisor]" } : {}),
    part: `=[base]+MEDIAN([floor],[ceiling],${formula(quotient)})+[adjustment]`,
    after: '=IF(N([workers])>0,([members]+[part])/[workers],"")',
  };
}
