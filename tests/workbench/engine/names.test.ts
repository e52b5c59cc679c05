import { describe, expect, it } from "vitest";
import { bookWith, column, reopened } from "./sheet-for-tests";

describe("names", () => {
  it.each([
    ["CHITIEU_TAB", '="allocation;1"', "allocation;1"],
    ["Muc", "=Sheet1!$A$1", 7],
    ["Tong", "=SUM(Sheet1!$A$1:$A$2)", 15],
    ["Tỷ_lệ", "=0.85", 0.85],
    ["Hong", "=#REF!", "#REF!"],
    ["Nho", "=LET(x,Sheet1!$A$1,x*2)", 14],
  ])("%s, of the workbook and of a tab, hidden and with a comment", async (name, formula, value) => {
    const { engine, sheet } = await bookWith([[7], [8], [`=${name}`]]);
    engine.setName({ name, scope: null, formula, visible: true, comment: "" });
    expect(column(engine, sheet, 0, 3)[2]).toBe(value);
    engine.setName({ name, scope: sheet, formula: "=99", visible: false, comment: "ghi chú <1> & 2" });
    expect(column(engine, sheet, 0, 3)[2]).toBe(99);
    const again = await reopened(engine);
    const scope = again.sheets()[0]!.id;
    expect([...again.names()].sort((a, b) => (a.scope ?? 0) - (b.scope ?? 0))).toEqual([
      { name, scope: null, formula, visible: true, comment: "" },
      { name, scope, formula: "=99", visible: false, comment: "ghi chú <1> & 2" },
    ]);
    again.deleteName(name.toUpperCase(), scope);
    expect(column(again, scope, 0, 3)[2]).toBe(value);
  });
});
