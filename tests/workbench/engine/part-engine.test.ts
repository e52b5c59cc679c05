import { describe, expect, it } from "vitest";
import type { ConditionalFormatState, ValidationState } from "../../../workbench/engine/engine";
import { bookWith, column, rect, reopened } from "./sheet-for-tests";

describe("tabs", () => {
  it("are added, named, moved, hidden and deleted; formulas follow their names", async () => {
    const { engine, sheet } = await bookWith([[5]]);
    const second = engine.addSheet("Hai");
    engine.setInput(second, 0, 0, "=Sheet1!A1*2");
    engine.setName({ name: "Số", scope: second, formula: "=Sheet1!$A$1", visible: true, comment: "" });
    engine.renameSheet(sheet, "DS CĐCS");
    engine.moveSheet(sheet, 1);
    expect(engine.input(second, 0, 0)).toBe("='DS CĐCS'!A1*2");
    expect([engine.names()[0]?.formula, engine.sheets().map(({ name }) => name)]).toEqual(["='DS CĐCS'!$A$1", ["Hai", "DS CĐCS"]]);
    engine.updateSheet(second, { visibility: "VeryHidden", tabColor: "#FF0000" });
    const again = await reopened(engine);
    expect(again.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ["Hai", "VeryHidden", "#FF0000"],
      ["DS CĐCS", "Visible", ""],
    ]);
    expect(again.names()[0]?.scope).toBe(again.sheets()[0]?.id);
    engine.deleteSheet(sheet);
    engine.calculate();
    expect([engine.input(second, 0, 0), engine.value(second, 0, 0), engine.sheets().length]).toEqual(["=#REF!*2", "#REF!", 1]);
  });

  it("protection, panes, page and gridlines come back from a file", async () => {
    const { engine, sheet } = await bookWith([["x"]]);
    const page = {
      ...engine.sheets()[0]!.page,
      orientation: "Landscape" as const,
      paperSize: "A4",
      titleRows: "1:3",
      printArea: "A1:F40",
      fitToWide: 1,
      fitToTall: 0,
      margins: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.5, header: 20, footer: 20 },
      centerFooter: "Trang &P/&N",
      centerHeader: "R&&D",
      centerHorizontally: true,
    };
    const protectionOptions = {
      allowSort: true,
      allowAutoFilter: true,
      allowFormatCells: false,
      allowEditObjects: false,
      selectionMode: "Unlocked",
    };
    engine.updateSheet(sheet, {
      isProtected: true,
      protectionOptions,
      frozenRows: 3,
      frozenColumns: 1,
      showGridlines: false,
      standardWidth: 12,
      page,
    });
    const before = engine.sheets()[0]!;
    const again = await reopened(engine);
    const after = again.sheets()[0]!;
    expect({ ...after, id: 0 }).toEqual({ ...before, id: 0 });
    expect(after.protectionOptions).toMatchObject(protectionOptions);
    expect(after.page).toEqual(page);
    again.updateSheet(after.id, { isProtected: false, frozenRows: 0, frozenColumns: 0 });
    expect(again.sheets()[0]).toMatchObject({ isProtected: false, frozenRows: 0, frozenColumns: 0 });
  });
});

describe("what may be selected on a protected tab", () => {
  it.each(["Normal", "Unlocked", "None"])("%s", async (selectionMode) => {
    const { engine, sheet } = await bookWith([["x"]]);
    engine.updateSheet(sheet, { isProtected: true, protectionOptions: { selectionMode } });
    const again = await reopened(engine);
    expect(again.sheets()[0]?.protectionOptions["selectionMode"]).toBe(selectionMode);
  });
});

describe("tables", () => {
  it("headings are text, named and told apart; structured references calculate, also after a file", async () => {
    const { engine, sheet } = await bookWith([
      ["Tên", "", "Tên", 2026],
      ["a", 1, 2, 3],
      ["b", 4, 5, 6],
      ["", "", "", "=SUM(Bang[2026])"],
    ]);
    const state = engine.addTable(sheet, rect(0, 0, 3, 4), true, "Bang");
    expect(column(engine, sheet, 0, 1).concat([1, 2, 3].map((at) => engine.value(sheet, 0, at)))).toEqual([
      "Tên",
      "Column1",
      "Tên2",
      "2026",
    ]);
    expect(engine.value(sheet, 3, 3)).toBe(9);
    engine.setInput(sheet, 1, 5, "=Bang[@Column1]*10");
    expect(column(engine, sheet, 5, 2)).toEqual(["", 10]);
    const again = await reopened(engine);
    expect(again.tables()).toEqual([{ ...state, id: again.tables()[0]?.id, sheet: again.sheets()[0]?.id }]);
    again.setInput(again.sheets()[0]!.id, 1, 3, 100);
    expect(column(again, again.sheets()[0]!.id, 3, 4)).toEqual(["2026", 100, 6, 106]);
  });

  it("change size, style and name; the cells stay when one is taken away", async () => {
    const { engine, sheet } = await bookWith([["a", "b"], [1, 2], [3, 4], ["=SUM(Table1[a])"]]);
    const { id } = engine.addTable(sheet, rect(0, 0, 2, 2), true);
    expect(column(engine, sheet, 0, 4)[3]).toBe(1);
    engine.updateTable(id, { rect: rect(0, 0, 3, 2), name: "Moi", style: "TableStyleLight1", bandedRows: false, filterButton: false });
    expect([column(engine, sheet, 0, 4)[3], engine.input(sheet, 3, 0)]).toEqual([4, "=SUM(Moi[a])"]);
    const again = await reopened(engine);
    expect(again.tables()[0]).toMatchObject({
      name: "Moi",
      style: "TableStyleLight1",
      bandedRows: false,
      filterButton: false,
      rect: rect(0, 0, 3, 2),
    });
    engine.removeTable(id);
    expect([engine.tables(), engine.value(sheet, 1, 1)]).toEqual([[], 2]);
  });

  it("without headings a row of them is put in", async () => {
    const { engine, sheet } = await bookWith([[1, 2]]);
    engine.addTable(sheet, rect(0, 0, 1, 2), false, "T");
    expect([engine.value(sheet, 0, 0), engine.value(sheet, 0, 1), engine.value(sheet, 1, 1), engine.tables()[0]?.rect]).toEqual([
      "Column1",
      "Column2",
      2,
      rect(0, 0, 2, 2),
    ]);
  });
});

describe("names", () => {
  it.each([
    ["CHITIEU_TAB", '="allocation;1"', "allocation;1"],
    ["Muc", "=Sheet1!$A$1", 7],
    ["Tong", "=SUM(Sheet1!$A$1:$A$2)", 15],
    ["Tỷ_lệ", "=0.85", 0.85],
    ["Hong", "=#REF!", "#REF!"],
    ["Nho", "=LET(x,Sheet1!$A$1,x*2)", 14],
  ])("%s, of the workbook and of a tab, hidden and with a comment", async (name, formula, value) => {
    const { engine, sheet } = await bookWith([[7], [8], [`=${name}`]]);
    engine.setName({ name, scope: null, formula, visible: true, comment: "" });
    expect(column(engine, sheet, 0, 3)[2]).toBe(value);
    engine.setName({ name, scope: sheet, formula: "=99", visible: false, comment: "ghi chú <1> & 2" });
    expect(column(engine, sheet, 0, 3)[2]).toBe(99);
    const again = await reopened(engine);
    const scope = again.sheets()[0]!.id;
    expect([...again.names()].sort((a, b) => (a.scope ?? 0) - (b.scope ?? 0))).toEqual([
      { name, scope: null, formula, visible: true, comment: "" },
      { name, scope, formula: "=99", visible: false, comment: "ghi chú <1> & 2" },
    ]);
    again.deleteName(name.toUpperCase(), scope);
    expect(column(again, scope, 0, 3)[2]).toBe(value);
  });
});

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

describe("charts", () => {
  it.each(["ColumnClustered", "BarStacked", "Line", "Pie", "Doughnut", "Area", "XYScatter"])("%s comes back from a file", async (type) => {
    const { engine, sheet } = await bookWith([
      ["Tên", "Số"],
      ["a", 1],
      ["b", 2],
    ]);
    const chart = {
      id: "c1",
      name: "Biểu đồ của tôi",
      sheet,
      type,
      source: { sheet, rect: rect(1, 0, 2, 2) },
      title: "Đoàn viên",
      legend: true,
      series: [{ name: "Số", values: "Sheet1!$B$2:$B$3", categories: "Sheet1!$A$2:$A$3", color: "#FF0000", type: "" }],
      left: 150,
      top: 30,
      width: 320.25,
      height: 200,
    };
    engine.setChart(chart);
    expect(engine.charts(sheet)).toEqual([chart]);
    const again = await reopened(engine);
    const id = again.sheets()[0]!.id;
    const [back] = again.charts(id);
    expect({ ...back, id: "c1", sheet, source: { ...back?.source, sheet } }).toEqual(chart);
    again.setChart({ ...back!, title: "Khác", top: 60 });
    const third = await reopened(again);
    expect(third.charts(third.sheets()[0]!.id).map(({ title, top, name }) => [title, top, name])).toEqual([
      ["Khác", 60, "Biểu đồ của tôi"],
    ]);
    third.deleteChart(third.sheets()[0]!.id, third.charts(third.sheets()[0]!.id)[0]!.id);
    expect((await reopened(third)).charts(third.sheets()[0]!.id)).toEqual([]);
  });
});
