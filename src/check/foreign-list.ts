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
 * The lists of unions that are another office's: from another file than the list that names are looked up in, and with next to no name of it. A list that
 * stands on several tabs is judged as one. Judged by its units it would raise a finding for each, and its figures would be taken for this office's.
 */
export function foreignLists(
  readings: readonly Reading[],
  wholes: readonly WholeList[],
  known: KnownUnits | null,
): Map<Reading, Strangers> {
  const foreign = new Map<Reading, Strangers>();
  if (!known) return foreign;
  const parts = new Map(wholes.flatMap(({ whole, parts: some }) => [...some].map((part) => [part, whole] as const)));
  const verdicts = new Map<Reading, boolean>();
  for (const reading of readings) {
    const whole = parts.get(reading) ?? reading;
    if (!verdicts.has(whole)) verdicts.set(whole, isForeign(whole, known));
    if (verdicts.get(whole) !== true) continue;
    const named = namedUnits(reading);
    foreign.set(reading, { named: named.length, unknown: unknownOf(reading, named, known).length });
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
