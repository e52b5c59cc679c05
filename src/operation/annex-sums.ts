import type { RowCell, RowPlan } from "../sheet/workbook-plan";
import type { AnnexText } from "../text/annex-text";
import { printRoman } from "../text/roman";
import type { AllocationPrint } from "./allocation-print";
import type { AnnexColumn } from "./annex-columns";
import type { AnnexRow } from "./annex-rows";

type Cells = Partial<Record<AnnexColumn, RowCell>>;

/** Heading of a group, sum of a group, total; undefined for a unit's row, which is like its columns. */
export function rowPlanOf(
  row: AnnexRow,
  print: AllocationPrint,
  key: string,
  by: "block" | "sector",
  text: AnnexText,
): RowPlan | undefined {
  if (row.kind === "unit") return undefined;
  const hidden: Cells = { key: { value: key, style: "key" }, place: { value: null, style: "key-count" } };
  if (row.kind === "total")
    return { style: "total", cells: { name: { value: text.sum, style: "total-name" }, ...totals(row.positions, print), ...hidden } };
  const group: Cells = { ...hidden, group: { value: row.label, style: "key" } };
  const numeral = printRoman(row.number);
  if (row.kind === "group")
    return { style: "group", cells: { no: { value: numeral, style: "total-name" }, name: { value: row.label }, ...group } };
  return {
    style: "total",
    cells: { name: { value: text.groupSum(numeral), style: "total-name" }, ...groupSums(row.positions, print, by), ...group },
  };
}

/** Sums over one group's rows of «Phân bổ», found by its label there: comparing takes no label for a number or a pattern, as SUMIFS would. */
function groupSums(positions: readonly number[], print: AllocationPrint, by: "block" | "sector"): Cells {
  const isIn = `--([allocation!${by}:]=[group])`;
  return sums(positions, print, {
    sum: (column) => `=SUMPRODUCT(${isIn},[allocation!${column}:])`,
    known: (columns) => `SUMPRODUCT(${isIn},--([allocation!workers:]>0),${columns.map((column) => `[allocation!${column}:]`).join("+")})`,
  });
}

function totals(positions: readonly number[], print: AllocationPrint): Cells {
  return sums(positions, print, {
    sum: (column) => (column === "part" ? "=[allocation!$total]" : `=SUM([allocation!${column}:])`),
    known: (columns) => columns.map((column) => `SUMIF([allocation!workers:],">0",[allocation!${column}:])`).join("+"),
  });
}

type Summed = "workers" | "members" | "part";

interface Formulas {
  readonly sum: (column: Summed) => string;
  /** Without "=": the sum of columns over the rows whose workforce is known, since a rate has no other ground. */
  readonly known: (columns: readonly Summed[]) => string;
}

function sums(positions: readonly number[], { request, allocation }: AllocationPrint, { sum, known }: Formulas): Cells {
  const { roster } = request;
  const { taken } = allocation.facts;
  const add = (of: (unit: number, position: number) => number | undefined) =>
    positions.reduce((all, position) => all + (of(taken[position] ?? 0, position) || 0), 0);
  const isKnown = (unit: number) => (roster.workers[unit] ?? 0) > 0;
  const part = (position: number) => allocation.parts[position] ?? 0;
  const workers = add((unit) => roster.workers[unit]);
  const members = add((unit) => roster.members[unit]);
  const before = add((unit) => (isKnown(unit) ? roster.members[unit] : 0));
  const after = before + add((unit, position) => (isKnown(unit) ? part(position) : 0));
  const rate = (some: number, columns: readonly Summed[]): RowCell => ({
    value: workers > 0 ? some / workers : "",
    formula: `=IF([workers]>0,(${known(columns)})/[workers],"")`,
    style: "total-percent",
  });
  return {
    workers: { value: workers, formula: sum("workers") },
    members: { value: members, formula: sum("members") },
    rate: rate(before, ["members"]),
    nonMembers: { value: workers - members, formula: "=[workers]-[members]" },
    part: { value: add((_, position) => part(position)), formula: sum("part") },
    after: rate(after, ["members", "part"]),
  };
}
