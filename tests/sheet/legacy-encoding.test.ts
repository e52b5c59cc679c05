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
});
