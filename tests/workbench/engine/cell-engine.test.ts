import { describe, expect, it } from "vitest";
import type { CellStyle } from "../../../workbench/engine/engine";
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

describe("looks", () => {
  const PATCHES: readonly Partial<CellStyle>[] = [
    { numberFormat: "#,##0" },
    { fontName: "Times New Roman", fontSize: 13 },
    { fontColor: "#C00000" },
    { bold: true, italic: true, underline: "Single", strikethrough: true },
    { underline: "Double" },
    { fill: "#DDEBF7" },
    { horizontal: "CenterAcrossSelection", vertical: "Top", wrap: true },
    { horizontal: "Left", indent: 2, vertical: "Center" },
    { locked: false },
    {
      borders: {
        EdgeBottom: { style: "Double", weight: "Thick", color: "#000000" },
        EdgeTop: { style: "Dash", weight: "Medium", color: "#FF0000" },
      },
    },
  ];

  it.each(PATCHES)("%o is read back, also from a file, and nothing else changes", async (patch) => {
    const { engine, sheet } = await bookWith([["x", "y"]]);
    const before = engine.style(sheet, 0, 0);
    engine.setStyle(sheet, rect(0, 0), patch);
    expect(engine.style(sheet, 0, 0)).toEqual({ ...before, ...patch });
    expect(engine.style(sheet, 0, 1)).toEqual(before);
    const again = await reopened(engine);
    expect(again.style(again.sheets()[0]!.id, 0, 0)).toEqual({ ...before, ...patch });
  });

  it("a look taken back is gone", async () => {
    const { engine, sheet } = await bookWith();
    const before = engine.style(sheet, 0, 0);
    engine.setStyle(sheet, rect(0, 0), { fill: "#FFFF00", horizontal: "Right", wrap: true, indent: 1, numberFormat: "0" });
    engine.setStyle(sheet, rect(0, 0), { fill: "", horizontal: "General", wrap: false, indent: 0, numberFormat: "General" });
    expect(engine.style(sheet, 0, 0)).toEqual(before);
    expect(engine.used(sheet, false)).toBeUndefined();
  });

  it("a whole column keeps its look itself, and new cells take it", async () => {
    const { engine, sheet } = await bookWith([["x", 1]]);
    engine.setStyle(sheet, rect(0, 1, 1_048_576, 1), { numberFormat: "0.00" });
    engine.setInput(sheet, 500, 1, 3);
    expect([engine.text(sheet, 0, 1), engine.text(sheet, 500, 1), engine.style(sheet, 900_000, 1).numberFormat]).toEqual([
      "1.00",
      "3.00",
      "0.00",
    ]);
    expect(engine.used(sheet, false)).toEqual(rect(0, 0, 501, 2));
    const again = await reopened(engine);
    expect(again.style(again.sheets()[0]!.id, 900_000, 1).numberFormat).toBe("0.00");
  });

  it.each([
    ["EdgeTop", ["EdgeTop", "", "", ""]],
    ["EdgeRight", ["", "EdgeRight", "", "EdgeRight"]],
    ["InsideHorizontal", ["EdgeBottom", "EdgeBottom", "EdgeTop", "EdgeTop"]],
    ["InsideVertical", ["EdgeRight", "EdgeLeft", "EdgeRight", "EdgeLeft"]],
  ] as const)("border %s of a block of four", async (side, expected) => {
    const { engine, sheet } = await bookWith();
    engine.setBorder(sheet, rect(0, 0, 2, 2), side, { style: "Continuous" });
    const cells = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const;
    const sides = cells.map(([row, at]) => Object.keys(engine.style(sheet, row, at).borders).join());
    const wanted = side === "EdgeTop" ? ["EdgeTop", "EdgeTop", "", ""] : expected;
    expect(sides).toEqual(wanted);
    engine.setBorder(sheet, rect(0, 0, 2, 2), side, null);
    expect(engine.used(sheet, false)).toBeUndefined();
  });

  it("a border's colour changes without its line", async () => {
    const { engine, sheet } = await bookWith();
    engine.setBorder(sheet, rect(0, 0), "EdgeLeft", { style: "Continuous", weight: "Medium" });
    engine.setBorder(sheet, rect(0, 0), "EdgeLeft", { color: "#00B050" });
    expect(engine.style(sheet, 0, 0).borders.EdgeLeft).toEqual({ style: "Continuous", weight: "Medium", color: "#00B050" });
  });
});

describe("number formats on screen", () => {
  it.each([
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.256, "0%", "26%"],
    [-5, "0;[Red](0)", "(5)"],
    [45292.5, "dd/mm/yyyy hh:mm", "01/01/2024 12:00"],
    [45292, "mm-dd-yy", "1/1/2024"],
    [0, '0;-0;"-"', "-"],
    [1e21, "General", "1E+21"],
    [123456789012, "General", "1.23457E+11"],
    [3, '0" người"', "3 người"],
    [7, "@", "7"],
  ])("%f as %s is %s", async (value, numberFormat, text) => {
    const { engine, sheet } = await bookWith([[value]]);
    engine.setStyle(sheet, rect(0, 0), { numberFormat });
    expect(engine.text(sheet, 0, 0)).toBe(text);
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
