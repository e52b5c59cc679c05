import { describe, expect, it } from "vitest";
import type { ValidationState } from "../../../workbench/engine/engine-states";
import { bookWith, rect, reopened } from "./sheet-for-tests";

describe("validations", () => {
  const alert = { message: "Sai rồi", title: "Lỗi", style: "Warning", showAlert: true };
  const prompt = { message: "Số nguyên", title: "Nhập", showPrompt: true };
  const RULES: Readonly<Record<string, ValidationState["rule"]>> = {
    "whole numbers": { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
    "a limit that is a formula": { wholeNumber: { formula1: "=$B$1", operator: "LessThanOrEqualTo" } },
    decimals: { decimal: { formula1: 0.5, operator: "GreaterThan" } },
    "a date": { date: { formula1: 45292, operator: "GreaterThan" } },
    "a date by a formula": { date: { formula1: "=TODAY()", operator: "GreaterThan" } },
    "length of text": { textLength: { formula1: 10, operator: "LessThan" } },
    "a list": { list: { inCellDropDown: true, source: "Nhà nước,Ngoài nhà nước" } },
    "a list of cells without an arrow": { list: { inCellDropDown: false, source: "=$D$1:$D$9" } },
    "a formula of one's own": { custom: { formula: "=A1<>B1" } },
  };

  it.each(Object.entries(RULES))("%s comes back from a file", async (_name, rule) => {
    const { engine, sheet } = await bookWith([[1]]);
    const state: ValidationState = { sheet, rect: rect(0, 0, 5, 2), rule, errorAlert: alert, prompt, ignoreBlanks: true };
    engine.setValidation(state);
    expect(engine.validations(sheet)).toEqual([state]);
    const again = await reopened(engine);
    const id = again.sheets()[0]!.id;
    expect(again.validations(id)).toEqual([{ ...state, sheet: id }]);
  });

  it("what lies outside a cleared block stays", async () => {
    const { engine, sheet } = await bookWith();
    engine.setValidation({ sheet, rect: rect(0, 0, 3, 3), rule: RULES["a list"]!, errorAlert: {}, prompt: {}, ignoreBlanks: true });
    engine.clearValidation(sheet, rect(1, 1));
    const cells = engine.validations(sheet).map(({ rect: { rows, columns } }) => rows * columns);
    expect([cells.reduce((sum, count) => sum + count), cells.length]).toEqual([8, 4]);
  });
});
