import { COUNT_FIELDS, type Field } from "../roster/field";
import { readCount } from "../roster/read-count";
import { cellText } from "../sheet/cell-text";
import { at } from "../sheet/sheet-image";
import type { Case } from "./case";
import { sumOf } from "./population-column";
import { type FieldColumn, type Reading, refOf, stateOf } from "./reading";

/** Not summed by anybody. */
const NEVER: ReadonlySet<Field> = new Set<Field>(["min", "max", "hold"]);

/** Total and subtotal rows against the rows they stand for, numbers typed as text included. */
export function totalCases(reading: Reading): Case[] {
  if (reading.kind === "results" || reading.kind === "form") return [];
  const summed = [...reading.columns].flatMap(([field, column]) => (COUNT_FIELDS.has(field) && !NEVER.has(field) ? [column] : []));
  return [...summed, ...reading.others.map(({ column }) => column)].flatMap((column) => totalsOf(reading, column));
}

interface Sum {
  total: number;
  isOpen: boolean;
}

function totalsOf(reading: Reading, column: FieldColumn): Case[] {
  const unitAt = new Map([...column.rows].map((row, unit) => [row, unit]));
  const cases: Case[] = [];
  const all: Sum = { total: 0, isOpen: false };
  let group: Sum = { total: 0, isOpen: false };
  // Where a subtotal is wrong by itself, a total that adds the subtotals is wrong by as much, and is not blamed again.
  let passedOn = 0;
  const closing = closingError(reading, column);
  for (const { row, role } of reading.rows) {
    const unit = unitAt.get(row);
    if (unit !== undefined) {
      add(all, column, unit);
      add(group, column, unit);
    }
    if (role !== "subtotal" && role !== "total") continue;
    const sum = role === "total" ? all : group;
    const count = readCount(at(reading.image, row, column.column), "unknown");
    if (count.kind === "blank" || count.kind === "dash") continue;
    const isBroken = count.kind !== "count";
    const found = isBroken ? null : count.count;
    const difference = found === null || sum.isOpen ? 0 : found - sum.total;
    const isDerived = role === "total" && difference !== 0 && (difference === passedOn || difference === closing);
    if (role === "subtotal") {
      passedOn += difference;
      group = { total: 0, isOpen: false };
    }
    if (!isDerived) cases.push(...caseOf(reading, row, column.column, role, found, sum, count.kind));
  }
  return cases;
}

/** Where the total is right and a unit's closing figure beside it is not, the unit is blamed and not the total. */
function closingError(reading: Reading, column: FieldColumn): number {
  const { columns, size } = reading;
  const opening = columns.get("membersOpening")?.values;
  if (column !== columns.get("members") || !opening) return 0;
  const up = sumOf(columns, columns.has("increase") ? ["increase"] : ["newMembers", "movedIn"], size);
  const down = sumOf(columns, columns.has("left") ? ["left"] : ["movedOut", "leftOther"], size);
  return column.values.reduce((total, value, unit) => {
    const difference = (opening[unit] ?? Number.NaN) + (up?.[unit] ?? Number.NaN) - (down?.[unit] ?? Number.NaN) - value;
    return total + (Number.isNaN(difference) ? 0 : difference);
  }, 0);
}

function add(sum: Sum, column: FieldColumn, unit: number): void {
  const value = column.values[unit] ?? Number.NaN;
  const state = stateOf(column, unit);
  if (!Number.isNaN(value)) sum.total += value;
  else if (state !== "blank" && state !== "dash") sum.isOpen = true;
}

function caseOf(
  reading: Reading,
  row: number,
  column: number,
  role: "subtotal" | "total",
  found: number | null,
  sum: Sum,
  kind: string,
): Case[] {
  const cell = refOf(reading, row, column);
  const said = { said: cellText(reading.image, row, column) };
  const broken: Case[] = kind === "error" ? [{ scope: "cell", facts: { isError: 1 }, cells: { cell }, said }] : [];
  const facts = { [role === "total" ? "total" : "subtotal"]: found, rows: sum.isOpen ? null : sum.total };
  return [...broken, { scope: "total", facts, cells: { cell, total: cell, subtotal: cell }, said: {} }];
}
