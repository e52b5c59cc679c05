import { matchName } from "../roster/unit-match";
import { cellText } from "../sheet/cell-text";
import type { Case } from "./case";
import type { KnownUnits } from "./known-units";
import { cellOf, type Reading, refOf, stateOf } from "./reading";

/** A register: every row with what it registers, and the line below that counts the units. */
export function registerCases(reading: Reading, known: KnownUnits | null): Case[] {
  const content = reading.columns.get("content");
  if (reading.kind !== "registration" || !content) return [];
  const rows = reading.names.map((name, unit): Case => {
    const cells = { cell: cellOf(reading, unit, "name"), content: cellOf(reading, unit, "content") };
    const facts = { hasContent: name === "" ? null : Number(stateOf(content, unit) !== "blank") };
    return { scope: "register", facts, cells, unit: reading.keys[unit] ?? "", said: { said: name } };
  });
  return [...rows, ...countLines(reading, registered(reading, known).size)];
}

/** The units that register something, each once: those of the list, or by name where there is no list. */
export function registered(reading: Reading, known: KnownUnits | null): ReadonlyMap<string, number> {
  const content = reading.columns.get("content");
  const units = new Map<string, number>();
  reading.names.forEach((name, unit) => {
    if (name === "" || !content || stateOf(content, unit) === "blank") return;
    const there = known?.index.find(name, reading.wards[unit] ?? "");
    const key = known ? (there === undefined ? undefined : (known.reading.keys[there] ?? "")) : matchName(name);
    if (key !== undefined && !units.has(key)) units.set(key, unit);
  });
  return units;
}

/** «Tổng: 151/151 CĐCS đăng ký»: the first figure is what the list is said to hold. */
function countLines(reading: Reading, counted: number): Case[] {
  const { image } = reading;
  return reading.rows.flatMap(({ row, role }) => {
    if (role === "unit" || role === "blank") return [];
    const cases: Case[] = [];
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const column = image.columnOf[entry] ?? 0;
      const said = /(\d+)\s*(?:\/\s*\d+\s*)?(?:CĐCS|đơn vị|công đoàn cơ sở)/iu.exec(cellText(image, row, column))?.[1];
      const cell = refOf(reading, row, column);
      if (said !== undefined)
        cases.push({ scope: "register", facts: { said: Number(said), counted }, cells: { cell, said: cell }, said: {} });
    }
    return cases;
  });
}
