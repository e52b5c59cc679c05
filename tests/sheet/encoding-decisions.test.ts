import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_FORMAT } from "../../src/sheet/cell-format";
import { cellText } from "../../src/sheet/cell-text";
import { decodeTables } from "../../src/sheet/decode-tables";
import { decodeLegacy, type EncodingChoice } from "../../src/sheet/legacy-encoding";
import { imageOf } from "../support/image-of";

const column = (texts: readonly string[]) => imageOf(texts.map((text) => [text]));
const inFont = (texts: readonly string[], font: string) => {
  const image = column(texts);
  return { ...image, formats: [{ ...DEFAULT_FORMAT, font }], formatOf: new Uint16Array(image.kinds.length) };
};
const read = (image: ReturnType<typeof column>, choice: EncodingChoice) => {
  const decoded = decodeLegacy(image, [{ column: 0, first: 0, end: 99, choice }]);
  return { texts: Array.from({ length: image.rows }, (_, row) => cellText(decoded.image, row, 0)), decoded };
};

const SURE = ["C«ng ty H¶i Phßng", "Tr­êng Hoa MÇm", "Ngäc L©m"];

describe("what the officer says of a column", () => {
  test.each<[string, ReturnType<typeof column>, EncodingChoice, string[]]>([
    ["keep wins over words", column(SURE), "keep", SURE],
    ["keep wins over a font", inFont(["C§ A", "B×nh"], ".VnTime"), "keep", ["C§ A", "B×nh"]],
    ["tcvn3 decodes what nobody could tell", column(["B×nh", "C§"]), "tcvn3", ["Bình", "CĐ"]],
    ["vni decodes what nobody could tell", column(["Coâng"]), "vni", ["Công"]],
    ["vni wins over a font of the other", inFont(["Coâng"], ".VnTime"), "vni", ["Công"]],
    [
      "sure is as if nothing were said",
      column(["C«ng ty H¶i Phßng", "Ngäc L©m", "B×nh"]),
      "sure",
      ["Công ty Hải Phòng", "Ngọc Lâm", "B×nh"],
    ],
    [
      "what is Unicode and reads in no other way stays",
      column(["Bồ Đề", "Công ty Thành", "B×nh"]),
      "tcvn3",
      ["Bồ Đề", "Công ty Thành", "Bình"],
    ],
    ["a font of capitals gives capitals", inFont(["c«ng ®oµn"], ".VnTimeH"), "tcvn3", ["CÔNG ĐOÀN"]],
    [
      "a neighbour that is surely of the other encoding is read as that",
      column(["Coâng ty Haûi Phoøng", "B×nh"]),
      "tcvn3",
      ["Công ty Hải Phòng", "Bình"],
    ],
    ["ASCII stays", column(["UBND 12", ""]), "tcvn3", ["UBND 12"]],
  ])("%s", (_, image, choice, expected) => {
    const { texts, decoded } = read(image, choice);
    expect(texts).toEqual(expected);
    if (choice !== "sure") expect(decoded.unsure).toEqual([]);
  });

  test("another column, and rows outside of the area, are as they were proposed", () => {
    const image = imageOf(SURE.map((text) => [text, text]));
    const { image: decoded } = decodeLegacy(image, [{ column: 0, first: 1, end: 2, choice: "keep" }]);
    expect([0, 1, 2].map((row) => cellText(decoded, row, 0))).toEqual(["Công ty Hải Phòng", "Tr­êng Hoa MÇm", "Ngọc Lâm"]);
    expect([0, 1, 2].map((row) => cellText(decoded, row, 1))).toEqual(["Công ty Hải Phòng", "Trường Hoa Mầm", "Ngọc Lâm"]);
  });

  test("law: a cell with a letter beyond Latin-1 is never touched, whatever is said", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcC§®×«H¶ßđĐồểự ­ê") });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<EncodingChoice>("keep", "sure", "tcvn3", "vni"),
        (texts, choice) => {
          const image = column(texts);
          const { image: decoded } = decodeLegacy(image, [{ column: 0, first: 0, end: 99, choice }]);
          texts.forEach((text, row) => {
            if (/[Ā-\u{10FFFF}]/u.test(text) || choice === "keep") expect(cellText(decoded, row, 0)).toBe(cellText(image, row, 0));
          });
        },
      ),
    );
  });
});

describe("a table whose heading is in the old encoding too", () => {
  const knows = (folded: string) => (/ten|so/.test(folded) ? 1 : 0);
  const table = imageOf([
    ["STT", "Tªn ®¬n vÞ", "Sè lao ®éng"],
    [1, "C«ng ty H¶i Phßng", 10],
    [2, "Tr­êng Hoa MÇm", 12],
  ]);
  test.each<[string, Record<string, EncodingChoice>, string]>([
    ["is read as proposed", {}, "Công ty Hải Phòng"],
    ["keeps its texts under that heading, which is decoded all the same", { "ten don vi": "keep" }, "C«ng ty H¶i Phßng"],
    ["hears nothing of other headings", { "ten cdcs": "keep" }, "Công ty Hải Phòng"],
  ])("%s", (_, answers, expected) => {
    const { decoded, headings } = decodeTables(table, knows, answers);
    expect(headings[0]?.columns[1]?.labels).toEqual(["Tên đơn vị"]);
    expect(cellText(decoded.image, 0, 1)).toBe("Tên đơn vị");
    expect(cellText(decoded.image, 1, 1)).toBe(expected);
  });
});
