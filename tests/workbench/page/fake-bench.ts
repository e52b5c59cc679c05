import type { BenchCommand, BenchNotice, BenchRequests, BookView, CellView, SheetView } from "../../../workbench/engine/bench-messages";
import type { Rect } from "../../../workbench/engine/engine-states";
import type { BenchClient } from "../../../workbench/page/bench-client";
import { BenchError } from "../../../workbench/page/bench-client";
import { PLAIN_CELL } from "../../../workbench/page/grid/plain-cell";

type Args<C extends BenchCommand> = BenchRequests[C]["args"];

export interface FakeSheet {
  readonly id: number;
  name: string;
  readonly rows: number;
  readonly columns: number;
  /** What a cell holds where nobody has typed; undefined is blank. */
  content(row: number, column: number): string | undefined;
  look?(row: number, column: number): Partial<CellView> | undefined;
  readonly view?: Partial<SheetView>;
}

const nextTask = () => new Promise<void>((done) => setTimeout(done));
let waiting = 0;

/** Every question to a double has been answered, and those that the answers led to, however busy the machine is. */
export async function answered(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = waiting > 0 ? 0 : quiet + 1) await nextTask();
}

/**
 * A worker's double for tests of the page alone: holds what is typed, computes nothing, and counts what it was asked. Every answer comes in a
 * later task, as a worker's does.
 */
export class FakeBench implements BenchClient {
  readonly asked: { command: BenchCommand; args: unknown }[] = [];
  readonly typed = new Map<string, string>();
  refuse: { command: BenchCommand; code: string } | undefined;
  isDirty = false;
  active: number;
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly #listeners = new Set<(notice: BenchNotice) => void>();
  #version = 0;

  constructor(readonly sheets: FakeSheet[]) {
    this.active = sheets[0]?.id ?? 0;
  }

  async request<C extends BenchCommand>(command: C, args: Args<C>): Promise<BenchRequests[C]["reply"]> {
    this.asked.push({ command, args });
    waiting++;
    await nextTask();
    waiting--;
    if (this.refuse?.command === command) throw new BenchError(this.refuse.code, `refused: ${command}`);
    return this.#answer(command, args) as BenchRequests[C]["reply"];
  }

  onNotice(listener: (notice: BenchNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As when the add-in has changed something. */
  change(): void {
    this.#version++;
    for (const listener of this.#listeners) listener({ notice: "changed", version: this.#version });
  }

  count(command: BenchCommand): number {
    return this.asked.filter((one) => one.command === command).length;
  }

  last<C extends BenchCommand>(command: C): Args<C> | undefined {
    return this.asked.findLast((one) => one.command === command)?.args as Args<C> | undefined;
  }

  text(sheet: number, row: number, column: number): string {
    return this.typed.get(`${sheet}:${row}:${column}`) ?? this.sheets.find((one) => one.id === sheet)?.content(row, column) ?? "";
  }

  #answer(command: BenchCommand, args: unknown): unknown {
    if (command === "book") return this.#book();
    if (command === "sheet") return this.#sheet((args as Args<"sheet">).sheet);
    if (command === "cells") return { cells: this.#cells(args as Args<"cells">) };
    if (command === "input") {
      const { sheet, row, column } = args as Args<"input">;
      return { input: this.text(sheet, row, column) };
    }
    if (command === "summary") return { filled: 2, numbers: 2, sum: 3, smallest: 1, largest: 2 };
    if (command === "copy") return { text: this.#tabText(args as Args<"copy">) };
    if (command === "save") return { bytes: new ArrayBuffer(4) };
    return this.#act(command, args);
  }

  #act(command: BenchCommand, args: unknown): unknown {
    if (command === "edit") {
      const { sheet, row, column, input } = args as Args<"edit">;
      this.#type(sheet, row, column, input);
    }
    if (command === "paste") {
      const { sheet, row, column, grid } = args as Args<"paste">;
      for (const [i, line] of grid.entries()) for (const [j, text] of line.entries()) this.#type(sheet, row + i, column + j, text);
    }
    if (command === "clear") {
      const { sheet, rect } = args as Args<"clear">;
      for (let i = 0; i < rect.rows; i++) for (let j = 0; j < rect.columns; j++) this.#type(sheet, rect.row + i, rect.column + j, "");
    }
    if (command === "select") this.selection = (args as Args<"select">).rect;
    if (command === "activate") this.active = (args as Args<"activate">).sheet;
    if (command === "renameSheet") {
      const { sheet, name } = args as Args<"renameSheet">;
      const one = this.sheets.find(({ id }) => id === sheet);
      if (one) one.name = name;
    }
    this.change();
    return null;
  }

  #type(sheet: number, row: number, column: number, text: string): void {
    this.typed.set(`${sheet}:${row}:${column}`, text);
    this.isDirty = true;
  }

  #book(): BookView {
    return {
      name: "so-lieu.xlsx",
      isDirty: this.isDirty,
      sheets: this.sheets.map(({ id, name }) => ({ id, name, visibility: "Visible", tabColor: "", isProtected: false })),
      active: this.active,
      selection: { sheet: this.active, rect: this.selection },
    };
  }

  #sheet(id: number): SheetView {
    const sheet = this.sheets.find((one) => one.id === id);
    if (!sheet) throw new BenchError("fault", `no sheet ${id}`);
    return {
      id,
      rows: sheet.rows,
      columns: sheet.columns,
      defaultRowHeight: 20,
      defaultColumnWidth: 80,
      rowHeights: [],
      columnWidths: [],
      frozenRows: 0,
      frozenColumns: 0,
      merges: [],
      showGridlines: true,
      charts: [],
      ...sheet.view,
    };
  }

  #cells({ sheet, rect }: Args<"cells">): CellView[] {
    const cells: CellView[] = [];
    const one = this.sheets.find(({ id }) => id === sheet);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const text = this.text(sheet, row, column);
        const look = one?.look?.(row, column);
        const align = /^[\d.,%]+$/.test(text) ? "right" : "left";
        if (text !== "" || look) cells.push({ ...PLAIN_CELL, row, column, text, align, ...look });
      }
    }
    return cells;
  }

  #tabText({ sheet, rect }: Args<"copy">): string {
    const line = (row: number) => Array.from({ length: rect.columns }, (_, j) => this.text(sheet, row, rect.column + j)).join("\t");
    return Array.from({ length: rect.rows }, (_, i) => line(rect.row + i)).join("\n");
  }
}
