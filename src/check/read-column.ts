import { COUNT_FIELDS, DAY_FIELDS, type Field, FLAG_FIELDS } from "../roster/field";
import { readCount } from "../roster/read-count";
import { type NumberStyle, parseCount } from "../sheet/number-text";
import { at, entryAt, formatOfEntry, KIND, type SheetImage } from "../sheet/sheet-image";
import { STATES, type State } from "./cell-state";
import { readDay } from "./read-day";
import { readMark } from "./read-mark";
import type { FieldColumn } from "./reading";

/** Rates, and figures of a results tab, need not be whole. */
const FIGURE_FIELDS: ReadonlySet<Field> = new Set<Field>(["rate", "doneRate", "planned", "done", "amount"]);

/** Whether a field's cells are read as more than words. */
export function isReadField(field: Field): boolean {
  return [COUNT_FIELDS, FLAG_FIELDS, DAY_FIELDS, FIGURE_FIELDS].some((fields) => fields.has(field));
}

interface ReadCell {
  readonly value: number;
  readonly state: State;
}

/** Reads a field's cells in the rows given. A rate comes as a percentage, also where the sheet shows 0,98 as 98 %. */
export function readColumn(image: SheetImage, rows: readonly number[], column: number, field: Field, style: NumberStyle): FieldColumn {
  const values = new Float64Array(rows.length);
  const states = new Uint8Array(rows.length);
  const isCount = COUNT_FIELDS.has(field);
  rows.forEach((row, unit) => {
    const count = isCount ? plainCount(image, row, column) : -1;
    const { value, state } = count >= 0 ? { value: count, state: "count" as const } : readCell(image, row, column, field, style);
    values[unit] = value;
    states[unit] = STATE_CODES.get(state) ?? 0;
  });
  const read: FieldColumn = { rows: Uint32Array.from(rows), column, values, states };
  if (field === "rate" || field === "doneRate") scaleShares(image, read);
  if (FLAG_FIELDS.has(field)) fillMarks(read);
  return read;
}

const STATE_CODES = new Map(STATES.map((state, code) => [state, code]));

/** A whole number from 0 on, as nearly every head-count is; -1 for anything else. */
function plainCount(image: SheetImage, row: number, column: number): number {
  const entry = entryAt(image, row, column);
  const number = entry >= 0 && image.kinds[entry] === KIND.number ? (image.numbers[entry] ?? -1) : -1;
  return Number.isInteger(number) ? number : -1;
}

function readCell(image: SheetImage, row: number, column: number, field: Field, style: NumberStyle): ReadCell {
  const cell = at(image, row, column);
  if (FLAG_FIELDS.has(field)) {
    const { mark, state } = readMark(cell, image.dateSystem);
    return { value: mark, state };
  }
  if (DAY_FIELDS.has(field)) {
    const { day, state } = readDay(cell, image.dateSystem);
    return { value: day, state };
  }
  if (FIGURE_FIELDS.has(field)) return readFigure(image, row, column);
  if (!COUNT_FIELDS.has(field)) return { value: Number.NaN, state: cell.kind === "blank" ? "blank" : "text" };
  const count = readCount(cell, style);
  // Net growth may well be below 0.
  if (count.kind === "negative" && field === "net") return { value: Number(count.found), state: "count" };
  if (count.kind === "count") return { value: count.count, state: count.isText ? "text-count" : "count" };
  return { value: Number.NaN, state: count.kind };
}

/** A figure with decimals: «98,7», «98,7 %», «01». */
function readFigure(image: SheetImage, row: number, column: number): ReadCell {
  const cell = at(image, row, column);
  if (cell.kind === "number") return { value: cell.number, state: "count" };
  if (cell.kind === "error" || cell.kind === "blank") return { value: Number.NaN, state: cell.kind };
  if (cell.kind === "boolean") return { value: Number.NaN, state: "unreadable" };
  if (cell.text.trim() === "") return { value: Number.NaN, state: "blank" };
  const parsed = parseCount(cell.text.replace(/\s*%\s*$/u, ""));
  if (parsed.kind === "number" || parsed.kind === "fraction") return { value: parsed.number, state: "text-count" };
  return { value: Number.NaN, state: parsed.kind === "none" && parsed.mark === "dash" ? "dash" : "unreadable" };
}

/** Cells that are shown as a percentage, and columns that never come above 1,5, hold shares of 1. */
function scaleShares(image: SheetImage, { rows, column, values, states }: FieldColumn): void {
  const typed = [...values].filter((value) => !Number.isNaN(value));
  const isShare = typed.length > 0 && typed.every((value) => value <= 1.5) && typed.some((value) => value > 0);
  values.forEach((value, unit) => {
    const entry = entryAt(image, rows[unit] ?? 0, column);
    const isShown = entry >= 0 && STATES[states[unit] ?? 0] === "count" && formatOfEntry(image, entry).numberFormat.includes("%");
    if (isShown || isShare) values[unit] = value * 100;
  });
}

/** In a column that is crossed where the answer is yes and never says no, a blank is a no. */
function fillMarks({ values, states }: FieldColumn): void {
  const says = (wanted: State) => states.some((state) => STATES[state] === wanted);
  if (says("no") || ![...values].includes(1)) return;
  states.forEach((state, unit) => {
    if (STATES[state] === "blank") values[unit] = 0;
  });
}
