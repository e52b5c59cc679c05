import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_FORMAT } from "../../src/sheet/cell-format";
import { BLANK, type CellValue } from "../../src/sheet/cell-value";
import { at, entryAt, formatOfEntry, formulaAt, type SheetImage, transferables } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { TAB_STYLES } from "../../src/sheet/tab-style";
import { numbersColumn, planTransferables, textsColumn, valueInColumn, type WorkbookPlan } from "../../src/sheet/workbook-plan";

const value = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.constant(BLANK),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ kind: "number", number })),
  fc.string().map((text) => ({ kind: "text", text })),
  fc.boolean().map((boolean) => ({ kind: "boolean", boolean })),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ kind: "error", error })),
);
const cells = fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(20), value, isFormula: fc.boolean() }), {
  selector: ({ row, column }) => `${row},${column}`,
});

describe("SheetImage", () => {
  test("gives back what was put in, and blanks everywhere else", () => {
    fc.assert(
      fc.property(cells, (list) => {
        const image = build(list);
        const byPlace = new Map(list.map((cell) => [`${cell.row},${cell.column}`, cell]));
        for (let row = -1; row <= 42; row += 1) {
          for (let column = 0; column <= 22; column += 1) {
            const cell = byPlace.get(`${row},${column}`);
            expect(at(image, row, column)).toEqual(cell?.value ?? BLANK);
            expect(formulaAt(image, row, column)).toBe(cell?.isFormula ? "=A1" : undefined);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("blank, 0, empty text and FALSE are different facts", () => {
    const kinds: CellValue[] = [BLANK, { kind: "number", number: 0 }, { kind: "text", text: "" }, { kind: "boolean", boolean: false }];
    const image = build(kinds.map((one, column) => ({ row: 0, column, value: one, isFormula: false })));
    expect(kinds.map((_, column) => at(image, 0, column))).toEqual(kinds);
  });

  test("one far cell costs a row index, not an area", () => {
    const image = build([
      { row: 0, column: 0, value: { kind: "number", number: 1 }, isFormula: false },
      { row: 1_048_575, column: 16_383, value: { kind: "text", text: "xa" }, isFormula: false },
    ]);
    expect([image.rows, image.columns, image.kinds.length]).toEqual([1_048_576, 16_384, 2]);
    expect(at(image, 1_048_575, 16_383)).toEqual({ kind: "text", text: "xa" });
    expect(transferables(image).reduce((bytes, buffer) => bytes + buffer.byteLength, 0)).toBeLessThan(5_000_000);
  });

  test("equal formats and texts are kept once", () => {
    const builder = new SheetImageBuilder();
    for (let row = 0; row < 50; row += 1) {
      builder.add(row, 0, { kind: "text", text: "Nhà nước" }, undefined, { ...TAB_STYLES.text });
      builder.add(row, 1, { kind: "number", number: row }, undefined, TAB_STYLES.count);
    }
    const image = builder.build({ tab: "DS" });
    expect([image.strings.length, image.formats.length]).toEqual([1, 2]);
    expect(formatOfEntry(image, entryAt(image, 49, 1))).toBe(TAB_STYLES.count);
  });

  test.each([
    ["an earlier row", [2, 0], [1, 0]],
    ["the same cell", [2, 3], [2, 3]],
    ["an earlier column", [2, 3], [2, 1]],
  ])("refuses %s after a later one", (_, [r1, c1], [r2, c2]) => {
    const builder = new SheetImageBuilder();
    builder.add(r1!, c1!, BLANK, undefined, DEFAULT_FORMAT);
    expect(() => builder.add(r2!, c2!, BLANK)).toThrow(RangeError);
  });
});

describe("passing to a worker", () => {
  test("100,000 × 12 cells go there and back by transfer and are the same", async () => {
    const image = large();
    const samples = [0, 1, 49_999, 99_999].flatMap((row) => [0, 5, 11].map((column) => [row, column, at(image, row, column)] as const));
    const back = await throughWorker(image, transferables(image));
    expect(image.numbers.byteLength, "the sender's buffers are gone: nothing was copied").toBe(0);
    expect([back.rows, back.columns, back.kinds.length]).toEqual([100_000, 12, 1_200_000]);
    for (const [row, column, expected] of samples) expect(at(back, row, column)).toEqual(expected);
    expect(checksum(back)).toBe(checksum(large()));
  });

  test("a plan goes there and back by transfer and is the same", async () => {
    const plan = largePlan(1000);
    const back = await throughWorker(plan, planTransferables(plan));
    const column = (index: number) => back.tabs[0]!.table.columns[index]!.values;
    expect(
      plan.tabs[0]!.table.columns.every(({ values }) => (values.type === "numbers" ? values.numbers : values.indices).byteLength === 0),
    ).toBe(true);
    expect([valueInColumn(column(0), 999), valueInColumn(column(1), 999), valueInColumn(column(1), 0)]).toEqual(["K999", 999, null]);
  });
});

function build(list: readonly { row: number; column: number; value: CellValue; isFormula: boolean }[]): SheetImage {
  const builder = new SheetImageBuilder();
  for (const cell of [...list].sort((a, b) => a.row - b.row || a.column - b.column)) {
    builder.add(cell.row, cell.column, cell.value, cell.isFormula ? "=A1" : undefined);
  }
  return builder.build({ tab: "DS" });
}

function large(): SheetImage {
  const builder = new SheetImageBuilder();
  for (let row = 0; row < 100_000; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      const text = column < 3;
      builder.add(
        row,
        column,
        text ? { kind: "text", text: `Công ty ${(row * 7 + column) % 5000}` } : { kind: "number", number: row * column },
      );
    }
  }
  return builder.build({ tab: "DS" });
}

function largePlan(rows: number): WorkbookPlan {
  const indices = Array.from({ length: rows }, (_, index) => index);
  const keys = indices.map((index) => `K${index}`);
  return {
    tabs: [
      {
        kind: "demo",
        version: 1,
        title: "Demo",
        head: [],
        headRows: 0,
        foot: [],
        page: { orientation: "portrait", frozenRows: 1, frozenColumns: 0 },
        table: {
          name: "Demo",
          keys,
          keyColumn: "key",
          columns: [
            { key: "key", heading: "Mã", style: "key", width: 8, owner: "plan", values: textsColumn(keys) },
            {
              key: "part",
              heading: "Giao",
              style: "count",
              width: 8,
              owner: "plan",
              values: numbersColumn(indices.map((index) => index || null)),
            },
          ],
        },
      },
    ],
  };
}

/** A worker that sends back whatever it gets, by transfer. */
async function throughWorker<T>(value: T, transfer: ArrayBuffer[]): Promise<T> {
  const worker = new Worker(
    `const { parentPort } = require("node:worker_threads");
     const buffers = (value, found = new Set()) => {
       if (ArrayBuffer.isView(value)) found.add(value.buffer);
       else if (value && typeof value === "object") Object.values(value).forEach((one) => buffers(one, found));
       return found;
     };
     parentPort.once("message", (value) => parentPort.postMessage(value, [...buffers(value)]));`,
    { eval: true },
  );
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage(value, transfer);
    });
  } finally {
    await worker.terminate();
  }
}

function checksum(image: SheetImage): number {
  let sum = 0;
  for (let entry = 0; entry < image.kinds.length; entry += 1) {
    const word = image.kinds[entry] === 2 ? image.strings[image.texts[entry]!]!.length : image.numbers[entry]!;
    sum = (sum * 31 + word + image.columnOf[entry]!) % 1_000_000_007;
  }
  return sum;
}
