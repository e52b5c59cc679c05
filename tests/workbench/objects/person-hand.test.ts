import { beforeEach, describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { BenchHost } from "../../../workbench/objects/bench-host";
import { refusalCode } from "../../../workbench/objects/refusal-code";

let bench: BenchHost;
let sheet: number;

beforeEach(async () => {
  bench = new BenchHost(await ExceltsEngine.create());
  sheet = bench.host.active;
});

const valuesOf = (rows: number, columns: number) => {
  bench.host.engine.calculate();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => bench.host.engine.value(sheet, row, column)),
  );
};
function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return refusalCode(error);
  }
  return "none";
}

describe("a person's work", () => {
  it("types and pastes as Excel reads it", () => {
    bench.person.edit(sheet, 0, 0, "12");
    expect(
      bench.person.paste(sheet, 1, 0, [
        ["=A1*2", "'007"],
        ["x", ""],
      ]),
    ).toEqual({ row: 1, column: 0, rows: 2, columns: 2 });
    expect(valuesOf(3, 2)).toEqual([
      [12, ""],
      [24, "007"],
      ["x", ""],
    ]);
    expect(bench.host.isDirty).toBe(true);
  });

  it("takes steps back one by one", () => {
    bench.person.edit(sheet, 0, 0, "1");
    bench.person.edit(sheet, 0, 0, "=1+1");
    bench.person.clear(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    const seen = [1, 2, 3].map(() => {
      const done = bench.person.undo();
      return [done, bench.host.engine.input(sheet, 0, 0)];
    });
    expect(seen).toEqual([
      [true, "=1+1"],
      [true, 1],
      [true, ""],
    ]);
    expect(bench.person.undo()).toBe(false);
  });

  it("sorts, formulas along with their rows", () => {
    bench.person.paste(sheet, 0, 0, [
      ["3", "=A1*10"],
      ["1", "=A2*10"],
      ["2", "=A3*10"],
    ]);
    bench.person.sort(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, 0, true);
    expect(valuesOf(3, 2)).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(bench.host.engine.input(sheet, 0, 1)).toBe("=A1*10");
  });

  it("adds a sheet and finds itself on it; on another one after deleting it", () => {
    const added = bench.person.addSheet();
    expect(bench.host.active).toBe(added);
    bench.person.deleteSheet(added);
    expect(bench.host.active).toBe(sheet);
  });
});

describe("refusals", () => {
  const refused: [name: string, work: () => unknown, code: string][] = [
    ["a locked cell", () => bench.person.edit(sheet, 0, 0, "x"), "protected"],
    ["a width on a protected sheet", () => bench.person.setColumnWidth(sheet, 0, 50), "protected"],
    ["an impossible name", () => bench.person.renameSheet(sheet, "a/b"), "name-invalid"],
    ["a name that is taken", () => bench.person.addSheet("SHEET1"), "name-taken"],
    ["deleting the last sheet", () => bench.person.deleteSheet(sheet), "last-sheet"],
    ["hiding the last sheet", () => bench.person.setVisibility(sheet, "Hidden"), "last-sheet"],
    ["a sheet that is not there", () => bench.person.activate(999), "fault"],
  ];
  it.each(refused)("%s", (_name, work, code) => {
    bench.host.engine.updateSheet(sheet, { isProtected: true });
    expect(codeOf(work)).toBe(code);
  });
});
