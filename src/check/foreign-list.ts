import { findNearName } from "../roster/near-name";
import type { KnownUnits } from "./known-units";
import type { Reading } from "./reading";
import type { WholeList } from "./whole-lists";

/** What of a list of another office is known here. */
export interface Strangers {
  /** Names in it, and those of them that the list does not have. */
  readonly named: number;
  readonly unknown: number;
}

/** Names from which on a share tells. */
const ENOUGH = 20;
/** Of a list of this office nearly every name is known, of another's next to none: more than this share is not, in tenths. */
const MOST_UNKNOWN = 8;
/** So many of the unknown are looked at more closely: names that are merely misspelled are like one that is known. */
const SAMPLE = 20;

/**
 * The lists of unions that are another office's: from another file than the list that names are looked up in, and with next to no name of it. Judged by its
 * units such a list would raise a finding for each, and its figures would be taken for this office's.
 *
 * @param readings a list that stands on several tabs as one: its tabs, by `wholes`, share the verdict
 */
export function foreignLists(
  readings: readonly Reading[],
  wholes: readonly WholeList[],
  known: KnownUnits | null,
): Map<Reading, Strangers> {
  const foreign = new Map<Reading, Strangers>();
  if (!known) return foreign;
  for (const reading of readings) {
    if (!isForeign(reading, known)) continue;
    const parts = wholes.find(({ whole }) => whole === reading)?.parts ?? [];
    for (const one of [reading, ...parts]) {
      const named = namedUnits(one);
      foreign.set(one, { named: named.length, unknown: unknownOf(one, named, known).length });
    }
  }
  return foreign;
}

function isForeign(reading: Reading, known: KnownUnits): boolean {
  const { kind, file, names } = reading;
  if ((kind !== "roster" && kind !== "figures") || file === known.reading.file) return false;
  const named = namedUnits(reading);
  const unknown = unknownOf(reading, named, known);
  if (named.length < ENOUGH || unknown.length * 10 <= named.length * MOST_UNKNOWN) return false;
  const step = Math.ceil(unknown.length / SAMPLE);
  const sample = unknown.filter((_, index) => index % step === 0);
  const near = sample.filter((unit) => findNearName(names[unit] ?? "", known.reading.names) !== undefined);
  return near.length * 2 <= sample.length;
}

function namedUnits({ names }: Reading): number[] {
  return [...names.keys()].filter((unit) => names[unit] !== "");
}

function unknownOf({ names, wards }: Reading, named: readonly number[], { index }: KnownUnits): number[] {
  return named.filter((unit) => index.find(names[unit] ?? "", wards[unit] ?? "") === undefined);
}
