import { describe, expect, it } from "vitest";
import { bookWith, column, rect, reopened } from "./sheet-for-tests";

describe("sizes", () => {
  it.each([
    [48, 48],
    [60, 60],
    [100, 99.75],
  ])("a column of %f points is %f points, to the pixel", async (points, expected) => {
    const { engine, sheet } = await bookWith([["x"]]);
    engine.setColumnWidth(sheet, 1, 2, points);
    expect([0, 1, 2, 3].map((at) => engine.columnWidth(sheet, at))).toEqual([48, expected, expected, 48]);
    const again = await reopened(engine);
    expect(again.columnWidth(again.sheets()[0]!.id, 2)).toBe(expected);
  });

  it("nothing wide or high is hidden", async () => {
    const { engine, sheet } = await bookWith();
    engine.setColumnWidth(sheet, 1, 1, 0);
    engine.setRowHeight(sheet, 2, 1, 0);
    expect([engine.isColumnHidden(sheet, 1), engine.isRowHidden(sheet, 2), engine.isColumnHidden(sheet, 0)]).toEqual([true, true, false]);
  });

  it("heights and hidden rows and columns survive", async () => {
    const { engine, sheet } = await bookWith([["x"]]);
    engine.setRowHeight(sheet, 3, 2, 30);
    engine.setRowHidden(sheet, 8, 1, true);
    engine.setColumnHidden(sheet, 2, 2, true);
    engine.setColumnHidden(sheet, 3, 1, false);
    const again = await reopened(engine);
    const id = again.sheets()[0]!.id;
    expect(again.ownRows(id)).toEqual([
      { row: 3, points: 30, hidden: false },
      { row: 4, points: 30, hidden: false },
      { row: 8, points: 15, hidden: true },
    ]);
    expect(again.ownColumns(id)).toEqual([{ column: 2, points: 48, hidden: true }]);
    expect([again.isRowHidden(id, 8), again.isRowHidden(id, 7), again.isColumnHidden(id, 2), again.isColumnHidden(id, 3)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("merges", () => {
  it("keep the first value, give way to larger ones, and survive", async () => {
    const { engine, sheet } = await bookWith([["a", "b", "c"], ["d"]]);
    engine.merge(sheet, rect(0, 0, 1, 2));
    expect([engine.value(sheet, 0, 0), engine.value(sheet, 0, 1)]).toEqual(["a", ""]);
    engine.merge(sheet, rect(0, 0, 2, 3));
    engine.merge(sheet, rect(5, 5));
    expect(engine.merges(sheet)).toEqual([rect(0, 0, 2, 3)]);
    const again = await reopened(engine);
    const id = again.sheets()[0]!.id;
    expect(again.merges(id)).toEqual([rect(0, 0, 2, 3)]);
    again.unmerge(id, rect(1, 1));
    expect(again.merges(id)).toEqual([]);
  });
});

describe("rows and columns put in and taken out", () => {
  it("formulas on all tabs, names and merges follow", async () => {
    const { engine, sheet } = await bookWith([[1], [2], [3], ["=SUM(A1:A3)"], ["=A2*10"]]);
    const other = engine.addSheet("Khác");
    engine.setInput(other, 0, 0, "=Sheet1!A3");
    engine.setName({ name: "Ba", scope: null, formula: "=Sheet1!$A$3", visible: true, comment: "" });
    engine.merge(sheet, rect(6, 0, 2, 2));
    engine.insertRows(sheet, 1, 2);
    engine.calculate();
    expect([engine.input(sheet, 5, 0), engine.value(sheet, 5, 0), engine.input(sheet, 6, 0)]).toEqual(["=SUM(A1:A5)", 6, "=A4*10"]);
    expect([engine.input(other, 0, 0), engine.value(other, 0, 0), engine.names()[0]?.formula]).toEqual(["=Sheet1!A5", 3, "=Sheet1!$A$5"]);
    expect(engine.merges(sheet)).toEqual([rect(8, 0, 2, 2)]);
    engine.deleteRows(sheet, 3, 1);
    engine.calculate();
    expect([engine.input(sheet, 4, 0), engine.value(sheet, 4, 0), engine.input(sheet, 5, 0), engine.value(sheet, 5, 0)]).toEqual([
      "=SUM(A1:A4)",
      4,
      "=#REF!*10",
      "#REF!",
    ]);
  });

  it("columns too; a merge that loses all but one cell is none", async () => {
    const { engine, sheet } = await bookWith([[1, 2, 3, "=SUM(A1:C1)"]]);
    engine.merge(sheet, rect(3, 1, 1, 2));
    engine.deleteColumns(sheet, 1, 1);
    engine.calculate();
    expect([engine.input(sheet, 0, 2), engine.value(sheet, 0, 2), engine.merges(sheet)]).toEqual(["=SUM(A1:B1)", 4, []]);
    engine.insertColumns(sheet, 0, 1);
    expect([engine.input(sheet, 0, 3), engine.used(sheet, true)]).toEqual(["=SUM(B1:C1)", rect(0, 1, 1, 3)]);
  });

  it("new rows look like the one above", async () => {
    const { engine, sheet } = await bookWith([["a"], ["b"]]);
    engine.setStyle(sheet, rect(0, 0), { fill: "#FFFF00" });
    engine.setRowHeight(sheet, 0, 1, 40);
    engine.insertRows(sheet, 1, 1);
    expect([engine.style(sheet, 1, 0).fill, engine.rowHeight(sheet, 1), engine.value(sheet, 2, 0)]).toEqual(["#FFFF00", 40, "b"]);
  });

  it("formats, validations, charts, print titles and tables follow", async () => {
    const { engine, sheet } = await bookWith([["x"], ["Tên", "Số"], ["a", 1], ["b", 2]]);
    engine.addTable(sheet, rect(1, 0, 3, 2), true, "Bang");
    engine.setConditionalFormat({
      id: "f",
      sheet,
      rect: rect(2, 1, 2, 1),
      type: "Custom",
      priority: 0,
      stopIfTrue: false,
      rule: { formula: "=$B3>1" },
      look: { fill: "#FF0000" },
    });
    engine.setValidation({
      sheet,
      rect: rect(2, 1, 2, 1),
      rule: { wholeNumber: { formula1: 0, formula2: "=$A$9", operator: "Between" } },
      errorAlert: {},
      prompt: {},
      ignoreBlanks: true,
    });
    engine.setChart({
      id: "c",
      name: "Cột",
      sheet,
      type: "ColumnClustered",
      source: null,
      title: "",
      legend: false,
      series: [{ name: "Số", values: "Sheet1!$B$3:$B$4", categories: "Sheet1!$A$3:$A$4", color: "#4472C4", type: "" }],
      left: 200,
      top: 60,
      width: 300,
      height: 200,
    });
    engine.updateSheet(sheet, { page: { ...engine.sheets()[0]!.page, titleRows: "1:2", printArea: "A1:B4" } });
    engine.insertRows(sheet, 0, 1);
    engine.insertRows(sheet, 3, 1);
    const [chart] = engine.charts(sheet);
    expect({
      table: engine.tables()[0]?.rect,
      format: engine.conditionalFormats(sheet).map(({ rect: at, rule }) => [at, rule["formula"]]),
      validation: engine.validations(sheet).map(({ rect: at, rule }) => [at, rule]),
      series: [chart?.series[0]?.values, chart?.series[0]?.categories, chart?.top],
      page: [engine.sheets()[0]?.page.titleRows, engine.sheets()[0]?.page.printArea],
    }).toEqual({
      table: rect(2, 0, 4, 2),
      format: [[rect(4, 1, 2, 1), "=$B5>1"]],
      validation: [[rect(4, 1, 2, 1), { wholeNumber: { formula1: 0, formula2: "=$A$11", operator: "Between" } }]],
      series: ["Sheet1!$B$5:$B$6", "Sheet1!$A$5:$A$6", 90],
      page: ["2:3", "A2:B6"],
    });
  });

  it("a table loses columns with their cells and the sheet keeps calculating", async () => {
    const { engine, sheet } = await bookWith([["a", "b", "c"], [1, 2, 3], ["=SUM(Bang[c])"]]);
    engine.addTable(sheet, rect(0, 0, 2, 3), true, "Bang");
    engine.deleteColumns(sheet, 1, 1);
    expect([engine.tables()[0]?.rect, column(engine, sheet, 0, 3)[2]]).toEqual([rect(0, 0, 2, 2), 3]);
    engine.insertColumns(sheet, 1, 1);
    expect([engine.tables()[0]?.rect, engine.value(sheet, 0, 1)]).toEqual([rect(0, 0, 2, 3), "Column1"]);
    engine.deleteRows(sheet, 0, 1);
    expect(engine.tables()).toEqual([]);
  });
});
