import { describe, expect, test } from "vitest";
import { findNearName } from "../../src/roster/near-name";

const LIST = [
  "CĐCS Trường MN Hoa Mai 1",
  "CĐCS Trường MN Hoa Mai 2",
  "Công ty TNHH MTV Vận tải Kim Lợi",
  "Công ty CP Giấy Phú Gia",
  "Trường THCS Bồ Đề",
  "Trường TH Bồ Đề",
  "Công ty CP Gạch Tân An",
  "Công ty TNHH Gạch Tân An",
];

describe("findNearName", () => {
  test.each<[string, string, number | undefined]>([
    ["spelled out", "Trường Mầm non Hoa Mai 2", 1],
    ["spelled short", "Cty CP Giấy Phú Gia", 3],
    ["a word that firms leave out", "Công ty Vận tải Kim Lợi", 2],
    ["words in another order", "Công ty Giấy CP Phú Gia", 3],
    ["run together", "Công ty CP Giấy PhúGia", 3],
    ["a letter mistyped in a word of four", "Công ty CP Giáay Phú Gia", 3],
    ["a letter in a short word may be another name", "Công ty CP Giấy Phú Gio", undefined],
    ["another number", "CĐCS Trường MN Hoa Mai 3", undefined],
    ["no number, and two that have one", "CĐCS Trường MN Hoa Mai", undefined],
    ["two that it may be", "Công ty Gạch Tân An", undefined],
    ["another school", "Trường THPT Bồ Đề", undefined],
    ["another firm", "Công ty TNHH Cơ khí Đại Hải Khang", undefined],
    ["nothing", "", undefined],
  ])("%s", (_, name, index) => expect(findNearName(name, LIST)).toBe(index));
});
