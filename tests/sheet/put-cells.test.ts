import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_FORMAT } from "../../src/sheet/cell-format";
import type { CellValue } from "../../src/sheet/cell-value";
import { putCells } from "../../src/sheet/put-cells";
import { formatOfEntry, formulaOfEntry, type SheetImage, valueOfEntry } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { PutCell } from "../../src/sheet/workbook";

const place = fc.record({ row: fc.nat(6), column: fc.nat(4) });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((number) => ({ kind: "number" as const, number })),
  fc.string({ maxLength: 3 }).map((text) => ({ kind: "text" as const, text })),
  fc.constant({ kind: "blank" as const }),
);
const puts = fc.uniqueArray(fc.record({ place, value, numberFormat: fc.constantFrom("General", "@", "#,##0") }), {
  selector: ({ place: { row, column } }) => `${row},${column}`,
});

/** Cells by place, as a map: the obvious way. */
function cellsIn(image: SheetImage): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (let row = 0; row < image.rows; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const { numberFormat, bold } = formatOfEntry(image, entry);
      cells.set(`${row},${image.columnOf[entry]}`, [valueOfEntry(image, entry), formulaOfEntry(image, entry), numberFormat, bold]);
    }
  }
  return cells;
}

test("cells that are put stand there, and every other cell as it was", () => {
  fc.assert(
    fc.property(puts, puts, (standing, later) => {
      const builder = new SheetImageBuilder();
      for (const one of [...standing].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)) {
        const formula = one.value.kind === "number" ? "=1+1" : undefined;
        builder.add(one.place.row, one.place.column, one.value, formula, { ...DEFAULT_FORMAT, bold: true });
      }
      const image = builder.build({ tab: "DS", hiddenRows: [2], hasFilter: true });
      const cells = later.map(({ place: at, ...rest }): PutCell => ({ ...at, ...rest }));
      const expected = cellsIn(image);
      for (const { row, column, value: put, numberFormat } of cells) {
        expected.set(`${row},${column}`, [put, undefined, numberFormat, expected.has(`${row},${column}`)]);
      }
      const result = putCells(image, cells);
      expect(Object.fromEntries(cellsIn(result))).toEqual(Object.fromEntries(expected));
      expect([result.tab, result.hiddenRows, result.hasFilter]).toEqual(["DS", [2], true]);
    }),
  );
});
