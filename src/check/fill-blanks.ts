import type { Field } from "../roster/field";
import { STATES, type State } from "./cell-state";
import type { FieldColumn } from "./reading";

const MOVEMENTS: readonly Field[] = ["newMembers", "increase", "movedIn", "left", "movedOut", "leftOther"];

/**
 * Blank is not 0, but many a sheet leaves «Kết nạp mới» and «Giảm» blank for none. Where a table gives opening and closing figures, and its rows with
 * blanks add up with 0 in their place more often than not, the blanks (and dashes) of its movement columns are 0 from here on.
 *
 * @returns the columns in which blanks were so read, with how many.
 */
export function fillMovementBlanks(columns: ReadonlyMap<Field, FieldColumn>): ReadonlyMap<Field, number> {
  const filled = new Map<Field, number>();
  const opening = columns.get("membersOpening");
  const closing = columns.get("members");
  const present = MOVEMENTS.flatMap((field) => columns.get(field) ?? []);
  if (!opening || !closing || present.length === 0) return filled;
  const balance = (unit: number) => {
    const of = (field: Field) => columns.get(field)?.values[unit] || 0;
    const up = columns.has("increase") ? of("increase") : of("newMembers") + of("movedIn");
    const down = columns.has("left") ? of("left") : of("movedOut") + of("leftOther");
    return (opening.values[unit] ?? Number.NaN) + up - down - (closing.values[unit] ?? Number.NaN);
  };
  const withBlanks = Array.from(opening.values.keys()).filter((unit) => present.some((column) => isNone(column, unit)));
  const right = withBlanks.filter((unit) => balance(unit) === 0).length;
  if (right * 2 <= withBlanks.length) return filled;
  for (const field of MOVEMENTS) {
    const column = columns.get(field);
    if (!column) continue;
    const units = withBlanks.filter((unit) => isNone(column, unit));
    for (const unit of units) column.values[unit] = 0;
    if (units.length > 0) filled.set(field, units.length);
  }
  return filled;
}

const NONE: ReadonlySet<State> = new Set<State>(["blank", "dash"]);

function isNone({ states }: FieldColumn, unit: number): boolean {
  return NONE.has(STATES[states[unit] ?? 0] ?? "blank");
}
