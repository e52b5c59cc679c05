import type { Field } from "./field";

/** A column of figures, one entry a unit, NaN where there is none; which of its cells are blank or a dash, and so might mean none. */
export interface MovementColumn {
  readonly values: Float64Array<ArrayBuffer>;
  readonly isNone: (unit: number) => boolean;
}

const MOVEMENTS: readonly Field[] = ["newMembers", "increase", "movedIn", "left", "movedOut", "leftOther"];

/**
 * Blank is not 0, but many a sheet leaves «Kết nạp mới» and «Giảm» blank for none. Where a table gives opening and closing figures, and its rows with
 * blanks add up with 0 in their place more often than not, the blanks (and dashes) of its movement columns are 0 from here on. Whoever reads a table
 * asks here, so that a check and a summary of it say the same.
 */
export function fillMovementBlanks(columns: ReadonlyMap<Field, MovementColumn>): void {
  const opening = columns.get("membersOpening");
  const closing = columns.get("members");
  const present = MOVEMENTS.flatMap((field) => columns.get(field) ?? []);
  if (!opening || !closing || present.length === 0) return;
  const balance = (unit: number) => {
    const of = (field: Field) => columns.get(field)?.values[unit] || 0;
    const up = columns.has("increase") ? of("increase") : of("newMembers") + of("movedIn");
    const down = columns.has("left") ? of("left") : of("movedOut") + of("leftOther");
    return (opening.values[unit] ?? Number.NaN) + up - down - (closing.values[unit] ?? Number.NaN);
  };
  const withBlanks = Array.from(opening.values.keys()).filter((unit) => present.some(({ isNone }) => isNone(unit)));
  const right = withBlanks.filter((unit) => balance(unit) === 0).length;
  if (right * 2 <= withBlanks.length) return;
  for (const { values, isNone } of present) for (const unit of withBlanks) if (isNone(unit)) values[unit] = 0;
}
