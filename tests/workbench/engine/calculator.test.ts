import { describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { bookWith, column, rect, reopened } from "./sheet-for-tests";

describe("calculating", () => {
  it("happens when asked and only where something changed", async () => {
    let clock = 0;
    const engine = await ExceltsEngine.create(() => ++clock);
    const sheet = engine.sheets()[0]!.id;
    engine.setInput(sheet, 0, 0, "=1+1");
    expect(engine.value(sheet, 0, 0)).toBe("");
    engine.calculate();
    engine.calculate();
    engine.setStyle(sheet, rect(0, 0), { bold: true });
    engine.calculate();
    expect([engine.value(sheet, 0, 0), engine.calculations, engine.calculationTime]).toEqual([2, 1, 1]);
    engine.setInput(sheet, 1, 0, 5);
    engine.calculate();
    expect(engine.calculations).toBe(2);
  });

  it("without formulas is nothing", async () => {
    const { engine } = await bookWith([[1], [2]]);
    engine.calculate();
    expect(engine.calculations).toBe(0);
  });

  it("a value takes a formula's place", async () => {
    const { engine, sheet } = await bookWith([["=1+1"], ["=A1*10"]]);
    engine.setValue(sheet, 0, 0, 7);
    expect(column(engine, sheet, 0, 2)).toEqual([7, 70]);
    engine.clear(sheet, rect(0, 0), "Contents");
    expect(column(engine, sheet, 0, 2)).toEqual(["", 0]);
  });

  it("an unknown function is an error, a circle ends", async () => {
    const { engine, sheet } = await bookWith([["=KHONGCO(1)"], ["=A2+1"]]);
    const [unknown, circle] = column(engine, sheet, 0, 2);
    expect([unknown, typeof circle]).toEqual(["#NAME?", "number"]);
  });

  it.each([
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("3%")', 0.03],
    ['=VALUE("x")', "#VALUE!"],
    ["=VALUE(A99)", 0],
    ['=SUMPRODUCT(EXACT("b",{"a","b","B"})*{1,2,4})', 2],
    ['=SUMPRODUCT(EXACT({"a","b"},{"a";"B";"b"})*1)', 2],
    ['=SUMPRODUCT(EXACT({"a";"b"},"b")*{1;2})', 2],
    ['=IF(EXACT("a","A"),1,0)', 0],
    ['=IF(EXACT(1,"1"),1,0)', 1],
    ['=IFERROR(EXACT(1/0,"1"),7)', 7],
    ["=TDIST(2,10,1)", 0.036694017385],
    ["=TDIST(2,10,3)", "#NUM!"],
    ["=NORMSDIST(1.96)", 0.97500210485178],
    ["=NORM.S.DIST(0,FALSE)", 0.398942280401433],
    ["=NORM.DIST(42,40,1.5,TRUE)", 0.90878878027413],
    ["=NORMSDIST(-8)", 6.22096057427178e-16],
  ])("%s", async (formula, expected) => {
    const { engine, sheet } = await bookWith([[formula]]);
    const [value] = column(engine, sheet, 0, 1);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 11);
    else expect(value).toBe(expected);
  });
});

describe("array formulas", () => {
  it("spill, shrink, and come back from a file as they were", async () => {
    const { engine, sheet } = await bookWith([[3, "=SORT(A1:A3)"], [1], [2]]);
    expect(column(engine, sheet, 1, 4)).toEqual([1, 2, 3, ""]);
    const again = await reopened(engine);
    const other = again.sheets()[0]!.id;
    expect([again.input(other, 0, 1), again.input(other, 1, 1)]).toEqual(["=SORT(A1:A3)", ""]);
    again.setInput(other, 0, 0, 9);
    expect(column(again, other, 1, 4)).toEqual([1, 2, 9, ""]);
    again.setInput(other, 0, 1, "=FILTER(A1:A3,A1:A3>8)");
    expect(column(again, other, 1, 4)).toEqual([9, "", "", ""]);
  });

  it("do not overwrite what stands in their way", async () => {
    const { engine, sheet } = await bookWith([[3, "=SORT(A1:A3)"], [1], [2, "x"]]);
    expect(column(engine, sheet, 1, 3)).toEqual(["#SPILL!", "", "x"]);
  });

  it("move with their cells", async () => {
    const { engine, sheet } = await bookWith([[3, "=SORT(A1:A3)"], [1], [2]]);
    engine.calculate();
    engine.insertRows(sheet, 0, 2);
    expect(column(engine, sheet, 1, 6)).toEqual(["", "", 1, 2, 3, ""]);
    expect(engine.input(sheet, 2, 1)).toBe("=SORT(A3:A5)");
  });
});

describe("formulas worked out without being written", () => {
  it.each([
    ["A1>2", true],
    ["SUM(A1:A3)", 6],
    ["ROW()", 5],
    ["Tên", 3],
    ["A9", ""],
    ["1/0", "#DIV/0!"],
    ["COUNTIF($A$1:$A$3,A1)>1", false],
    ['INDIRECT("A2")', 1],
  ])("%s", async (formula, expected) => {
    const { engine, sheet } = await bookWith([[3], [1], [2], ["=1+1"]]);
    engine.setName({ name: "Tên", scope: null, formula: "=Sheet1!$A$1", visible: true, comment: "" });
    engine.calculate();
    const before = engine.used(sheet, false);
    expect(engine.evaluate(sheet, [{ row: 4, formula }])).toEqual([expected]);
    expect(engine.used(sheet, false)).toEqual(before);
  });
});

describe("what an array covers", () => {
  it("its own cell and those it fills, as long as it fills them", async () => {
    const { engine, sheet } = await bookWith([[3, "=SORT(A1:A3)", "=A1"], [1], [2]]);
    engine.calculate();
    const covered = () => [0, 1, 2, 3].map((row) => engine.isSpilled(sheet, row, 1));
    expect([covered(), engine.isSpilled(sheet, 0, 2)]).toEqual([[true, true, true, false], false]);
    engine.setInput(sheet, 0, 1, "=1");
    engine.calculate();
    expect(covered()).toEqual([false, false, false, false]);
  });
});
