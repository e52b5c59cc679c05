import { describe, expect, it } from "vitest";
import { bookWith, column, rect, reopened } from "./sheet-for-tests";

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
