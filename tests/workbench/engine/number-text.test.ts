import { describe, expect, it } from "vitest";
import { bookWith, rect } from "./sheet-for-tests";

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
