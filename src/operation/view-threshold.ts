import { cellOf, type Reading } from "../check/reading";
import type { Threshold } from "../check/thresholds";
import type { ProgrammeRow } from "../programme/programme";
import { shareOf } from "../programme/row-value";
import type { CellRef } from "../sheet/cell-ref";
import type { ThresholdView, UnitsBehind } from "./threshold-view";

const MOST = 50;

/** A threshold of a check as the pane shows it. @param here a cell without its file where it stands in the open workbook */
export function viewThreshold(threshold: Threshold, here: (cell: CellRef) => CellRef): ThresholdView {
  const { row, grain, answer, numerator, denominator, reading, failing, missing } = threshold;
  const { key, label, value, comparison, unit, sentence, section } = row;
  const isEach = grain === "each";
  return {
    key: isEach ? `${key} each` : key,
    label,
    answer,
    numerator,
    denominator,
    value,
    comparison,
    unit,
    isEach,
    counts: isEach || row.denominator === "units" ? "units" : row.denominator === null ? "things" : "persons",
    short: isEach || answer !== "fail" ? null : shortOf(row, numerator, denominator),
    failing: behind(reading, failing, here),
    without: behind(reading, missing, here),
    sentence,
    section,
  };
}

/** How many more the numerator needs, by whole numbers. null where more of it would not help. */
function shortOf({ value, comparison, denominator: of }: ProgrammeRow, part: number | null, whole: number | null): number | null {
  if (value === null || part === null || (comparison !== "at-least" && comparison !== "more-than")) return null;
  const asked = shareOf(value);
  const all = of === null ? 1 : (whole ?? 0);
  const needed = Number((BigInt(asked.part) * BigInt(all)) / BigInt(asked.whole));
  const isOn = BigInt(needed) * BigInt(asked.whole) === BigInt(asked.part) * BigInt(all);
  const least = isOn && comparison === "at-least" ? needed : needed + 1;
  return least > part ? least - part : null;
}

function behind(reading: Reading | null, units: readonly number[], here: (cell: CellRef) => CellRef): UnitsBehind {
  if (!reading) return { count: 0, units: [] };
  const some = units.slice(0, MOST).map((unit) => ({
    key: reading.keys[unit] ?? "",
    name: reading.names[unit] ?? "",
    cell: here(cellOf(reading, unit, "name")),
  }));
  return { count: units.length, units: some };
}
