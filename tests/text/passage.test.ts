import { expect, test } from "vitest";
import { pieces, step } from "../../src/text/passage";

test("a sentence is cut at its words, in order, and nothing is lost", () => {
  const cut = pieces(step("Chọn Tệp, rồi Lưu Như, rồi Tệp.", "Tệp", "Lưu Như"));
  expect(cut.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(["Tệp", "Lưu Như"]);
  expect(cut.map(({ text }) => text).join("")).toBe("Chọn Tệp, rồi Lưu Như, rồi Tệp.");
});

test("a word at the very beginning leaves no empty piece", () => {
  expect(pieces(step("Dừng lại.", "Dừng"))).toEqual([
    { text: "Dừng", strong: true },
    { text: " lại.", strong: false },
  ]);
});

test("a word that is not there is a mistake of ours", () => {
  expect(() => pieces(step("Bấm Xong.", "Thôi"))).toThrow(RangeError);
});
