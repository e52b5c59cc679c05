import type { ProgrammeRow, RowKind } from "./programme";
import type { RowColumn } from "./row-cells";

/** A cell that a row of its kind lacks, has too much, or that contradicts another. */
export interface RowGap {
  readonly column: RowColumn;
  readonly reason: "needed" | "not-needed" | "ends-before-start" | "wrong-comparison";
}

const MEASURED: ReadonlySet<RowKind> = new Set<RowKind>(["target", "threshold", "minimum", "count"]);

/**
 * What keeps a row from being evaluated. Anything measured needs value, comparison, population, numerator and manner; a rate or fraction needs a
 * denominator and a count has none; growth of membership must say gross or net; a deadline needs its day and compares days. A list may have a
 * value, and then all that a measured row has; periods and facts have none.
 */
export function findGaps(row: ProgrammeRow): RowGap[] {
  const gaps: RowGap[] = [];
  const say = (column: RowColumn, reason: RowGap["reason"]) => gaps.push({ column, reason });
  const ask = (column: RowColumn, isThere: boolean, isDue: boolean) => {
    if (isThere !== isDue) say(column, isDue ? "needed" : "not-needed");
  };
  const isMeasured = MEASURED.has(row.kind) || (row.kind === "list" && row.value !== null);
  const isDeadline = row.kind === "deadline";
  if (row.from !== null && row.until !== null && row.until < row.from) say("until", "ends-before-start");
  ask("value", row.value !== null, isMeasured);
  ask("comparison", row.comparison !== null, isMeasured || isDeadline);
  ask("numerator", row.numerator !== null, isMeasured);
  ask("grain", row.grain !== null, isMeasured);
  if (row.population === null && (isMeasured || row.kind === "list")) say("population", "needed");
  if (row.value !== null) ask("denominator", row.denominator !== null, row.value.type !== "count");
  else if (row.denominator !== null) say("denominator", "not-needed");
  ask("growth", row.growth !== null, row.numerator === "growth");
  if (isDeadline && row.until === null) say("until", "needed");
  const comparesDays = row.comparison === "before" || row.comparison === "by";
  if (row.comparison !== null && comparesDays !== isDeadline) say("comparison", "wrong-comparison");
  return gaps;
}
