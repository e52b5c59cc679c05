import { describe, expect, it } from "vitest";
import { bookWith, reopened } from "./sheet-for-tests";

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
      firstPageNumber: 1,
      isFirstDifferent: true,
      firstHeader: "",
      firstFooter: "Mẫu &A",
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
