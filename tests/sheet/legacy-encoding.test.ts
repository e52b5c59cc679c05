import { describe, expect, test } from "vitest";
import { DEFAULT_FORMAT } from "../../src/sheet/cell-format";
import { cellText } from "../../src/sheet/cell-text";
import { decodeLegacy } from "../../src/sheet/legacy-encoding";
import { decodeTcvn3 } from "../../src/sheet/tcvn3";
import { imageOf } from "../support/image-of";

describe("decodeTcvn3", () => {
  test.each([
    ["C§ ph­êng Phóc Lîi", ".VnTime", "CĐ phường Phúc Lợi"],
    ["Quü, kû luËt, nghÜa vô", ".VnTime", "Quỹ, kỷ luật, nghĩa vụ"],
    ["c«ng ®oµn c¬ së", ".VnTimeH", "CÔNG ĐOÀN CƠ SỞ"],
    ["NguyÔn ThÞ Mü Ngäc", ".VnArial", "Nguyễn Thị Mỹ Ngọc"],
    ["UBND 12", ".VnTime", "UBND 12"],
  ])("%s in %s", (text, font, expected) => expect(decodeTcvn3(text, font)).toBe(expected));
});

describe("decodeLegacy", () => {
  const image = imageOf([
    ["C§ A", "CĐ B"],
    ["½ ngày", 12],
  ]);
  test("a tab without .Vn fonts stays as it is, also where it has such characters", () => {
    const decoded = decodeLegacy(image);
    expect(decoded.image).toBe(image);
    expect(decoded.cells).toEqual([]);
  });

  test("only what is typed in the font, and not what is Unicode already", () => {
    const vn = { ...image, formats: [{ ...DEFAULT_FORMAT, font: ".VnTime" }], formatOf: new Uint16Array(image.kinds.length) };
    const { image: decoded, cells } = decodeLegacy(vn);
    expect([cellText(decoded, 0, 0), cellText(decoded, 0, 1)]).toEqual(["CĐ A", "CĐ B"]);
    expect(cells).toEqual([
      { row: 0, column: 0, encoding: "tcvn3" },
      { row: 1, column: 0, encoding: "tcvn3" },
    ]);
    expect(cellText(image, 0, 0)).toBe("C§ A");
  });

  test("VNI by its font, and a font's name in any case", () => {
    const vni = { ...imageOf([["Coâng"]]), formats: [{ ...DEFAULT_FORMAT, font: "vni-times" }] };
    expect(cellText(decodeLegacy(vni).image, 0, 0)).toBe("Công");
  });

  test.each<[string, (string | null)[], string[], number, number]>([
    [
      "three that are sure take the rest of the column along",
      ["C«ng ty H¶i Phßng", "Tr­êng Hoa MÇm", "Ngäc L©m", "B×nh"],
      ["Công ty Hải Phòng", "Trường Hoa Mầm", "Ngọc Lâm", "Bình"],
      4,
      0,
    ],
    ["two are not enough", ["C«ng ty H¶i Phßng", "Ngäc L©m", "B×nh"], ["Công ty Hải Phòng", "Ngọc Lâm", "B×nh"], 2, 1],
    [
      "Unicode in the column speaks against",
      ["C«ng ty H¶i Phßng", "Tr­êng Hoa MÇm", "Ngäc L©m", "B×nh", "Bồ Đề"],
      ["Công ty Hải Phòng", "Trường Hoa Mầm", "Ngọc Lâm", "B×nh", "Bồ Đề"],
      3,
      1,
    ],
    ["what is Vietnamese as it stands is left alone", ["Công ty Hà", "Trà", "½ ngày"], ["Công ty Hà", "Trà", "½ ngày"], 0, 0],
    ["words from abroad too", ["Société Générale", "Nestlé", "Müller"], ["Société Générale", "Nestlé", "Müller"], 0, 0],
  ])("without a font: %s", (_, texts, expected, decoded, unsure) => {
    const read = decodeLegacy(imageOf(texts.map((text) => [text])));
    expect(texts.map((_text, row) => cellText(read.image, row, 0))).toEqual(expected);
    expect([read.cells.length, read.unsure.length]).toEqual([decoded, unsure]);
  });

  test("never twice: what was decoded stays", () => {
    const once = decodeLegacy(imageOf([["C«ng ty H¶i Phßng"], ["Coâng ty Haûi Phoøng"], ["Công ty Hải Phòng"], ["Ngäc L©m"]]));
    expect(once.cells).toHaveLength(3);
    const twice = decodeLegacy(once.image);
    expect([twice.cells, twice.unsure]).toEqual([[], []]);
    expect(twice.image).toBe(once.image);
  });
});
