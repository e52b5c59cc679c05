import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  moveFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftFormula,
  tidyFormula,
} from "../../../workbench/engine/shift-formula";

const rows = (at: number, count: number) => ({ sheet: "Tab 1", axis: "row" as const, at, count });
const columns = (at: number, count: number) => ({ sheet: "Tab 1", axis: "column" as const, at, count });

const SHIFTS: Readonly<Record<string, [formula: string, shift: ReturnType<typeof rows> | ReturnType<typeof columns>, expected: string]>> = {
  "a cell below moves down": ["A5+1", rows(2, 3), "A8+1"],
  "a cell above stays": ["A2", rows(2, 3), "A2"],
  "a fixed cell moves too": ["$A$5", rows(4, 1), "$A$6"],
  "a block is stretched": ["SUM(A1:A5)", rows(3, 2), "SUM(A1:A7)"],
  "rows put in below a block leave it": ["SUM(A1:A5)", rows(5, 2), "SUM(A1:A5)"],
  "a block is cut": ["SUM(A1:A5)", rows(3, -4), "SUM(A1:A3)"],
  "its beginning is cut": ["SUM(A3:A6)", rows(1, -3), "SUM(A2:A3)"],
  "a block that is gone": ["SUM(A3:A4)", rows(2, -2), "SUM(#REF!)"],
  "a cell that is gone": ["A3*2", rows(2, -1), "#REF!*2"],
  "whole columns stay when rows move": ["SUM(B:B)", rows(0, 5), "SUM(B:B)"],
  "whole columns move with columns": ["SUM(B:C)", columns(1, 1), "SUM(C:D)"],
  "whole rows move": ["SUM($2:$3)", rows(0, 1), "SUM($3:$4)"],
  "columns to the right move": ["A1+C1", columns(1, 2), "A1+E1"],
  "a column between is taken out": ["SUM(A1:C1)", columns(1, -1), "SUM(A1:B1)"],
  "another tab is another matter": ["'Tab 2'!A5+Khác!A5", rows(0, 1), "'Tab 2'!A5+Khác!A5"],
  "its own tab by name": ["'Tab 1'!A5", rows(0, 1), "'Tab 1'!A6"],
  "text is no reference": ['"A5"&A5', rows(0, 1), '"A5"&A6'],
  "a function is no reference": ["LOG10(A5)", rows(0, 1), "LOG10(A6)"],
  "a table's column is no reference": ["SUM(Bang[A5])", rows(0, 1), "SUM(Bang[A5])"],
  "a name that only looks like a cell": ["ZZZ5+A5", rows(0, 1), "ZZZ5+A6"],
};

describe("references follow their cells", () => {
  it.each(Object.entries(SHIFTS))("%s", (_name, [formula, shift, expected]) => {
    expect(shiftFormula(formula, "Tab 1", shift)).toBe(expected);
  });

  it("on another tab only what names the tab moves", () => {
    expect(shiftFormula("A5+'Tab 1'!A5", "Tab 2", rows(0, 1))).toBe("A5+'Tab 1'!A6");
  });

  const cell = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 5000 }), fc.boolean(), fc.boolean());
  const reference = cell.map(([c, r, fixedColumn, fixedRow]) => {
    const letters = (c > 25 ? String.fromCharCode(64 + Math.floor(c / 26)) : "") + String.fromCharCode(65 + (c % 26));
    return `${fixedColumn ? "$" : ""}${letters}${fixedRow ? "$" : ""}${r}`;
  });

  it("law: rows put in and taken out again leave every formula as it was", () => {
    fc.assert(
      fc.property(reference, reference, fc.nat(6000), fc.integer({ min: 1, max: 50 }), (a, b, at, count) => {
        const formula = `SUM(${a},${b})*2`;
        expect(shiftFormula(shiftFormula(formula, "Tab 1", rows(at, count)), "Tab 1", rows(at, -count))).toBe(formula);
      }),
    );
  });

  it("law: copied there and back, a formula is as it was", () => {
    fc.assert(
      fc.property(reference, fc.nat(40), fc.nat(20), (a, down, right) => {
        expect(moveFormula(moveFormula(`${a}+1`, down, right), -down, -right)).toBe(`${a}+1`);
      }),
    );
  });
});

describe("copying, renaming, tidying", () => {
  it.each([
    ["relative moves", moveFormula("A1+$B$1+C$1+$D1", 2, 1), "B3+$B$1+D$1+$D3"],
    ["beyond the edge", moveFormula("A1", -1, 0), "#REF!"],
    ["a tab's new name", renameSheetInFormula("Cũ!A1+'Cũ'!B2+Khác!C3", "cũ", "Tên mới"), "'Tên mới'!A1+'Tên mới'!B2+Khác!C3"],
    ["a name with an apostrophe", renameSheetInFormula("'a''b'!A1", "a'b", "c"), "c!A1"],
    ["a tab that is gone", renameSheetInFormula("SUM(Cũ!A1:A3)", "Cũ", null), "SUM(#REF!)"],
    ["a name that needs quotes", renameSheetInFormula("A!B1", "A", "2026"), "'2026'!B1"],
    ["a table's new name", renameTableInFormula('SUM(Bang[x])&"Bang"', "bang", "DanhSach"), 'SUM(DanhSach[x])&"Bang"'],
    ["capitals", tidyFormula('if(a1>b$2,"ab",true)'), 'IF(A1>B$2,"ab",TRUE)'],
    ["names keep their spelling", tidyFormula("tyLe*bang[cột a]"), "tyLe*bang[cột a]"],
  ])("%s", (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
