import type { Programme } from "../programme/programme";
import { shareOf } from "../programme/row-value";
import type { CellRef } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import { foldText } from "../sheet/fold";
import type { Case } from "./case";
import { matchLine } from "./match-line";
import { cellOf, figureOf, type Reading, stateOf } from "./reading";
import type { OfficeCounts, Threshold } from "./thresholds";

/** The lines of a results tab: each against itself, against the programme, and against the lists it counts. */
export function lineCases(reading: Reading, programme: Programme | null, thresholds: readonly Threshold[]): Case[] {
  if (reading.kind !== "results") return [];
  return reading.names.map((name, unit): Case => {
    const facts: Record<string, number | null> = ownFacts(reading, unit);
    const rows = programme ? matchLine(name, programme) : [];
    const judged = rows.map((row) => thresholds.find((one) => one.row === row)).filter((one) => one !== undefined);
    Object.assign(facts, listFacts(judged, facts["done"] ?? null));
    const done = cellOf(reading, unit, "done");
    const cells: Record<string, CellRef> & { cell: CellRef } = { cell: done, done, doneShare: done, doneNet: done };
    for (const field of ["planned", "doneRate", "verdict"] as const) cells[field] = cellOf(reading, unit, field);
    cells["saysReached"] = cells["verdict"] ?? done;
    cells["isReached"] = cells["planned"] ?? done;
    const verdict = reading.map.columns.get("verdict");
    const text = verdict === undefined ? "" : cellText(reading.image, reading.nameRows[unit] ?? 0, verdict);
    return { scope: "line", facts, cells, unit: reading.keys[unit] ?? "", said: { name, verdict: text } };
  });
}

/** Counts of the office's own work, by the row of the programme a line speaks of. */
export function officeCounts(readings: readonly Reading[], programme: Programme): OfficeCounts {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    if (reading.kind !== "results") continue;
    reading.names.forEach((name, unit) => {
      const done = figureOf(reading, unit, "done");
      for (const row of matchLine(name, programme)) {
        if (row.population?.subject === "office" && done !== undefined && Number.isInteger(done)) counts.set(row.key, done);
      }
    });
  }
  return counts;
}

/** What the line says by itself. A percentage of a percentage is nobody's share done. */
function ownFacts(reading: Reading, unit: number): Record<string, number | null> {
  const at = (field: "planned" | "done" | "doneRate") => figureOf(reading, unit, field) ?? null;
  const row = reading.nameRows[unit] ?? 0;
  const text = (field: "measureUnit" | "verdict") => {
    const column = reading.map.columns.get(field);
    return column === undefined ? "" : cellText(reading.image, row, column);
  };
  const facts: Record<string, number | null> = { done: at("done") };
  if (reading.columns.has("planned")) facts["planned"] = at("planned");
  const rates = reading.columns.get("doneRate");
  if (rates && stateOf(rates, unit) !== "blank" && text("measureUnit") !== "%") facts["doneRate"] = at("doneRate");
  const says = verdictOf(text("verdict"));
  if (says !== null && facts["planned"] !== undefined) {
    const { done, planned } = facts;
    facts["saysReached"] = says;
    facts["isReached"] = done == null || planned == null ? null : Number(done >= planned);
  }
  return facts;
}

function verdictOf(text: string): 0 | 1 | null {
  const folded = foldText(text);
  if (/\b(chua|khong)\b/.test(folded)) return 0;
  return /^(vuot|dat|hoan thanh)\b/.test(folded) ? 1 : null;
}

/** What the lists say: a count, a rate as its two whole numbers, net growth where the number admitted was written in its place. */
function listFacts(judged: readonly Threshold[], done: number | null): Record<string, number | null> {
  const [first, ...others] = judged;
  const value = first?.row.value;
  if (!first || !value) return {};
  const { row, numerator, denominator, reading, missing } = first;
  const asked = shareOf(value);
  const facts: Record<string, number | null> = { asked: value.type === "count" ? value.count : (asked.part * 100) / asked.whole };
  // A figure of the office's own work stands on no list.
  if (!reading || numerator === null) return facts;
  const counted = missing.length === 0 ? numerator : null;
  if (value.type !== "count") return { ...facts, doneShare: done, part: counted, whole: missing.length === 0 ? denominator : null };
  const isGross = row.growth === "net" && others.some((other) => other.row.growth === "gross" && other.numerator === done);
  if (isGross && done !== counted) return { ...facts, doneNet: done, net: counted };
  return { ...facts, counted };
}
