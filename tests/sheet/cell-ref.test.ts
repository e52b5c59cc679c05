import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_COLUMNS, MAX_ROWS, parseColumn, parseRect, printCellRef, printColumn, printRect } from "../../src/sheet/cell-ref";

describe("columns", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("%i is %s", (column, name) => {
    expect(printColumn(column)).toBe(name);
    expect(parseColumn(name.toLowerCase())).toBe(column);
  });
});

describe("blocks", () => {
  test.each([
    ["C7", { row: 6, column: 2, rows: 1, columns: 1 }],
    ["$C$7:E9", { row: 6, column: 2, rows: 3, columns: 3 }],
    ["E9:C7", { row: 6, column: 2, rows: 3, columns: 3 }],
    ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])("%s", (address, rect) => expect(parseRect(address)).toEqual(rect));

  test.each(["", "7", "C", "C0", "XFE1", "A1048577", "A1:B2:C3", "R1C1", "Tổng"])("%j is no block", (address) => {
    expect(parseRect(address)).toBeUndefined();
  });

  test("a printed block parses back", () => {
    const side = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(side(MAX_ROWS), side(MAX_COLUMNS), side(99), side(99), (bottom, right, height, width) => {
        const rect = {
          row: Math.max(0, bottom - height),
          column: Math.max(0, right - width),
          rows: Math.min(height, bottom),
          columns: Math.min(width, right),
        };
        expect(parseRect(printRect(rect))).toEqual(rect);
      }),
    );
  });
});

test.each([
  [{ tab: "DS CĐCS", address: "C7" }, "'DS CĐCS'!C7"],
  [{ tab: "Quý '1'", address: "A1" }, "'Quý ''1'''!A1"],
  [{ file: "bao-cao.xlsx", tab: "Biểu 1", address: "D4:D9" }, "'[bao-cao.xlsx]Biểu 1'!D4:D9"],
])("a reference prints as Excel writes it: %j", (ref, printed) => expect(printCellRef(ref)).toBe(printed));
