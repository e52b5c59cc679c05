import { indexUnits, type UnitIndex } from "../roster/unit-match";
import type { Reading } from "./reading";

/** The list that units are looked up in; null where none was given. */
export interface KnownUnits {
  readonly reading: Reading;
  readonly index: UnitIndex;
  /** The readings of its tabs, where it stands on several: their own names need no looking up. */
  readonly parts: ReadonlySet<Reading>;
}

export function knownUnits(reading: Reading, parts: ReadonlySet<Reading> = new Set()): KnownUnits {
  return { reading, index: indexUnits(reading), parts };
}
