import { describe, expect, it } from "vitest";
import { FormulaError } from "../../../workbench/engine/formula-fault";
import { bookWith, column, rect, reopened } from "./sheet-for-tests";

describe("cells", () => {
  it("value, text and input of what was typed", async () => {
    const { engine, sheet } = await bookWith([["12.5%"], ["=A1*2"], ["'=A1"], ["#REF!"], ["TRUE"], ["1,234"], ["2/28/2026"], [""]]);
    engine.calculate();
    const seen = Array.from({ length: 8 }, (_, row) => [
      engine.input(sheet, row, 0),
      engine.value(sheet, row, 0),
      engine.text(sheet, row, 0),
    ]);
    expect(seen).toEqual([
      [0.125, 0.125, "12.50%"],
      ["=A1*2", 0.25, "0.25"],
      ["=A1", "=A1", "=A1"],
      ["#REF!", "#REF!", "#REF!"],
      [true, true, "TRUE"],
      [1234, 1234, "1,234"],
      [46081, 46081, "2/28/2026"],
      ["", "", ""],
    ]);
  });

  it("a value stays of its kind, also in a file", async () => {
    const { engine, sheet } = await bookWith();
    const values = ["=1+1", "01", "TRUE", "", 0, false, "#REF!", "  x ", "dòng 1\ndòng 2", "_x0041_", 1e300, 0.1 + 0.2];
    values.forEach((value, row) => {
      engine.setValue(sheet, row, 0, value);
    });
    expect(column(engine, sheet, 0, values.length)).toEqual(values);
    const again = await reopened(engine);
    expect(column(again, again.sheets()[0]!.id, 0, values.length)).toEqual(values);
  });

  it("a formula that Excel refuses is refused and changes nothing", async () => {
    const { engine, sheet } = await bookWith([["=1+1"]]);
    expect(() => engine.setInput(sheet, 0, 0, "=SUM(")).toThrow(FormulaError);
    expect(engine.input(sheet, 0, 0)).toBe("=1+1");
    expect(() => engine.setInput(sheet, 5, 0, "=1+")).toThrow(FormulaError);
    expect(engine.used(sheet, false)).toEqual(rect(0, 0));
  });

  it("a number format of one's own is not replaced by typing", async () => {
    const { engine, sheet } = await bookWith();
    engine.setStyle(sheet, rect(0, 0), { numberFormat: "0.000" });
    engine.setInput(sheet, 0, 0, "3%");
    expect(engine.text(sheet, 0, 0)).toBe("0.030");
  });

  it.each([
    ["Contents", { value: "", bold: true, used: rect(0, 0, 2, 1) }],
    ["Formats", { value: 1, bold: false, used: rect(0, 0, 2, 1) }],
    ["All", { value: "", bold: false, used: rect(1, 0) }],
  ] as const)("clearing %s", async (what, expected) => {
    const { engine, sheet } = await bookWith([[1], [2]]);
    engine.setStyle(sheet, rect(0, 0), { bold: true });
    engine.clear(sheet, rect(0, 0, 1, 16_384), what);
    expect({ value: engine.value(sheet, 0, 0), bold: engine.style(sheet, 0, 0).bold, used: engine.used(sheet, false) }).toEqual(expected);
  });

  it("the used block: formats count only where asked", async () => {
    const { engine, sheet } = await bookWith();
    expect(engine.used(sheet, false)).toBeUndefined();
    engine.setInput(sheet, 4, 2, "x");
    engine.setStyle(sheet, rect(9, 5), { fill: "#FFFF00" });
    expect(engine.used(sheet, true)).toEqual(rect(4, 2));
    expect(engine.used(sheet, false)).toEqual(rect(4, 2, 6, 4));
    engine.setInput(sheet, 4, 2, "");
    expect(engine.used(sheet, true)).toBeUndefined();
  });
});

describe("asking of cells", () => {
  it("an error is told from a text of its spelling", async () => {
    const { engine, sheet } = await bookWith([["#REF!"], ["'#REF!"], ["=1/0"]]);
    engine.calculate();
    expect([0, 1, 2].map((row) => engine.isError(sheet, row, 0))).toEqual([true, false, true]);
  });

  it("walks the cells there are, also of a whole sheet with a far corner", async () => {
    const { engine, sheet } = await bookWith([["a"], ["", "b"]]);
    engine.setInput(sheet, 1_048_575, 16_383, "z");
    engine.setStyle(sheet, rect(5, 5), { bold: true });
    const seen = (valuesOnly: boolean) => {
      const cells: number[][] = [];
      engine.eachCell(sheet, rect(0, 0, 1_048_576, 16_384), valuesOnly, (row, at) => cells.push([row, at]));
      return cells;
    };
    expect(seen(true)).toEqual([
      [0, 0],
      [1, 1],
      [1_048_575, 16_383],
    ]);
    expect(seen(false)).toHaveLength(4);
    expect(engine.used(sheet, true)).toEqual(rect(0, 0, 1_048_576, 16_384));
  });

  it("a filter over all that stands there", async () => {
    const { engine, sheet } = await bookWith([
      ["a", "b"],
      [1, 2],
    ]);
    engine.updateSheet(sheet, { hasFilter: true });
    const again = await reopened(engine);
    expect(again.sheets()[0]?.hasFilter).toBe(true);
    again.updateSheet(again.sheets()[0]!.id, { hasFilter: false });
    expect((await reopened(again)).sheets()[0]?.hasFilter).toBe(false);
  });
});
