import { cellIn } from "../sheet/cell-in";
import type { CellRef } from "../sheet/cell-ref";
import type { Field } from "./field";
import type { Roster } from "./roster";

/** Where a unit's field stands; its name where the list has no such column. */
export function cellOfUnit(roster: Pick<Roster, "tab" | "parts" | "map" | "row">, unit: number, field: Field): CellRef {
  const column = roster.map.columns.get(field) ?? roster.map.columns.get("name") ?? 0;
  return cellIn(roster, roster.row[unit] ?? 0, column);
}
