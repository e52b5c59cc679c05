import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellGrid } from "../../../workbench/engine/cell-grid";
import type { Rect } from "../../../workbench/engine/engine-states";
import { type FileStyle, PLAIN_STYLE } from "../../../workbench/engine/file-style";

const LOOK: FileStyle = Object.freeze({ numFmt: "0" });

/** The obvious way: look at every cell. */
function slowly(grid: CellGrid, valuesOnly: boolean): Rect | undefined {
  const cells: [number, number][] = [];
  grid.each((record, row, column) => {
    if (record.content !== null || record.formula || (!valuesOnly && record.style !== PLAIN_STYLE)) cells.push([row, column]);
  });
  if (cells.length === 0) return undefined;
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

describe("the used block", () => {
  const step = fc.record({
    row: fc.nat(4),
    column: fc.nat(4),
    what: fc.constantFrom("value", "formula", "blank", "look", "away", "insertRows", "deleteRows", "insertColumns", "deleteColumns"),
  });

  it("law: it is the block around what stands there, whatever happened", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const grid = new CellGrid();
        for (const { row, column, what } of steps) {
          if (what === "insertRows" || what === "deleteRows") grid[what](row, 2);
          else if (what === "insertColumns" || what === "deleteColumns") grid[what](column, 1);
          else if (what === "away") grid.put(row, column, undefined);
          else {
            const record = grid.open(row, column, () => PLAIN_STYLE);
            record.content = what === "value" ? 1 : null;
            record.formula = what === "formula" ? "1+1" : "";
            if (what === "look") record.style = LOOK;
            grid.changed(row, column, record);
          }
          for (const valuesOnly of [true, false]) expect(grid.used(valuesOnly)).toEqual(slowly(grid, valuesOnly));
        }
      }),
    );
  });
});
