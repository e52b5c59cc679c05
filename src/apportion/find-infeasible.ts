import type { AllocationRequest } from "./allocation-request";
import type { Infeasible, InfeasibleCode, WayOut } from "./infeasible";
import { sumOf } from "./regime";
import type { UnitBounds } from "./unit-bounds";
import type { UnitFacts } from "./unit-facts";

/** The reason a target cannot be shared out, with what can be done about it; undefined where it can. */
export function findInfeasible(
  request: AllocationRequest,
  facts: UnitFacts,
  bounds: UnitBounds,
  weights: Float64Array,
): Infeasible | undefined {
  const { target } = request.terms;
  // By the gap, whoever has room beyond it has a claim to the rest; shared out equally, everybody has one.
  const isOpen = (index: number) => request.weight === "gap" || request.method === "equal" || (weights[index] ?? 0) > 0;
  const least = sumOf(bounds.floors);
  const most = bounds.ceilings.reduce((sum, ceiling, index) => sum + (isOpen(index) ? ceiling : (bounds.floors[index] ?? 0)), 0);
  const unitsAt = (positions: readonly number[]) => positions.map((index) => facts.taken[index] ?? 0);
  const say = (code: InfeasibleCode, units: readonly number[], waysOut: readonly WayOut[]): Infeasible => {
    return { kind: "infeasible", code, target, least, most, units, waysOut, leftOut: facts.leftOut };
  };
  if (facts.taken.length === 0) return say("nobody", [], waysToSomebody(request, facts));
  if (bounds.crossed.length > 0) {
    const units = unitsAt(bounds.crossed);
    return say("ceiling-below-floor", units, [
      { kind: "release-floors", units, by: excess(bounds.crossed, bounds.floors, bounds.ceilings) },
      { kind: "allow-override", units, persons: excess(bounds.crossed, bounds.floors, bounds.ceilings) },
    ]);
  }
  if (bounds.heldOutside.length > 0) {
    const units = unitsAt(bounds.heldOutside);
    const persons = units.reduce((sum, unit) => sum + Math.max(0, (request.bounds.holds[unit] ?? 0) - roomOf(request, facts, unit)), 0);
    const held = units.reduce((sum, unit) => sum + (request.bounds.holds[unit] ?? 0), 0);
    return say("hold-outside-bounds", units, [
      { kind: "allow-override", units, persons },
      { kind: "release-holds", units, by: held },
    ]);
  }
  if (least > target) return say("floors-above-target", largestFloors(facts, bounds), waysBelow(request, facts, bounds, least));
  if (most < target) {
    const hasWeight = request.weight === "gap" || request.method === "equal" || weights.some((weight) => weight > 0);
    if (!hasWeight) return say("no-weight", [], [{ kind: "change-weight" }, { kind: "lower-target", target: least, by: target - least }]);
    return say("ceilings-below-target", [...facts.taken], waysAbove(request, facts, most));
  }
  return undefined;
}

function roomOf({ bounds }: AllocationRequest, { nonMembers }: UnitFacts, unit: number): number {
  const said = bounds.ceilings[unit] ?? Number.NaN;
  return Number.isNaN(said) ? (nonMembers[unit] ?? 0) : said;
}

function excess(positions: readonly number[], floors: Float64Array, ceilings: Float64Array): number {
  return positions.reduce((sum, index) => sum + (floors[index] ?? 0) - (ceilings[index] ?? 0), 0);
}

/** Units that must get something, the most first. */
function largestFloors({ taken }: UnitFacts, { floors }: UnitBounds): number[] {
  return [...floors.keys()]
    .filter((index) => (floors[index] ?? 0) > 0)
    .sort((a, b) => (floors[b] ?? 0) - (floors[a] ?? 0) || a - b)
    .map((index) => taken[index] ?? 0);
}

/** Floors are wishes and are let go first, holds only where that is not enough. */
function waysBelow({ bounds, terms }: AllocationRequest, { taken }: UnitFacts, { floors }: UnitBounds, least: number): WayOut[] {
  const soft: number[] = [];
  const hard: number[] = [];
  let wished = 0;
  let held = 0;
  taken.forEach((unit, index) => {
    const floor = floors[index] ?? 0;
    if (floor === 0) return;
    const isHeld = !Number.isNaN(bounds.holds[unit] ?? Number.NaN);
    (isHeld ? hard : soft).push(unit);
    if (isHeld) held += floor;
    else wished += floor;
  });
  const ways: WayOut[] = [];
  if (soft.length > 0) ways.push({ kind: "release-floors", units: soft, by: wished });
  if (hard.length > 0 && held > terms.target) ways.push({ kind: "release-holds", units: hard, by: held });
  return [...ways, { kind: "raise-target", target: least, by: least - terms.target }];
}

function waysAbove(request: AllocationRequest, facts: UnitFacts, most: number): WayOut[] {
  const { bounds, terms } = request;
  const missing = terms.target - most;
  const said = (column: Float64Array, unit: number) => !Number.isNaN(column[unit] ?? Number.NaN);
  const loss = (unit: number, bound: Float64Array) => (facts.nonMembers[unit] ?? 0) - (bound[unit] ?? 0);
  const ways: WayOut[] = [
    ...waysToAnswer(request, facts),
    { kind: "lower-target", target: most, by: missing },
    { kind: "new-unions", persons: missing },
  ];
  const add = (kind: "release-ceilings" | "release-holds", bound: Float64Array, isOne: (unit: number) => boolean) => {
    const units = [...facts.taken].filter((unit) => isOne(unit) && loss(unit, bound) > 0);
    if (units.length > 0) ways.push({ kind, units, by: units.reduce((sum, unit) => sum + loss(unit, bound), 0) });
  };
  add("release-ceilings", bounds.ceilings, (unit) => said(bounds.ceilings, unit) && !said(bounds.holds, unit));
  add("release-holds", bounds.holds, (unit) => said(bounds.holds, unit));
  const free = [...facts.taken].filter((unit) => !said(bounds.holds, unit));
  return free.length > 0 ? [...ways, { kind: "allow-override", units: free, persons: missing }] : ways;
}

/** Nobody is left: labels to be answered, units to be confirmed. */
function waysToSomebody(request: AllocationRequest, facts: UnitFacts): WayOut[] {
  const units = facts.leftOut.map(({ unit }) => unit);
  const ways: WayOut[] = [...waysToAnswer(request, facts)];
  if (request.weight === "gap" && facts.leftOut.some(({ code }) => code === "no-rate")) ways.push({ kind: "change-weight" });
  return units.length > 0 ? [...ways, { kind: "confirm-units", units }] : ways;
}

/** Units wait for somebody to say what their labels mean: that comes before anything that gives way. */
function waysToAnswer({ roster }: AllocationRequest, { leftOut }: UnitFacts): WayOut[] {
  const unknown = leftOut.filter(({ code }) => code === "unknown-sector").map(({ unit }) => roster.sectorLabels[unit] ?? "");
  return unknown.length > 0 ? [{ kind: "answer-labels", labels: [...new Set(unknown)] }] : [];
}
