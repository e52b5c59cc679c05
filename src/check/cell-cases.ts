import { COUNT_FIELDS, type Field } from "../roster/field";
import { readTaxCode } from "../roster/tax-code";
import { cellText } from "../sheet/cell-text";
import { at, formulaAt } from "../sheet/sheet-image";
import type { Case } from "./case";
import type { State } from "./cell-state";
import { formulaCases } from "./formula-cases";
import { boundsOf } from "./period";
import { readDay } from "./read-day";
import { type FieldColumn, type Reading, refOf, stateOf } from "./reading";

const FLAW_OF: Readonly<Partial<Record<State, string>>> = {
  "text-count": "isText",
  fraction: "isFraction",
  negative: "isNegative",
  error: "isError",
  "month-first": "isMonthFirst",
  "two-digit": "isShortYear",
  unreal: "isUnreal",
  unreadable: "isUnreadable",
};
const KEY_FIELDS: readonly Field[] = ["workers", "members", "membersOpening"];
/** Days that must lie in the sheet's own period. */
const DATED: ReadonlySet<Field> = new Set<Field>(["agreementSigned", "heldDialogue", "heldConference", "sent"]);
const DAYS: ReadonlySet<State> = new Set<State>(["day", "text-day", "month-first", "two-digit"]);

/** Cells that are not what their column holds, key figures that are not there, days that cannot be. @param today 20210131, or null where nobody says */
export function cellCases(reading: Reading, today: number | null): Case[] {
  const { columns, kind, periods, others } = reading;
  const isList = kind !== "results" && kind !== "registration" && kind !== "log";
  const cases = [...columns].flatMap(([field, column]) => {
    if (kind === "log" && field === "sent") return [];
    const isKey = (isList && KEY_FIELDS.includes(field)) || (kind === "results" && field === "done");
    return flawedIn(reading, field, column, isKey, today);
  });
  const figures = others.flatMap(({ column }) => flawedIn(reading, null, column, false, null));
  return [
    ...cases,
    ...figures,
    ...formulaCases(reading),
    ...periods.flatMap(({ column }) => flawedIn(reading, null, column, false, today)),
  ];
}

function flawedIn(reading: Reading, field: Field | null, column: FieldColumn, isKey: boolean, today: number | null): Case[] {
  const cases: Case[] = [];
  const heading = reading.heading.columns.find((one) => one.column === column.column)?.labels.join(", ") ?? "";
  column.states.forEach((_, unit) => {
    const row = column.rows[unit] ?? 0;
    const state = stateOf(column, unit);
    const facts: Record<string, number | null> = {};
    const flaw = FLAW_OF[state];
    // What is computed from other cells is wrong where they are; workers less members may well come out below 0.
    if (flaw !== undefined && !(state === "negative" && field === "nonMembers")) facts[flaw] = 1;
    if (field === "taxCode" && readTaxCode(cellText(reading.image, row, column.column)).hasLostZero) facts["hasLostZero"] = 1;
    const isUncalculated =
      at(reading.image, row, column.column).kind === "blank" && formulaAt(reading.image, row, column.column) !== undefined;
    if (isUncalculated && (field === null || COUNT_FIELDS.has(field))) facts["isUncalculated"] = 1;
    const isNone = (state === "blank" && !isUncalculated) || state === "dash";
    if (isKey && isNone) facts["isBlankKey"] = 1;
    if (DAYS.has(state)) Object.assign(facts, dayFacts(reading, field, row, column.column, today));
    if (Object.keys(facts).length === 0) return;
    const cell = refOf(reading, row, column.column);
    const said = facts["isBlankKey"] === 1 ? heading : saidAt(reading, row, column.column);
    // Only a column that is known to hold persons makes a text one number and no other.
    const reads = state === "text-count" && field !== null && COUNT_FIELDS.has(field) ? { reads: column.values[unit] ?? null } : {};
    cases.push({ scope: "cell", facts, cells: { cell }, unit: reading.keys[unit] ?? "", said: { said, ...reads } });
  });
  return cases;
}

function dayFacts(reading: Reading, field: Field | null, row: number, column: number, today: number | null): Record<string, number> {
  const { image, head } = reading;
  const { day } = readDay(at(image, row, column), image.dateSystem);
  if (Number.isNaN(day)) return {};
  const facts: Record<string, number> = {};
  if (today !== null && day > today) facts["isInFuture"] = 1;
  if (field !== null && DATED.has(field) && head.year !== null) {
    const { first, last } = boundsOf({ year: head.year, part: field === "sent" ? "year" : (head.part ?? "year") });
    if (day < first || day > last) facts["isOutsidePeriod"] = 1;
  }
  return facts;
}

/** A date is said as a date, whatever number stands behind it. */
function saidAt({ image }: Reading, row: number, column: number): string {
  const cell = at(image, row, column);
  const { day } = readDay(cell, image.dateSystem);
  if (cell.kind !== "number" || Number.isNaN(day) || day < 19500101) return cellText(image, row, column);
  const text = String(day);
  return `${text.slice(6)}/${text.slice(4, 6)}/${text.slice(0, 4)}`;
}
