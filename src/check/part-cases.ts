import { cellText } from "../sheet/cell-text";
import { foldText } from "../sheet/fold";
import type { Case } from "./case";
import { readColumn } from "./read-column";
import { type FieldColumn, type Reading, refOf, stateOf } from "./reading";

interface Labelled {
  readonly labels: readonly string[];
  readonly column: FieldColumn;
}

/** «Trong đó» columns that are no field of their own, each against the column before it; in a report the lines «- Trong đó» against the line above. */
export function partCases(reading: Reading): Case[] {
  if (reading.kind === "form") return linesOf(reading);
  const fields = [...reading.columns.values()].map((column) => ({ labels: labelsAt(reading, column.column), column }));
  const all: Labelled[] = [...fields, ...reading.others].sort((a, b) => a.column.column - b.column.column);
  return all.flatMap((part, place) => {
    const isOther = reading.others.some(({ column }) => column === part.column);
    const whole = isOther && isPart(part) ? wholeOf(all.slice(0, place), part) : undefined;
    return whole ? Array.from({ length: reading.size }, (_, unit) => caseOf(reading, part.column, whole.column, unit)) : [];
  });
}

function labelsAt({ heading }: Reading, column: number): readonly string[] {
  return heading.columns.find((one) => one.column === column)?.labels ?? [];
}

function isPart({ labels }: Labelled): boolean {
  return labels.some((label) => /^trong do\b/.test(foldText(label)));
}

/** The nearest column to the left that is no part itself; under a common heading where the part has one. */
function wholeOf(before: readonly Labelled[], { labels }: Labelled): Labelled | undefined {
  const top = labels.length > 1 && !/^trong do/.test(foldText(labels[0] ?? "")) ? labels[0] : undefined;
  return before.findLast((one) => !isPart(one) && (top === undefined || one.labels[0] === top));
}

function caseOf(reading: Reading, part: FieldColumn, whole: FieldColumn, unit: number): Case {
  const cell = refOf(reading, part.rows[unit] ?? 0, part.column);
  const known = ({ values, states }: FieldColumn) => {
    const value = values[unit] ?? Number.NaN;
    // Nobody wrote a part down: then there is none to hold to the whole.
    return Number.isNaN(value) && states[unit] === 0 ? 0 : Number.isNaN(value) ? null : value;
  };
  const facts = stateOf(part, unit) === "blank" ? {} : { part: known(part), whole: known(whole) };
  return { scope: "part", facts, cells: { cell, part: cell }, unit: reading.keys[unit] ?? "", said: { name: reading.names[unit] ?? "" } };
}

function linesOf(reading: Reading): Case[] {
  const { image, map, rows, columns } = reading;
  const name = map.columns.get("indicator") ?? 0;
  const amount = map.columns.get("amount") ?? map.columns.get("done") ?? 0;
  const fields = new Set([...columns.values()].map(({ rows: own }) => own[0]));
  const cases: Case[] = [];
  let main: number | undefined;
  for (const { row } of rows) {
    const label = cellText(image, row, name);
    if (label === "") continue;
    const isLine = /^[-+–—•*]?\s*trong đó/iu.test(label);
    if (!/^[-+–—•*]/u.test(label) && !isLine) main = row;
    // «- Trong đó: nữ» of workers and members has a rule of its own.
    if (!isLine || main === undefined || fields.has(row)) continue;
    const [part, whole] = [row, main].map((one) => readColumn(image, [one], amount, "amount", "unknown"));
    if (part && whole) cases.push(caseOf(reading, part, whole, 0));
  }
  return cases;
}
