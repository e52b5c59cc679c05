import { describe, expect, test } from "vitest";
import { isTitle, PROPOSED, scoreHeadingRow } from "../../src/sheet/heading-score";
import { imageOf } from "../support/image-of";

type Row = Parameters<typeof imageOf>[0][number];

/** «b…» is a label of a field, «a…» a word that headings have. */
const knows = (folded: string) => (folded.startsWith("b") ? 2 : folded.startsWith("a") ? 1 : 0);
const UNDER: Row = ["x", 5];
const scoreOf = (row: Row, under: readonly Row[] = [UNDER]) => scoreHeadingRow(imageOf([row, ...under]), 0, knows);

describe("a row as a heading", () => {
  test.each<[string, Row, number]>([
    ["labels, and twice what is known of them, and that data follow", ["a1", "b1", "c1"], 3 + 2 * 3 + 1],
    ["a label twice counts once", ["a1", "A1", "b1"], 2 + 2 * 3 + 1],
    ["more than eight labels count as eight", ["a1", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"], 8 + 2 + 1],
    ["numbers speak against it", ["a1", "b1", "c1", 12], 3 + 2 * 3 + 1 - 2],
    ["a year is a label's number", ["a1", "b1", "c1", 2021], 3 + 2 * 3 + 1],
    ["1989 and 2101 are none", ["a1", "b1", "c1", 1989, 2101], 3 + 2 * 3 + 1 - 4],
    ["1990 and 2100 are", ["a1", "b1", "c1", 1990, 2100], 3 + 2 * 3 + 1],
    ["half a year is none", ["a1", "b1", "c1", 2000.5], 3 + 2 * 3 + 1 - 2],
    ["titles speak against it", ["a1", "b1", "Liên đoàn Lao động quận"], 2 + 2 * 3 + 1 - 4],
    ["so do long texts", ["a1", "b1", `a${"x".repeat(80)}`], 2 + 2 * 3 + 1 - 4],
    ["eighty letters are not long", ["a1", "b1", `a${"x".repeat(79)}`], 3 + 2 * 4 + 1],
    ["signs alone are nothing", ["a1", "b1", "***"], 2 + 2 * 3 + 1],
  ])("%s", (_, row, expected) => expect(scoreOf(row)).toBe(expected));

  test("one label, or none that is known, is no heading", () => {
    expect([scoreOf(["b1"]), scoreOf(["b1", 1990]), scoreOf(["c1", "c2", "c3"]), scoreOf([1, 2, 3]), scoreOf([])]).toEqual([0, 0, 0, 0, 0]);
    expect(scoreOf(["a1", "b1"])).toBeGreaterThanOrEqual(PROPOSED);
  });

  test("nothing below it speaks against it; a figure within six rows does not", () => {
    const row = ["a1", "b1", "c1"];
    const words = (count: number): Row[] => Array.from({ length: count }, () => ["x"]);
    expect(scoreOf(row, [])).toBe(3 + 6 - 3);
    expect(scoreOf(row, [...words(5), [5]])).toBe(3 + 6 + 1);
    expect(scoreOf(row, [[], [], [], [], [], [], [5]])).toBe(3 + 6 - 3);
    expect(scoreOf(row, words(1))).toBe(3 + 6 + 1);
  });
});

test.each<[string, boolean]>([
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true],
  ["Độc lập - Tự do - Hạnh phúc", true],
  ["LĐLĐ QUẬN MẪU", true],
  ["Công đoàn tỉnh Tây Ninh", true],
  ["Công đoàn cơ sở", false],
  ["Biểu số 2", true],
  ["Biểu", false],
  ["Đơn vị tính: người", true],
  ["Đơn vị tính", false],
  ["BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN", true],
  ["Báo cáo", false],
  ["Kết quả", false],
  ["Kế hoạch 12345678", false],
  ["Kế hoạch năm 2021 của quận", true],
  ["Số: 12/BC-LĐLĐ", true],
  ["Số lao động", false],
  ["Long Biên, ngày 15 tháng 3 năm 2021", true],
  ["ngày … tháng … năm 2021", true],
  ["Ngày thành lập", false],
  ["Theo dõi", true],
  ["Phụ lục 1", true],
])("%s is a title: %s", (text, expected) => expect(isTitle(text)).toBe(expected));
