import { describe, expect, it } from "vitest";
import type { ConditionalFormatState } from "../../../workbench/engine/engine-states";
import { bookWith, rect, reopened } from "./sheet-for-tests";

describe("conditional formats", () => {
  const RULES: Readonly<Record<string, Pick<ConditionalFormatState, "type" | "rule" | "look">>> = {
    "a formula": { type: "Custom", rule: { formula: '=AND($A1>1,"x"<>"y")' }, look: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true } },
    "greater than": { type: "CellValue", rule: { formula1: "=5", operator: "GreaterThan" }, look: { fill: "#FFFF00" } },
    between: { type: "CellValue", rule: { formula1: "=1", formula2: "=$C$1", operator: "Between" }, look: { fontColor: "#00B050" } },
    contains: { type: "ContainsText", rule: { operator: "Contains", text: 'sai "x"' }, look: { fill: "#FF0000" } },
    "top items": { type: "TopBottom", rule: { rank: 3, type: "TopItems" }, look: { bold: true } },
    blanks: { type: "PresetCriteria", rule: { criterion: "Blanks" }, look: { fill: "#EEEEEE" } },
    "above average": { type: "PresetCriteria", rule: { criterion: "AboveAverage" }, look: { fill: "#EEEEEE" } },
    "a scale": {
      type: "ColorScale",
      rule: {
        criteria: {
          minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
        },
      },
      look: {},
    },
  };

  it.each(Object.entries(RULES))("%s comes back from a file", async (_name, rule) => {
    const { engine, sheet } = await bookWith([[1]]);
    const state = { id: "one", sheet, rect: rect(0, 0, 10, 2), priority: 0, stopIfTrue: rule.type === "Custom", ...rule };
    engine.setConditionalFormat(state);
    expect(engine.conditionalFormats(sheet)).toEqual([state]);
    const again = await reopened(engine);
    const [back] = again.conditionalFormats(again.sheets()[0]!.id);
    expect({ ...back, id: "one", sheet }).toEqual(state);
  });

  it("are replaced and deleted by their id, in the order of their priority", async () => {
    const { engine, sheet } = await bookWith();
    const add = (id: string, priority: number, formula: string) =>
      engine.setConditionalFormat({
        id,
        sheet,
        rect: rect(0, 0),
        type: "Custom",
        priority,
        stopIfTrue: false,
        rule: { formula },
        look: {},
      });
    add("a", 1, "=TRUE");
    add("b", 0, "=FALSE");
    add("a", 1, "=A1");
    expect(engine.conditionalFormats(sheet).map(({ id, rule }) => [id, rule["formula"]])).toEqual([
      ["b", "=FALSE"],
      ["a", "=A1"],
    ]);
    engine.deleteConditionalFormat(sheet, "b");
    expect(engine.conditionalFormats(sheet).map(({ id }) => id)).toEqual(["a"]);
  });
});
