import { type CheckInput, type CheckResult, checkReadings } from "../../src/check/check-readings";
import type { Reading, UnknownTab } from "../../src/check/reading";
import { recogniseTab } from "../../src/check/recognise-tab";
import { imageOf } from "./image-of";

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** Tabs of invented sheets, read as a file of that name would be. */
export function readingsOf(tabs: Readonly<Record<string, Rows>>, file = "a.xlsx"): { readings: Reading[]; unknown: UnknownTab[] } {
  const readings: Reading[] = [];
  const unknown: UnknownTab[] = [];
  for (const [tab, rows] of Object.entries(tabs)) {
    const read = recogniseTab(file, { ...imageOf(rows), tab });
    if (Array.isArray(read)) readings.push(...read);
    else unknown.push(read);
  }
  return { readings, unknown };
}

/** The same, checked with nothing held against it but what is said. */
export function checked(tabs: Readonly<Record<string, Rows>>, more: Partial<CheckInput> = {}): CheckResult {
  const { readings, unknown } = readingsOf(tabs);
  const input: CheckInput = {
    readings,
    unknown,
    roster: null,
    programme: null,
    period: null,
    today: null,
    labels: new Map(),
    received: new Map(),
    deadline: null,
    ...more,
  };
  return checkReadings(input);
}

/** `S09 DS!I33 error`, sorted; notes left out unless asked for. */
export function said({ findings }: CheckResult, withNotes = false): string[] {
  return findings
    .filter(({ severity }) => withNotes || severity !== "note")
    .map(({ code, cells: [cell], severity }) => `${code} ${cell?.tab}!${cell?.address} ${severity}`)
    .sort();
}
