import type { Allocation } from "../apportion/allocate";
import { type PreparedSplit, runSplit } from "./prepare-split";
import type { SplitChoices } from "./split-choices";
import type { ComparisonOutcome } from "./split-view";
import { sumSplit } from "./view-split";

/** Another version beside the one that was prepared: over the same list, nothing read or written. Pure. */
export function compareSplits({ opened, print, view }: PreparedSplit, choices: SplitChoices): ComparisonOutcome {
  const done = runSplit(opened, choices);
  if ("kind" in done) return done;
  const { roster } = done.run.request;
  const [first, second] = [partsOf(print.allocation, roster.size), partsOf(done.allocation, roster.size)];
  const units = [...roster.keys.keys()].filter((unit) => !Number.isNaN(first[unit]) || !Number.isNaN(second[unit]));
  const of = (column: Float64Array) => Float64Array.from(units, (unit) => column[unit] ?? Number.NaN);
  const totals = sumSplit(done.run.request, done.allocation, choices.relief.reserve);
  return {
    kind: "comparison",
    first: view.totals,
    second: totals,
    choices,
    names: units.map((unit) => roster.names[unit] ?? ""),
    keys: units.map((unit) => roster.keys[unit] ?? ""),
    firstParts: of(first),
    secondParts: of(second),
    workers: of(roster.workers),
    members: of(roster.members),
    fallDespiteMore: countFalls(first, second, totals.given - view.totals.given),
  };
}

/** The part of every unit of the list, NaN where it takes no part. */
function partsOf({ facts, parts }: Allocation, size: number): Float64Array<ArrayBuffer> {
  const all = new Float64Array(size).fill(Number.NaN);
  facts.taken.forEach((unit, position) => {
    all[unit] = parts[position] ?? Number.NaN;
  });
  return all;
}

/** Units with less in the version that gives more. @param more how much more the second gives. */
function countFalls(first: Float64Array, second: Float64Array, more: number): number {
  if (more === 0) return 0;
  const [less, greater] = more > 0 ? [first, second] : [second, first];
  return less.reduce((sum, part, unit) => sum + ((greater[unit] ?? Number.NaN) < part ? 1 : 0), 0);
}
