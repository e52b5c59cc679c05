import type { AllocationRequest } from "../apportion/allocation-request";
import type { Infeasible, WayOut } from "../apportion/infeasible";
import { cellOfUnit } from "../roster/cell-of-unit";
import type { SplitChoices } from "./split-choices";
import type { BlamedUnit, ImpossibleView, WayView } from "./split-view";
import { viewLeftOut } from "./view-list";

const MOST_BLAMED = 50;

/** A split that cannot be, with the choices each way out leads to. */
export function viewImpossible(request: AllocationRequest, outcome: Infeasible, choices: SplitChoices): ImpossibleView {
  const { roster, bounds } = request;
  const { code, units, least, most, waysOut } = outcome;
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const blamed = units.slice(0, MOST_BLAMED).map((unit): BlamedUnit => {
    return {
      key: roster.keys[unit] ?? "",
      name: roster.names[unit] ?? "",
      hold: known(bounds.holds[unit]),
      floor: known(bounds.floors[unit]),
      ceiling: known(bounds.ceilings[unit]),
      cell: cellOfUnit(roster, unit, "name"),
    };
  });
  const keysOf = (some: readonly number[]) => some.map((unit) => roster.keys[unit] ?? "");
  return {
    kind: "impossible",
    choices,
    code,
    target: choices.target,
    least,
    most,
    units: blamed,
    unitCount: units.length,
    ways: waysOut.map((way): WayView => ({ way, choices: takeWay(way, choices, keysOf) })),
    leftOut: viewLeftOut(roster, outcome),
  };
}

/** The choices after a way out was taken; null where the list has to be looked at first. */
function takeWay(way: WayOut, choices: SplitChoices, keysOf: (units: readonly number[]) => string[]): SplitChoices | null {
  const { relief } = choices;
  const add = (more: Partial<SplitChoices["relief"]>): SplitChoices => ({ ...choices, relief: { ...relief, ...more } });
  switch (way.kind) {
    case "lower-target":
    case "raise-target":
      return { ...choices, target: way.target + relief.reserve };
    case "new-unions":
      return add({ reserve: relief.reserve + way.persons });
    case "release-floors":
      return add({ releaseFloors: [...relief.releaseFloors, ...keysOf(way.units)] });
    case "release-holds":
      return withoutHolds(add({ releaseHolds: [...relief.releaseHolds, ...keysOf(way.units)] }), keysOf(way.units));
    case "release-ceilings":
      return add({ releaseCeilings: [...relief.releaseCeilings, ...keysOf(way.units)] });
    case "allow-override":
      return add({ override: [...new Set([...relief.override, ...keysOf(way.units)])] });
    case "change-weight":
      return { ...choices, weight: choices.weight === "gap" ? "non-members" : "gap", weightHeading: "" };
    case "answer-labels":
    case "confirm-units":
      return null;
  }
}

/** Holds decided in the pane are let go too. */
function withoutHolds(choices: SplitChoices, keys: readonly string[]): SplitChoices {
  const gone = new Set(keys);
  return { ...choices, holds: Object.fromEntries(Object.entries(choices.holds).filter(([key]) => !gone.has(key))) };
}
