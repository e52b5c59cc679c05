import { describe, expect, it } from "vitest";
import type { CellStyle } from "../../../workbench/engine/engine-states";
import { bookWith, rect, reopened } from "./sheet-for-tests";

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
