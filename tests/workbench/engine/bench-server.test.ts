import { describe, expect, it } from "vitest";
import type { BenchCommand, BenchNotice, BenchRequests, BookView, CellView, SheetView } from "../../../workbench/engine/bench-messages";
import { BenchServer } from "../../../workbench/engine/bench-server";
import { rect } from "./sheet-for-tests";

class Page {
  readonly notices: BenchNotice[] = [];
  private server: BenchServer | undefined;
  private last = 0;

  async ask<C extends BenchCommand>(command: C, args: BenchRequests[C]["args"]): Promise<BenchRequests[C]["reply"]> {
    const reply = await this.send(command, args);
    if (!reply.ok) throw new Error(`${command}: ${reply.code} ${reply.message}`);
    return reply.reply as BenchRequests[C]["reply"];
  }

  async refusal<C extends BenchCommand>(command: C, args: BenchRequests[C]["args"]): Promise<string> {
    const reply = await this.send(command, args);
    return reply.ok ? "" : reply.code;
  }

  private async send<C extends BenchCommand>(command: C, args: BenchRequests[C]["args"]) {
    this.server ??= await BenchServer.create((notice) => this.notices.push(notice));
    const id = ++this.last;
    const reply = await this.server.handle({ id, command, args } as never);
    expect(reply.id).toBe(id);
    return reply;
  }
}

const texts = ({ cells }: { cells: readonly CellView[] }) => cells.map(({ row, column, text }) => [row, column, text]);

describe("the worker's answers", () => {
  it("a new workbook, edits, values, status bar, copying, undo", async () => {
    const page = new Page();
    const book: BookView = await page.ask("open", { name: "Mới.xlsx", bytes: null });
    const sheet = book.active;
    expect(book).toMatchObject({ name: "Mới.xlsx", isDirty: false, sheets: [{ name: "Sheet1" }], selection: { rect: rect(0, 0) } });
    await page.ask("paste", {
      sheet,
      row: 0,
      column: 0,
      grid: [
        ["a", "1,000"],
        ["b\tc", "=B1*2"],
      ],
    });
    expect(texts(await page.ask("cells", { sheet, rect: rect(0, 0, 50, 20) }))).toEqual([
      [0, 0, "a"],
      [0, 1, "1,000"],
      [1, 0, "b\tc"],
      [1, 1, "2000"],
    ]);
    expect(await page.ask("copy", { sheet, rect: rect(0, 0, 1_048_576, 2) })).toEqual({ text: 'a\t1,000\n"b\tc"\t2000' });
    expect(await page.ask("summary", { sheet, rect: rect(0, 0, 1_048_576, 16_384) })).toEqual({
      filled: 4,
      numbers: 2,
      sum: 3000,
      smallest: 1000,
      largest: 2000,
    });
    await page.ask("edit", { sheet, row: 0, column: 1, input: "5" });
    expect((await page.ask("book", {})).isDirty).toBe(true);
    expect(texts(await page.ask("cells", { sheet, rect: rect(1, 1) }))).toEqual([[1, 1, "10"]]);
    expect(await page.ask("undo", {})).toEqual({ done: true });
    expect(texts(await page.ask("cells", { sheet, rect: rect(1, 1) }))).toEqual([[1, 1, "2000"]]);
  });

  it("what the formula bar shows", async () => {
    const page = new Page();
    const { active: sheet } = await page.ask("book", {});
    const inputs = ["=1+1", "'01", "'=A1", "chữ", "1,5", "TRUE", "3%", "#N/A", "'#N/A", "-x"];
    await page.ask("paste", { sheet, row: 0, column: 0, grid: inputs.map((input) => [input]) });
    const shown = await Promise.all(inputs.map((_, row) => page.ask("input", { sheet, row, column: 0 })));
    expect(shown.map(({ input }) => input)).toEqual(["=1+1", "'01", "'=A1", "chữ", "1,5", true, 0.03, "#N/A", "'#N/A", "-x"]);
  });

  it("saving and opening", async () => {
    const page = new Page();
    const { active } = await page.ask("book", {});
    await page.ask("edit", { sheet: active, row: 2, column: 2, input: "x" });
    const { bytes } = await page.ask("save", {});
    expect((await page.ask("book", {})).isDirty).toBe(false);
    const again = await page.ask("open", { name: "b.xlsx", bytes });
    expect(texts(await page.ask("cells", { sheet: again.active, rect: rect(0, 0, 9, 9) }))).toEqual([[2, 2, "x"]]);
  });

  it.each([
    ["no workbook", "not-a-workbook", "open", { name: "x", bytes: new Uint8Array([1, 2, 3]).buffer }],
    ["a name that is taken", "name-taken", "addSheet", { name: "sheet1" }],
    ["a name that is none", "name-invalid", "addSheet", { name: "a/b" }],
    ["a formula cut off", "formula", "edit", { sheet: 1, row: 0, column: 0, input: "=SUM(" }],
    ["the last tab", "last-sheet", "deleteSheet", { sheet: 1 }],
    ["a tab that is none", "fault", "cells", { sheet: 99, rect: rect(0, 0) }],
  ] as const)("%s is refused as %s", async (_name, code, command, args) => {
    expect(await new Page().refusal(command, args as never)).toBe(code);
  });

  it("tells of every change and of none where there was none", async () => {
    const page = new Page();
    const { active: sheet } = await page.ask("book", {});
    await page.ask("cells", { sheet, rect: rect(0, 0) });
    expect(page.notices).toEqual([]);
    await page.ask("edit", { sheet, row: 0, column: 0, input: "1" });
    await page.ask("addSheet", {});
    expect(page.notices).toEqual([
      { notice: "changed", version: 1 },
      { notice: "changed", version: 2 },
    ]);
  });

  it("a far corner costs nothing; copying it all is refused", async () => {
    const page = new Page();
    const { active: sheet } = await page.ask("book", {});
    await page.ask("paste", { sheet, row: 0, column: 0, grid: [["1"]] });
    await page.ask("paste", { sheet, row: 1_048_575, column: 16_383, grid: [["2"]] });
    const all = rect(0, 0, 1_048_576, 16_384);
    expect(await page.ask("summary", { sheet, rect: all })).toMatchObject({ filled: 2, sum: 3 });
    expect(await page.ask("sheet", { sheet })).toMatchObject({ rows: 1_048_576, columns: 16_384 });
    expect(texts(await page.ask("cells", { sheet, rect: rect(1_048_500, 16_300, 76, 84) }))).toEqual([[1_048_575, 16_383, "2"]]);
    expect(await page.refusal("copy", { sheet, rect: all })).toBe("fault");
    expect(await page.ask("copy", { sheet, rect: rect(1_048_575, 16_383) })).toEqual({ text: "2" });
  });

  it("answers a request of Office.js", async () => {
    const page = new Page();
    const body = {
      AutoKeepReference: false,
      Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    const reply = await page.ask("execute", { body: JSON.stringify(body) });
    expect(JSON.parse(reply.body)).toMatchObject({ Results: [{ ActionId: 2 }] });
    expect([reply.calculations, reply.calculationTime]).toEqual([0, 0]);
  });

  it("the sheet's view: extent, sizes, panes", async () => {
    const page = new Page();
    const { active: sheet } = await page.ask("book", {});
    await page.ask("paste", { sheet, row: 4, column: 2, grid: [["x"]] });
    await page.ask("setColumnWidth", { sheet, column: 1, points: 75 });
    await page.ask("insertRows", { sheet, row: 0, rows: 1 });
    const view: SheetView = await page.ask("sheet", { sheet });
    expect(view).toMatchObject({
      rows: 6,
      columns: 3,
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
      columnWidths: [[1, 100]],
      frozenRows: 0,
      showGridlines: true,
    });
  });
});
