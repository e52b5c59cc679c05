import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/sheet/cell-value";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { tabFacts } from "../../taskpane/tab-facts";
import { tabOf } from "./held-workbook";

describe("tabFacts", () => {
  test("counts what stands on a tab", () => {
    const image = tabOf({ tab: "DS", hiddenRows: [1, 3, 500], hiddenColumns: [0, 40], hasFilter: true, isProtected: true }, 5, 3, [
      [2, 1],
      [4, 0],
    ]);
    expect(tabFacts(image)).toEqual({
      tab: "DS",
      rows: 5,
      columns: 3,
      filled: 15,
      formulas: 1,
      errors: 2,
      firstErrors: ["B3", "A5"],
      merges: 0,
      hiddenRows: 2,
      hiddenColumns: 1,
      hasFilter: true,
      isProtected: true,
      visibility: "visible",
      dateSystem: 1900,
    });
  });

  test("merged areas that the host cannot tell are unknown, not none", () => {
    expect(tabFacts(tabOf({ tab: "DS", merges: "unknown" }, 1, 1)).merges).toBeNull();
  });

  test("a cell with a format and no value is not filled", () => {
    const builder = new SheetImageBuilder();
    builder.add(0, 0, { kind: "blank" });
    builder.add(7, 2, { kind: "error", error: "#N/A" });
    expect(tabFacts(builder.build({ tab: "DS" }))).toMatchObject({ filled: 1, errors: 1, firstErrors: ["C8"], rows: 8, columns: 3 });
  });

  test("an empty tab has nothing", () => {
    expect(tabFacts(tabOf({ tab: "DS" }, 0, 0))).toMatchObject({ rows: 0, columns: 0, filled: 0, firstErrors: [] });
  });

  test("cells by cells, the same as counting them one by one", () => {
    const cell = fc.record({ row: fc.nat(30), column: fc.nat(30), kind: fc.constantFrom("number", "error", "text", "blank") });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column }), (cells) => {
        const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
        const builder = new SheetImageBuilder();
        for (const { row, column, kind } of sorted) builder.add(row, column, cellOf(kind));
        const facts = tabFacts(builder.build({ tab: "DS" }));
        const errors = sorted.filter(({ kind }) => kind === "error");
        expect(facts.filled).toBe(sorted.filter(({ kind }) => kind !== "blank").length);
        expect(facts.errors).toBe(errors.length);
        const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const name = (column: number) => (column < 26 ? letters[column] : `A${letters[column - 26]}`);
        expect(facts.firstErrors).toEqual(errors.slice(0, 5).map(({ row, column }) => `${name(column)}${row + 1}`));
      }),
    );
  });
});

function cellOf(kind: string): CellValue {
  if (kind === "number") return { kind, number: 1 };
  if (kind === "text") return { kind, text: "x" };
  return kind === "error" ? { kind, error: "#REF!" } : { kind: "blank" };
}
