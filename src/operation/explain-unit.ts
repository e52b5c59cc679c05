import { explainPart } from "../apportion/explain";
import { sheetColumns } from "../apportion/sheet-columns";
import { cellOfUnit } from "../roster/cell-of-unit";
import type { PreparedSplit } from "./prepare-split";
import type { UnitWhy } from "./split-view";

/** «Vì sao 37?» for one unit. Pure. @param position place among the units that take part. @throws RangeError where there is none. */
export function explainUnit({ print }: PreparedSplit, position: number): UnitWhy {
  const { request, allocation, office } = print;
  const { roster, method, weight } = request;
  const unit = allocation.facts.taken[position];
  if (unit === undefined) throw new RangeError(`no unit at ${position}`);
  return {
    position,
    why: explainPart(request, allocation, sheetColumns(allocation, method), position),
    isGap: weight === "gap",
    name: roster.names[unit] ?? "",
    ward: roster.wards[unit] ?? "",
    sector: allocation.facts.sectors[unit] ?? "unknown",
    key: roster.keys[unit] ?? "",
    office,
    cell: cellOfUnit(roster, unit, "name"),
  };
}
