import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import { sumOf } from "../apportion/regime";
import { cellOfUnit } from "../roster/cell-of-unit";
import { foldName } from "../sheet/fold";
import type { SplitTotals, SplitUnits } from "./split-view";

/** Tỷ lệ dưới 60 %: the source's first priority (domain T-10), in hundredths of a percent. */
const LOW_RATE = 6_000;

/** An allocation as columns for the pane. @param standing the part of each unit that stands on the tab now, by key. */
export function viewUnits(request: AllocationRequest, allocation: Allocation, standing: ReadonlyMap<string, number>): SplitUnits {
  const { roster, bounds } = request;
  const { facts, parts } = allocation;
  const cells = Array.from(facts.taken, (unit) => cellOfUnit(roster, unit, "name"));
  const of = (column: Float64Array) => Float64Array.from(facts.taken, (unit) => column[unit] ?? Number.NaN);
  const texts = (column: readonly string[]) => Array.from(facts.taken, (unit) => column[unit] ?? "");
  const keys = texts(roster.keys);
  return {
    keys,
    names: texts(roster.names),
    wards: texts(roster.wards),
    folded: Array.from(facts.taken, (unit) => foldName(`${roster.names[unit] ?? ""} ${roster.wards[unit] ?? ""}`)),
    sectors: Array.from(facts.taken, (unit) => facts.sectors[unit] ?? "unknown"),
    addresses: cells.map(({ address }) => address),
    tabs: cells.map(({ tab }) => tab),
    workers: of(roster.workers),
    members: of(roster.members),
    gaps: of(facts.gaps),
    parts: parts.slice(),
    before: Float64Array.from(keys, (key) => standing.get(key) ?? Number.NaN),
    held: Uint8Array.from(facts.taken, (unit) => (Number.isNaN(bounds.holds[unit] ?? Number.NaN) ? 0 : 1)),
  };
}

/** What an allocation comes to. @param reserve persons handed over to unions still to be founded. */
export function sumSplit(request: AllocationRequest, allocation: Allocation, reserve: number): SplitTotals {
  const { workers, members } = request.roster;
  const { facts, parts, target } = allocation;
  const count = (isOne: (unit: number, part: number) => boolean) =>
    facts.taken.reduce((sum, unit, position) => sum + (isOne(unit, parts[position] ?? 0) ? 1 : 0), 0);
  const sum = (column: Float64Array) => facts.taken.reduce((total, unit) => total + (column[unit] || 0), 0);
  const isBelow = (unit: number, more: number) =>
    (workers[unit] ?? 0) > 0 && 10_000 * ((members[unit] || 0) + more) < LOW_RATE * (workers[unit] ?? 0);
  return {
    target: target + reserve,
    reserve,
    given: sumOf(parts),
    workers: sum(workers),
    members: sum(members),
    missing: sum(facts.gaps),
    reachedBefore: count((unit) => facts.gaps[unit] === 0),
    reachedAfter: count((unit, part) => part >= (facts.gaps[unit] ?? Number.NaN)),
    below60Before: count((unit) => isBelow(unit, 0)),
    below60After: count(isBelow),
    zero: count((_, part) => part === 0),
    overGap: count((unit, part) => part > (facts.gaps[unit] ?? Number.NaN)),
    largest: parts.reduce((most, part) => Math.max(most, part), 0),
  };
}
