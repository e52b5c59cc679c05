import { describe, expect, it } from "vitest";
import { cellViews } from "../../../workbench/engine/cell-view";
import { chartViews } from "../../../workbench/engine/chart-view";
import type { ConditionalFormatState } from "../../../workbench/engine/engine-states";
import { sheetView } from "../../../workbench/engine/sheet-view";
import { bookWith, rect } from "./sheet-for-tests";

type Rule = Pick<ConditionalFormatState, "type" | "rule">;

describe("conditional formats colour cells", () => {
  const CASES: Readonly<Record<string, [rule: Rule, filled: number[]]>> = {
    "a formula that moves with its row": [{ type: "Custom", rule: { formula: '=$B1="x"' } }, [0, 3]],
    "a formula over the column": [{ type: "Custom", rule: { formula: "=A1=MAX($A$1:$A$5)" } }, [4]],
    duplicates: [{ type: "Custom", rule: { formula: "=COUNTIF($A$1:$A$5,A1)>1" } }, [0, 1]],
    "greater than": [{ type: "CellValue", rule: { formula1: "=2", operator: "GreaterThan" } }, [3, 4]],
    between: [{ type: "CellValue", rule: { formula1: "=2", formula2: "=7", operator: "Between" } }, [0, 1, 3]],
    "not equal to a cell": [{ type: "CellValue", rule: { formula1: "=$A$1", operator: "NotEqualTo" } }, [3, 4]],
    "top two": [{ type: "TopBottom", rule: { rank: 2, type: "TopItems" } }, [3, 4]],
    "bottom half": [{ type: "TopBottom", rule: { rank: 50, type: "BottomPercent" } }, [0, 1]],
    blanks: [{ type: "PresetCriteria", rule: { criterion: "Blanks" } }, [2]],
    "above average": [{ type: "PresetCriteria", rule: { criterion: "AboveAverage" } }, [3, 4]],
  };

  it.each(Object.entries(CASES))("%s", async (_name, [rule, filled]) => {
    const { engine, sheet } = await bookWith([
      [2, "x"],
      [2, "y"],
      ["", "z"],
      [7, "x"],
      ["=10-2", "w"],
    ]);
    engine.setConditionalFormat({
      id: "f",
      sheet,
      rect: rect(0, 0, 5, 1),
      priority: 0,
      stopIfTrue: false,
      look: { fill: "#FF0000" },
      ...rule,
    });
    engine.calculate();
    const red = cellViews(engine, sheet, rect(0, 0, 10, 1)).filter(({ fill }) => fill === "#FF0000");
    expect(red.map(({ row }) => row)).toEqual(filled);
  });

  it.each([
    ["Contains", [0, 1]],
    ["NotContains", [2]],
    ["BeginsWith", [0]],
    ["EndsWith", [1]],
  ] as const)("text: %s", async (operator, filled) => {
    const { engine, sheet } = await bookWith([["Sai số"], ["Lỗi sai"], ["Đúng"]]);
    engine.setConditionalFormat({
      id: "f",
      sheet,
      rect: rect(0, 0, 3, 1),
      priority: 0,
      stopIfTrue: false,
      look: { bold: true },
      type: "ContainsText",
      rule: { operator, text: "sai" },
    });
    expect(cellViews(engine, sheet, rect(0, 0, 3, 1)).flatMap(({ row, bold }) => (bold ? [row] : []))).toEqual(filled);
  });

  it("the first rule wins, and one that stops lets no later one in", async () => {
    const { engine, sheet } = await bookWith([[1], [2]]);
    const add = (id: string, priority: number, formula: string, look: ConditionalFormatState["look"], stopIfTrue = false) =>
      engine.setConditionalFormat({ id, sheet, rect: rect(0, 0, 2, 1), type: "Custom", priority, stopIfTrue, rule: { formula }, look });
    add("b", 1, "=TRUE", { fill: "#00FF00", bold: true });
    add("a", 0, "=A1=1", { fill: "#FF0000" });
    const looks = () => cellViews(engine, sheet, rect(0, 0, 2, 1)).map(({ fill, bold }) => [fill, bold]);
    expect(looks()).toEqual([
      ["#FF0000", true],
      ["#00FF00", true],
    ]);
    add("a", 0, "=A1=1", { fill: "#FF0000" }, true);
    expect(looks()[0]).toEqual(["#FF0000", false]);
  });

  it("a scale of three colours", async () => {
    const { engine, sheet } = await bookWith([[0], [5], [10], ["x"]]);
    const criteria = {
      minimum: { type: "LowestValue", formula: null, color: "#FF0000" },
      midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
      maximum: { type: "HighestValue", formula: null, color: "#00FF00" },
    };
    engine.setConditionalFormat({
      id: "s",
      sheet,
      rect: rect(0, 0, 4, 1),
      type: "ColorScale",
      priority: 0,
      stopIfTrue: false,
      rule: { criteria },
      look: {},
    });
    engine.setInput(sheet, 1, 0, 2.5);
    expect(cellViews(engine, sheet, rect(0, 0, 4, 1)).map(({ fill }) => fill)).toEqual(["#FF0000", "#FF8000", "#00FF00", ""]);
  });
});

describe("a cell on screen", () => {
  it.each([
    ["a number", 5, {}, "right"],
    ["a text", "x", {}, "left"],
    ["truth", true, {}, "center"],
    ["an error", "=1/0", {}, "center"],
    ["a number to the left", 5, { horizontal: "Left" }, "left"],
    ["a heading over several", "x", { horizontal: "CenterAcrossSelection" }, "center"],
  ] as const)("%s stands at its side", async (_name, input, style, align) => {
    const { engine, sheet } = await bookWith([[input]]);
    engine.setStyle(sheet, rect(0, 0), style);
    engine.calculate();
    expect(cellViews(engine, sheet, rect(0, 0))[0]?.align).toBe(align);
  });

  it("looks, borders, table stripes; blank and plain cells are left out", async () => {
    const { engine, sheet } = await bookWith([["Tên", "Số"], ["a", 1], ["b", "=B2+1"], [], ["", "", ""]]);
    engine.addTable(sheet, rect(0, 0, 3, 2), true, "T");
    engine.setStyle(sheet, rect(5, 0), { fill: "#FFFF00" });
    engine.setStyle(sheet, rect(6, 0), { horizontal: "Center" });
    engine.setBorder(sheet, rect(7, 0), "EdgeTop", { style: "Double" });
    engine.calculate();
    const views = cellViews(engine, sheet, rect(0, 0, 20, 20));
    expect(views.map(({ row, column, fill, bold, isFormula }) => [row, column, fill, bold, isFormula])).toEqual([
      [0, 0, "#4472C4", true, false],
      [0, 1, "#4472C4", true, false],
      [1, 0, "#D9E1F2", false, false],
      [1, 1, "#D9E1F2", false, false],
      [2, 0, "", false, false],
      [2, 1, "", false, true],
      [5, 0, "#FFFF00", false, false],
      [7, 0, "", false, false],
    ]);
    expect(views.at(-1)?.borders.top).toBe("3px double #000000");
  });

  it("wrapped and large text makes rows higher, a chosen height stays", async () => {
    const { engine, sheet } = await bookWith([["một hai ba bốn năm sáu bảy tám chín mười"], ["x"], ["một hai ba bốn năm sáu"]]);
    engine.setStyle(sheet, rect(0, 0), { wrap: true });
    engine.setStyle(sheet, rect(1, 0), { fontSize: 20 });
    engine.setStyle(sheet, rect(2, 0), { wrap: true });
    engine.setRowHeight(sheet, 2, 1, 15);
    const heights = new Map(sheetView(engine, sheet).rowHeights);
    expect(heights.get(0)).toBeGreaterThan(60);
    expect(heights.get(1)).toBe(35);
    expect(heights.get(2)).toBe(20);
  });

  it("a chart with its figures", async () => {
    const { engine, sheet } = await bookWith([
      ["Tên", "Số"],
      ["a", 1],
      ["b", "=B2*3"],
      ["c", "x"],
    ]);
    const series = [
      { name: "Sheet1!$B$1", values: "Sheet1!$B$2:$B$4", categories: "Sheet1!$A$2:$A$4", color: "#ED7D31", outline: "", type: "" },
    ];
    engine.setChart({
      id: "c",
      name: "c",
      sheet,
      type: "Line",
      source: null,
      title: "",
      legend: false,
      series,
      left: 0,
      top: 0,
      width: 100,
      height: 100,
    });
    engine.calculate();
    const [view] = chartViews(engine, sheet);
    expect([view?.categories, view?.series]).toEqual([
      ["a", "b", "c"],
      [{ name: "Số", values: [1, 3, null], color: "#ED7D31", outline: "", type: "" }],
    ]);
  });
});
