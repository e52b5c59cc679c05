import { sumOf } from "../apportion/regime";
import { rowIn } from "../sheet/cell-in";
import type { PlannedCell } from "../sheet/workbook-plan";
import type { AllocationTabText, AllocationText } from "../text/allocation-text";
import { type AllocationColumn, columnAt } from "./allocation-columns";
import type { AllocationPrint } from "./allocation-print";

const SUMMED: readonly AllocationColumn[] = ["workers", "members", "nonMembers", "gap", "base", "part"];

/** Under the table, the column of the left-out units' keys: beside the table, outside the printed area, since the first must stay blank there. */
export const LEFT_OUT_KEY: AllocationColumn = "block";

/** What of a left-out unit's printed row says nothing: it has lines like the rest. */
const BLANK_WHERE_LEFT_OUT: readonly AllocationColumn[] = ["no", "rate", "nonMembers", "gap", "part", "after"];

/** What of the printed row says nothing: it has lines like the rest. */
const BLANK_IN_TOTAL: readonly AllocationColumn[] = ["no", "ward", "sector", "reason"];

/**
 * Under the table: the total, how many units it comes from, and the rows that get nothing, each with its reason and a cell of the officer's under
 * «Giữ».
 */
export function allocationFoot(print: AllocationPrint, text: AllocationTabText, words: AllocationText): PlannedCell[] {
  const { allocation, request, programme } = print;
  const { leftOut, taken } = allocation.facts;
  const label = columnAt("no");
  const after = 3 + (leftOut.length === 0 ? 0 : leftOut.length + 2);
  return [
    ...planTotals(print, text),
    { row: 2, column: label, value: text.counted(allocation.target, taken.length, leftOut.length), style: "label" },
    ...(leftOut.length === 0 ? [] : [{ row: 3, column: label, value: text.leftOutHeading, style: "note" } as const]),
    ...leftOut.flatMap(({ unit, code }, index): PlannedCell[] => {
      const { roster } = request;
      const row = 4 + index;
      const place = rowIn(roster, roster.row[unit] ?? 0);
      const number = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
      return [
        { row, column: columnAt(LEFT_OUT_KEY), value: roster.keys[unit] ?? "", style: "key" },
        ...BLANK_WHERE_LEFT_OUT.map((column) => ({ row, column: columnAt(column), value: null, style: "count" }) as const),
        { row, column: columnAt("name"), value: roster.names[unit] ?? "", style: "passage", ...(index === 0 ? { name: "leftOut" } : {}) },
        { row, column: columnAt("ward"), value: roster.wards[unit] ?? "", style: "passage" },
        { row, column: columnAt("sector"), value: roster.sectorLabels[unit] ?? "", style: "passage" },
        { row, column: columnAt("workers"), value: number(roster.workers[unit]), style: "count" },
        { row, column: columnAt("members"), value: number(roster.members[unit]), style: "count" },
        {
          row,
          column: columnAt("reason"),
          value: text.leftOutReason(words.leftOut[code], place.row, roster.parts.length > 0 ? place.tab : null),
          style: "passage",
        },
        { row, column: columnAt("hold"), value: null, style: "officer-count" },
      ];
    }),
    { row: after, column: label, value: text.programme(text.paper(programme)), style: "note" },
    { row: after + 1, column: label, value: programme.sentence, style: "note" },
  ];
}

/** Sums over columns of the table; rates over the rows whose workforce is known. */
function planTotals({ allocation, request }: AllocationPrint, text: AllocationTabText): PlannedCell[] {
  const { facts, parts, bases } = allocation;
  const of = (column: Float64Array) => Float64Array.from(facts.taken, (unit) => column[unit] || 0);
  const workers = of(request.roster.workers);
  const members = of(request.roster.members);
  const sums: Partial<Record<AllocationColumn, number>> = {
    workers: sumOf(workers),
    members: sumOf(members),
    nonMembers: sumOf(workers) - sumOf(members),
    gap: sumOf(of(facts.gaps)),
    base: sumOf(bases),
    part: sumOf(parts),
  };
  const known = members.map((count, position) => ((workers[position] ?? 0) > 0 ? count : 0));
  const given = parts.map((part, position) => ((workers[position] ?? 0) > 0 ? part : 0));
  const share = (some: number) => (sumOf(workers) > 0 ? some / sumOf(workers) : 0);
  const rate = (some: string) => `=IF(SUM([workers:])>0,(${some})/SUM([workers:]),0)`;
  const knownOf = (column: string) => `SUMIF([workers:],">0",[${column}:])`;
  return [
    ...BLANK_IN_TOTAL.map((column) => ({ row: 0, column: columnAt(column), value: null, style: "total" }) as const),
    { row: 0, column: columnAt("name"), value: text.sum, style: "total" },
    ...SUMMED.map((column): PlannedCell => {
      return { row: 0, column: columnAt(column), value: sums[column] ?? 0, formula: `=SUM([${column}:])`, style: "total" };
    }),
    { row: 0, column: columnAt("rate"), value: share(sumOf(known)), formula: rate(knownOf("members")), style: "total-percent" },
    {
      row: 0,
      column: columnAt("after"),
      value: share(sumOf(known) + sumOf(given)),
      formula: rate(`${knownOf("members")}+${knownOf("part")}`),
      style: "total-percent",
    },
  ];
}
