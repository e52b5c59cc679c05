import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Book } from "../../../workbench/engine/book";
import { Calculator } from "../../../workbench/engine/calculator";
import type { Content } from "../../../workbench/engine/cell-record";
import { DirtyFormulas } from "../../../workbench/engine/dirty-formulas";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { bookWith } from "./sheet-for-tests";

const bookOf = (engine: ExceltsEngine) => (engine as unknown as { book: Book }).book;

/** Contents of every cell. */
function contents(book: Book): string {
  const cells: unknown[] = [];
  for (const sheet of book.sheets)
    sheet.grid.each(({ content, formula }, row, column) => cells.push([sheet.name, row, column, formula, content]));
  return JSON.stringify(cells);
}

const SIZE = 6;
const at = fc.integer({ min: 0, max: SIZE - 1 });
const address = fc.tuple(at, at).map(([row, column]) => `${"ABCDEF"[column]}${row + 1}`);
const block = fc.tuple(address, address).map(([from, to]) => `${from}:${to}`);
const tab = fc.constantFrom("", "Sheet1!", "Hai!", "Khac!");
const formula = fc.oneof(
  fc.tuple(tab, address, tab, address).map(([one, a, other, b]) => `=${one}${a}+${other}${b}`),
  fc.tuple(tab, block).map(([one, cells]) => `=SUM(${one}${cells})`),
  fc.tuple(address, tab, block).map(([a, one, cells]) => `=IF(${a}>2,COUNT(${one}${cells}),"ít")`),
  fc.tuple(tab, address).map(([one, a]) => `=${one}${a}&"."`),
  fc.constantFrom("=SUM(A:A)", "=ROW()", '=INDIRECT("B2")', "=Tên*2", "=1/0", "=SUM(Hai!2:3)", "=OFFSET(A1,1,1)"),
);
const input = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("", "chữ"), formula);
const edit = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("input" as const), sheet: fc.boolean(), row: at, column: at, input }) },
  fc.record({
    kind: fc.constantFrom("insertRows" as const, "deleteRows" as const, "insertColumns" as const, "deleteColumns" as const),
    sheet: fc.boolean(),
    at,
  }),
  fc.record({
    kind: fc.constantFrom("rename" as const, "add" as const, "delete" as const, "name" as const, "hide" as const),
    sheet: fc.boolean(),
    at,
  }),
);

type Edit = typeof edit extends fc.Arbitrary<infer Step> ? Step : never;

/** Two tabs of six by six cells; a third comes and goes. */
function apply(engine: ExceltsEngine, step: Edit): void {
  const [first, second] = engine.sheets();
  const sheet = (step.sheet && second ? second : first)!.id;
  const has = (name: string) => engine.sheets().some((one) => one.name === name);
  if (step.kind === "input") engine.setInput(sheet, step.row, step.column, step.input);
  else if (step.kind === "rename") engine.renameSheet(sheet, has("Khac") ? `Tab${step.at}` : "Khac");
  else if (step.kind === "add") engine.sheets().length < 3 && engine.addSheet(has("Hai") ? "Moi" : "Hai");
  else if (step.kind === "delete") engine.sheets().length > 1 && step.at === 0 && engine.deleteSheet(sheet);
  else if (step.kind === "name")
    engine.setName({ name: "Tên", scope: null, formula: `=${first!.name}!$A$${step.at + 1}`, visible: true, comment: "" });
  else if (step.kind === "hide") engine.setRowHidden(sheet, step.at, 1, step.sheet);
  else engine[step.kind](sheet, step.at, 1);
}

/** The contents after a calculation of everything, over formulas' cells that show `before`. */
function calculateWhole(book: Book, before: Content): string {
  for (const { grid } of book.sheets) {
    grid.each((record) => {
      if (record.formula) record.content = before;
    });
  }
  new Calculator(book, () => 0).calculate();
  return contents(book);
}

test("after any edits the cells are what a calculation of everything makes of them", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 40 }), async (steps) => {
      const engine = await ExceltsEngine.create();
      engine.addSheet("Hai");
      for (const [index, step] of steps.entries()) {
        try {
          apply(engine, step);
        } catch (error) {
          // A name or tab that cannot be: nothing was done.
          if (!(error instanceof Error)) throw error;
        }
        if (index % 3 === 0) engine.calculate();
      }
      engine.calculate();
      const ours = contents(bookOf(engine));
      const whole = calculateWhole(bookOf(engine), null);
      // A formula that reads itself hangs on what stood there before.
      for (const before of [7, "x", { error: "#REF!" }]) fc.pre(whole === calculateWhole(bookOf(engine), before));
      expect(ours).toBe(whole);
    }),
    { numRuns: 500 },
  );
});

test("a cell emptied behind another that was empty is seen", async () => {
  const engine = await ExceltsEngine.create();
  const sheet = engine.sheets()[0]!.id;
  engine.setInput(sheet, 0, 2, "1");
  engine.setInput(sheet, 0, 0, "=SUM(C1:C1)");
  engine.setInput(sheet, 0, 1, "");
  engine.calculate();
  expect(engine.value(sheet, 0, 0)).toBe(1);
  engine.setInput(sheet, 0, 2, "");
  engine.calculate();
  expect(engine.value(sheet, 0, 0)).toBe(0);
});

describe("which formulas are calculated again", () => {
  it.each<[string, (engine: ExceltsEngine, sheet: number) => void, readonly string[] | null]>([
    ["nothing changed", () => undefined, []],
    ["what reads the cell, and what reads that", (engine, sheet) => engine.setInput(sheet, 0, 0, 5), ["A1+1", "B1+C1"]],
    ["a cell nothing reads", (engine, sheet) => engine.setInput(sheet, 9, 9, 5), []],
    ["a new formula alone", (engine, sheet) => engine.setInput(sheet, 9, 9, "=A2"), ["A2"]],
    ["the same value typed again", (engine, sheet) => engine.setInput(sheet, 0, 0, 1), []],
    ["what looks at hidden rows: everything", (engine, sheet) => engine.setInput(sheet, 9, 9, "=SUBTOTAL(9,A1:A2)"), null],
    ["an array formula: everything", (engine, sheet) => engine.setInput(sheet, 9, 9, "=SORT(A1:A2)"), null],
  ])("%s", async (_, change, expected) => {
    const { engine, sheet } = await bookWith([
      [1, "=A1+1", "=A2*2", "=B1+C1"],
      [2, "=SUM(A2:A3)"],
    ]);
    engine.calculate();
    const dirty = new DirtyFormulas();
    dirty.keep(bookOf(engine));
    change(engine, sheet);
    if (expected === null) engine.calculate();
    const found = dirty.find(bookOf(engine));
    expect(found && [...found].map(({ formula }) => formula).sort()).toEqual(expected && [...expected].sort());
  });

  it("a chain longer than it follows: everything", async () => {
    const { engine, sheet } = await bookWith([[1], ...Array.from({ length: 60 }, (_, row) => [`=A${row + 1}+1`])]);
    engine.calculate();
    const dirty = new DirtyFormulas();
    dirty.keep(bookOf(engine));
    engine.setInput(sheet, 0, 0, 2);
    expect(dirty.find(bookOf(engine))).toBeNull();
  });
});
