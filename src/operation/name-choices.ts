import { cellOf, type Reading } from "../check/reading";
import type { Finding } from "../finding/finding";
import { spellingOf } from "../roster/name-answers";
import { findNearName } from "../roster/near-name";
import { matchName } from "../roster/unit-match";
import { printCellRef } from "../sheet/cell-ref";
import type { CheckRun } from "./run-check";

/** A name that the list does not have, of which the officer can say whom it means. Plain data that can be posted. */
export interface NameChoice {
  /** As it is answered with. */
  readonly spelling: string;
  /** As it is written. */
  readonly said: string;
  /** Index of the one unit it most likely means; null where there is none. */
  readonly near: number | null;
  /** The officer said that it is another unit. */
  readonly isOther: boolean;
}

/** The list that names are held against, and what can be said of each finding about a name, by its place. */
export interface Naming {
  readonly units: { readonly keys: readonly string[]; readonly names: readonly string[]; readonly wards: readonly string[] };
  readonly choices: ReadonlyMap<number, NameChoice>;
  /** Names that were said to mean a unit of the list: spelling, and the unit's name. */
  readonly settled: readonly { readonly spelling: string; readonly name: string }[];
}

const NAMED: ReadonlySet<string> = new Set(["D01", "D03"]);
const NO_UNITS: Naming["units"] = { keys: [], names: [], wards: [] };

/** What the officer can say of names. The list goes along only where there is something to say. */
export function findNaming({ known, named, sheets }: CheckRun, findings: readonly Finding[]): Naming {
  const choices = new Map<number, NameChoice>();
  if (!known) return { units: NO_UNITS, choices, settled: [] };
  const { keys, names, wards } = known.reading;
  const place = new Map(keys.map((key, unit) => [key, unit]));
  const settled = Object.entries(named).flatMap(([spelling, key]) => {
    const unit = key === null ? undefined : place.get(key);
    return unit === undefined ? [] : [{ spelling, name: names[unit] ?? "" }];
  });
  const asked = findings.flatMap(({ code }, at) => (NAMED.has(code) ? [at] : []));
  if (asked.length === 0) return { units: NO_UNITS, choices, settled };
  const wardOf = wardsByCell(sheets.readings);
  for (const at of asked) {
    const finding = findings[at];
    if (!finding) continue;
    const { code, cells, facts } = finding;
    const said = String(facts["said"] ?? "");
    const spelling = spellingOf(matchName(said), (cells[0] && wardOf.get(printCellRef(cells[0]))) ?? "");
    const near = code === "D03" ? (findNearName(said, names) ?? null) : null;
    choices.set(at, { spelling, said, near, isOther: named[spelling] === null });
  }
  return { units: { keys, names, wards }, choices, settled };
}

function wardsByCell(readings: readonly Reading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap((reading) =>
      reading.wards.flatMap((ward, unit) => (ward === "" ? [] : [[printCellRef(cellOf(reading, unit, "name")), ward] as const])),
    ),
  );
}
