import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BlockLookup, inputOf, isPlainText, textBlocks } from "../../src/excel/text-cells";
import { printRect } from "../../src/sheet/cell-ref";
import type { CellValue } from "../../src/sheet/cell-value";
import { entryAt, type SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";

const text = (value: string): CellValue => ({ kind: "text", text: value });
const number = (value: number): CellValue => ({ kind: "number", number: value });

function imageOf(cells: readonly (readonly (CellValue | { readonly formula: string } | null)[])[]): SheetImage {
  const builder = new SheetImageBuilder();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell && "formula" in cell) builder.add(row, column, text("kết quả"), cell.formula);
      else if (cell) builder.add(row, column, cell);
    });
  });
  return builder.build({ tab: "T" });
}

describe("isPlainText", () => {
  test.each<[string, boolean]>([
    ["Công đoàn cơ sở", true],
    ["C«ng ty", true],
    ["TRUE", false],
    [" false", false],
    ["Trường THCS số 2", false],
    ["1/2", false],
    ["-", false],
    ["=A", false],
    ["#N/A", false],
    ["", false],
  ])("%j → %s", (value, plain) => {
    expect(isPlainText(value)).toBe(plain);
  });
});

describe("textBlocks", () => {
  test.each<[string, Parameters<typeof imageOf>[0], string[]]>([
    ["plain text needs none", [[text("Mã")], [text("Tên")]], []],
    ["a column of codes, with its heading", [[text("Mã")], [text("01")], [text("02")]], ["A2:A3"]],
    ["blanks and plain text between are taken along", [[text("01")], [null], [text("chữ")], [text("02")]], ["A1:A4"]],
    ["a number parts", [[text("01")], [number(5)], [text("02")]], ["A1", "A3"]],
    ["a formula parts", [[text("01")], [{ formula: "=1" }], [text("02")]], ["A1", "A3"]],
    ["what is sent behind a quote parts", [[text("01")], [text("=1")], [text("'2")], [text("02")]], ["A1", "A4"]],
    [
      "equal columns join",
      [
        [text("1"), text("2"), number(1)],
        [text("3"), text("4"), number(1)],
      ],
      ["A1:B2"],
    ],
  ])("%s", (_, cells, blocks) => {
    expect(
      textBlocks(imageOf(cells))
        .map((rect) => printRect(rect))
        .sort(),
    ).toEqual(blocks);
  });

  test("holds no number and no formula, and every text is either within, plain, or sent behind a quote", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer().map((value) => number(value)),
      fc.constantFrom("01", "=1", "'x", "Tên", "1/2", "TRUE").map(text),
      fc.constant({ formula: "=1+1" }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (cells) => {
        const image = imageOf(cells);
        const lookup = new BlockLookup(textBlocks(image));
        cells.forEach((line, row) => {
          line.forEach((value, column) => {
            if (!value) return;
            const within = lookup.has(row, column);
            const sent = inputOf(image, entryAt(image, row, column), within);
            if ("formula" in value) expect([within, sent]).toEqual([false, value.formula]);
            else if (value.kind === "number") expect([within, sent]).toEqual([false, value.number]);
            else if (value.kind === "text") {
              const expected = within || isPlainText(value.text) ? value.text : `'${value.text}`;
              expect(sent).toBe(expected);
              if (within) expect(/^[='"]/.test(value.text)).toBe(false);
            }
          });
        });
      }),
    );
  });

  test("very many blocks: the largest are taken, the rest goes behind quotes", () => {
    const cells = Array.from({ length: 700 }, (_, row) => [row % 2 === 0 ? text("01") : number(row)]);
    const image = imageOf([...cells, [text("02")], [text("03")]]);
    const blocks = textBlocks(image);
    expect(blocks).toHaveLength(300);
    expect(printRect(blocks[0]!)).toBe("A701:A702");
    const lookup = new BlockLookup(blocks);
    const sent = [0, 698, 700].map((row) => inputOf(image, entryAt(image, row, 0), lookup.has(row, 0)));
    expect(sent).toEqual(["01", "'01", "02"]);
  });
});
