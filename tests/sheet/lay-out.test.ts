import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CellValue, type PlainValue, plainOf } from "../../src/sheet/cell-value";
import { layOut } from "../../src/sheet/lay-out";
import { at, formatOfEntry, formulaAt, formulaOfEntry, type SheetImage, valueOfEntry } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { Standing } from "../../src/sheet/sketch-tab";
import { compareTabs } from "../../src/sheet/tab-difference";
import { samplePlan, sampleUnits } from "../support/sample-plan";

const KEY = 0;
const NOTE = 7;
const FIRST = 6;

describe("layOut", () => {
  test("puts head, table and foot where the plan says, formulas worked out", () => {
    const { content } = layOne(sampleUnits(3));
    const { image } = content;
    expect(at(image, 1, 1)).toEqual({ kind: "text", text: "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN" });
    expect(formulaAt(image, 3, 3)).toBe("=SUM($F$7:$F$9)");
    expect(formulaAt(image, FIRST + 2, 5)).toBe("=ROUND(E9/$D$3,0)");
    expect(at(image, FIRST + 2, 5)).toEqual({ kind: "number", number: 47 });
    expect(formulaAt(image, FIRST + 3, 5)).toBe("=$D$4");
    expect(content.table).toEqual({ name: "PhanBo", area: { row: 5, column: 0, rows: 4, columns: 8 } });
    expect(content.mark).toEqual({ kind: "allocation", version: 1 });
  });

  test("on its own result it gives the same again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
        const first = layOne(sampleUnits(count));
        const again = layOne(sampleUnits(count), first.content.image);
        expect(compareTabs(first.content.image, again.content.image, true)).toEqual([]);
        expect(again.leftBehind).toEqual([]);
        expect(again.content.table).toEqual(first.content.table);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ["sorted by another column", (cells: Cells) => sortRows(cells, 10, (row) => -Number(row[4]))],
    ["turned round", (cells: Cells) => sortRows(cells, 10, (_, index) => -index)],
    ["with a column inserted before the notes", (cells: Cells) => insertColumn(cells, 6, "Điện thoại", (index) => `09${index}`)],
    ["with a column inserted at the very left", (cells: Cells) => insertColumn(cells, 0, "Tốp", (index) => index % 3)],
    ["with a unit renamed", (cells: Cells) => cells.map((row, index) => (index === FIRST + 4 ? row.with(1, "Tên mới") : row))],
    ["with a row inserted above the table", (cells: Cells) => [...cells.slice(0, 4), [], ...cells.slice(4)]],
  ])("keeps the officer's notes by key: %s", (_, change) => {
    const units = sampleUnits(10);
    const noted = withNotes(layOne(units).content.image);
    const moved = imageOf(change(cellsOf(noted)));
    const { content, leftBehind } = layOne(units, moved);
    expect(notesOf(content.image)).toEqual(Object.fromEntries(units.map(({ key }) => [key, `ghi chú ${key}`])));
    expect(leftBehind).toEqual([]);
  });

  test("an added column stays beside its neighbour, values by key, and our formulas follow", () => {
    const units = sampleUnits(4);
    const moved = imageOf(insertColumn(cellsOf(layOne(units).content.image), 3, "Điện thoại", (index) => `09${index}`));
    const { content } = layOne([...units].reverse(), moved);
    expect([3, 4].map((column) => plainOf(at(content.image, 5, column)))).toEqual(["Điện thoại", "Đoàn viên"]);
    expect(rows(content.image, 4).map((row) => [plainOf(at(content.image, row, KEY)), plainOf(at(content.image, row, 3))])).toEqual([
      ["CD0004", "093"],
      ["CD0003", "092"],
      ["CD0002", "091"],
      ["CD0001", "090"],
    ]);
    expect(formulaAt(content.image, FIRST, 5)).toBe("=MAX(0,C7-E7)");
    expect(content.table?.area.columns).toBe(9);
  });

  test("what stands to the right of the table goes with its unit, heading or not", () => {
    const units = sampleUnits(3);
    const cells = cellsOf(layOne(units).content.image);
    const beside = cells.map((row, index) => (index === FIRST + 1 ? [...row, "gọi lại"] : row));
    const { content } = layOne([...units].reverse(), imageOf(beside));
    expect(plainOf(at(content.image, FIRST + 1, 8))).toBe("gọi lại");
    expect(plainOf(at(content.image, FIRST + 1, KEY))).toBe("CD0002");
  });

  test("the officer's cells beside the head stay", () => {
    const units = sampleUnits(3);
    const cells = cellsOf(layOne(units).content.image).map((row, index) => (index === 1 ? [...pad(row, 10), "hỏi anh Ba"] : row));
    expect(plainOf(at(layOne(units, imageOf(cells)).content.image, 1, 10))).toBe("hỏi anh Ba");
  });

  test.each([
    [420, 380],
    [380, 450],
    [5, 0],
    [0, 5],
  ])("from %i to %i units", (from, to) => {
    const noted = withNotes(layOne(sampleUnits(from)).content.image);
    const { content, leftBehind } = layOne(sampleUnits(to), noted);
    const kept = Math.min(from, to);
    expect(Object.values(notesOf(content.image)).filter((note) => note !== null)).toHaveLength(kept);
    expect(leftBehind.filter(({ reason }) => reason === "unit-gone")).toHaveLength(Math.max(0, from - to));
    expect(content.table?.area.rows).toBe(Math.max(to, 1) + 1);
  });

  test("a unit that comes back brings its words with it", () => {
    const gone = layOne(sampleUnits(3)).content.image;
    const kept = new Map([["CD0004", new Map<string, PlainValue>([["ghi chú", "đã hẹn"]])]]);
    const { content } = layOut(samplePlan(sampleUnits(5)), new Map([["Phân bổ", { image: gone, keys: new Set<string>(), kept }]]))[0]!;
    expect(notesOf(content.image)["CD0004"]).toBe("đã hẹn");
  });

  test("rows without a key and keys that stand twice are named, not dropped in silence", () => {
    const units = sampleUnits(4);
    const cells = cellsOf(withNotes(layOne(units).content.image));
    const copied = cells[FIRST + 2]!.with(NOTE, "chép thêm");
    const typed = pad([null, "CĐCS mới"], 7).concat("thêm tay");
    const { leftBehind } = layOne(units, imageOf([...cells.slice(0, FIRST + 3), copied, typed, ...cells.slice(FIRST + 3)]));
    expect(leftBehind.map(({ reason, key, row, value }) => [reason, key, row, value])).toEqual([
      ["duplicate-key", "CD0003", FIRST + 3, "chép thêm"],
      ["no-key", "", FIRST + 4, "thêm tay"],
    ]);
  });

  test("a formula of the officer's stays where its cell stays, and is a value where it moves", () => {
    const units = sampleUnits(2);
    const image = imageOf(cellsOf(layOne(units).content.image), new Map([[`${FIRST},${NOTE}`, { formula: "=E7*2", value: 12 }]]));
    const still = layOne(units, image).content.image;
    expect([formulaAt(still, FIRST, NOTE), plainOf(at(still, FIRST, NOTE))]).toEqual(["=E7*2", 12]);
    const moved = layOne([...units].reverse(), image).content.image;
    expect([formulaAt(moved, FIRST + 1, NOTE), plainOf(at(moved, FIRST + 1, NOTE))]).toEqual([undefined, 12]);
  });

  test.each([
    ["keys that stand twice", (units: ReturnType<typeof sampleUnits>) => [...units, units[0]!]],
    ["a blank key", (units: ReturnType<typeof sampleUnits>) => [...units, { ...units[0]!, key: "" }]],
  ])("refuses %s", (_, spoil) => expect(() => layOne(spoil(sampleUnits(2)))).toThrow(RangeError));
});

type Cells = PlainValue[][];

function layOne(units: ReturnType<typeof sampleUnits>, image?: SheetImage) {
  const standing = new Map<string, Standing>(image ? [["Phân bổ", { image, keys: new Set(), kept: new Map() }]] : []);
  return layOut(samplePlan(units), standing)[0]!;
}

function rows(image: SheetImage, count: number): number[] {
  return Array.from({ length: count }, (_, index) => FIRST + index).filter((row) => row < image.rows);
}

function cellsOf(image: SheetImage): Cells {
  return Array.from({ length: image.rows }, (_, row) =>
    Array.from({ length: image.columns }, (_, column) => plainOf(at(image, row, column))),
  );
}

function imageOf(cells: Cells, formulas: ReadonlyMap<string, { formula: string; value: number }> = new Map()): SheetImage {
  const builder = new SheetImageBuilder();
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const formula = formulas.get(`${r},${c}`);
      const value = formula ? formula.value : cell;
      if (value !== null) builder.add(r, c, parse(value), formula?.formula);
    });
  });
  return builder.build({ tab: "Phân bổ" });
}

function parse(value: Exclude<PlainValue, null>): CellValue {
  if (typeof value === "number") return { kind: "number", number: value };
  return typeof value === "boolean" ? { kind: "boolean", boolean: value } : { kind: "text", text: value };
}

/** The same tab with a note typed beside every unit. */
function withNotes(image: SheetImage): SheetImage {
  const builder = new SheetImageBuilder();
  for (let row = 0; row < image.rows; row += 1) {
    const key = row >= FIRST ? plainOf(at(image, row, KEY)) : null;
    for (let entry = image.rowStarts[row]!; entry < image.rowStarts[row + 1]!; entry += 1) {
      const column = image.columnOf[entry]!;
      const value: CellValue = key !== null && column === NOTE ? { kind: "text", text: `ghi chú ${key}` } : valueOfEntry(image, entry);
      builder.add(row, column, value, formulaOfEntry(image, entry), formatOfEntry(image, entry));
    }
  }
  return builder.build({ tab: image.tab });
}

function notesOf(image: SheetImage): Record<string, PlainValue> {
  const heading = cellsOf(image).findIndex((row) => row.includes("Mã") && row.includes("Ghi chú"));
  const cells = cellsOf(image);
  const key = cells[heading]!.indexOf("Mã");
  const note = cells[heading]!.indexOf("Ghi chú");
  return Object.fromEntries(
    cells
      .slice(heading + 1)
      .filter((row) => row[key] !== null)
      .map((row) => [row[key], row[note] ?? null]),
  );
}

function sortRows(cells: Cells, count: number, by: (row: PlainValue[], index: number) => number): Cells {
  const body = cells.slice(FIRST, FIRST + count);
  const order = body.map((row, index) => ({ row, rank: by(row, index) })).sort((a, b) => a.rank - b.rank);
  return [...cells.slice(0, FIRST), ...order.map(({ row }) => row), ...cells.slice(FIRST + count)];
}

function insertColumn(cells: Cells, column: number, heading: string, value: (index: number) => PlainValue): Cells {
  return cells.map((row, index) => {
    const isUnit = index >= FIRST && String(row[KEY]).startsWith("CD");
    return row.toSpliced(column, 0, index === FIRST - 1 ? heading : isUnit ? value(index - FIRST) : null);
  });
}

function pad(row: PlainValue[], length: number): PlainValue[] {
  return Array.from({ length }, (_, index) => row[index] ?? null);
}
