import type { Share } from "../text/number";
import { kindOfMeasure } from "./measure";
import type { ProgrammeRow } from "./programme";
import { shareOf } from "./row-value";

/** Between what a unit's addition to numerator and denominator can lie; null where it has no bound. `low` pulls the answer down, `high` up. */
export interface Reach {
  readonly low: Share | null;
  readonly high: Share | null;
}

const NOTHING: Share = { part: 0, whole: 0 };

/**
 * What a unit can add, given what is known of it.
 *
 * Of members among workers a unit adds at most all its workers; nothing bounds other sums, nor workers that nobody knows. A unit that perhaps does
 * not belong may also add nothing; so may one with more members than workers, which one workforce cannot have, until somebody confirms it.
 */
export function reachOf(row: ProgrammeRow, part: number, whole: number, maybeOutside: boolean): Reach {
  const known = Number.isNaN(part) || Number.isNaN(whole) ? boundsOf(row, part, whole) : both({ part, whole });
  if (!maybeOutside) return known;
  return {
    low: known.low && (weigh(row, known.low) < 0n ? known.low : NOTHING),
    high: known.high && (weigh(row, known.high) > 0n ? known.high : NOTHING),
  };
}

function both(share: Share): Reach {
  return { low: share, high: share };
}

function boundsOf({ numerator, denominator, growth }: ProgrammeRow, part: number, whole: number): Reach {
  if (numerator !== null && kindOfMeasure(numerator) !== "count" && !Number.isNaN(whole))
    return { low: { part: 0, whole }, high: { part: 1, whole } };
  if (numerator === "members" && denominator === "workers") {
    if (!Number.isNaN(whole)) return { low: { part: 0, whole }, high: { part: whole, whole } };
    return { low: null, high: Number.isNaN(part) ? null : { part, whole: part } };
  }
  return { low: Number.isNaN(whole) || growth === "net" ? null : { part: 0, whole }, high: null };
}

/** Above 0 where a share pulls the whole over the value, below 0 where under it. */
function weigh(row: ProgrammeRow, { part, whole }: Share): bigint {
  if (row.value === null) throw new RangeError(`row ${row.key} has no value`);
  if (row.denominator === null) return BigInt(part);
  const asked = shareOf(row.value);
  return BigInt(part) * BigInt(asked.whole) - BigInt(asked.part) * BigInt(whole);
}
