import { describe, expect, test } from "vitest";
import type { Field } from "../../src/roster/field";
import { fillMovementBlanks, type MovementColumn } from "../../src/roster/movement-blanks";

type Row = readonly [opening: number, admitted: number | null, left: number | null, closing: number];

/** The rows of a table, with what its two columns of movement hold once their blanks were looked at. */
function filled(rows: readonly Row[]): (readonly [number, number])[] {
  const column = (at: number): MovementColumn => {
    const values = Float64Array.from(rows, (row) => row[at] ?? Number.NaN);
    const blanks = Array.from(values, (value) => Number.isNaN(value));
    return { values, isNone: (unit) => blanks[unit] === true };
  };
  const names: readonly Field[] = ["membersOpening", "newMembers", "left", "members"];
  const columns = new Map(names.map((field, at) => [field, column(at)]));
  fillMovementBlanks(columns);
  return rows.map((_, unit) => [columns.get("newMembers")!.values[unit]!, columns.get("left")!.values[unit]!] as const);
}

describe("blanks among movements", () => {
  test.each<[string, readonly Row[], readonly (readonly [number, number])[]]>([
    [
      "are 0 where most rows with blanks add up so",
      [
        [10, null, null, 10],
        [10, 2, null, 12],
        [10, null, 1, 8],
      ],
      [
        [0, 0],
        [2, 0],
        [0, 1],
      ],
    ],
    [
      "are not known where half of them do not",
      [
        [10, null, null, 10],
        [10, null, null, 15],
      ],
      [
        [Number.NaN, Number.NaN],
        [Number.NaN, Number.NaN],
      ],
    ],
    ["figures stay as they are", [[10, 3, 1, 12]], [[3, 1]]],
  ])("%s", (_, rows, expected) => {
    expect(filled(rows)).toEqual(expected);
  });
});
