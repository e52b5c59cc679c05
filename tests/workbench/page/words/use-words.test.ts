import { expect, test } from "vitest";
import { TROUBLE_CODES } from "../../../../workbench/page/book/book-state";
import { en } from "../../../../workbench/page/words/en";
import { chooseLanguage } from "../../../../workbench/page/words/use-words";
import { vi } from "../../../../workbench/page/words/vi";

test.each([
  ["a Vietnamese browser", "", ["vi-VN", "en-US"], "vi"],
  ["an English browser", "", ["en-GB"], "en"],
  ["an English browser whose person also reads Vietnamese", "", ["en-US", "vi"], "vi"],
  ["a browser of a third language", "", ["fr-FR"], "vi"],
  ["a browser without any", "", [], "vi"],
  ["asked for English", "?lang=en", ["vi-VN"], "en"],
  ["asked for Vietnamese", "?lang=vi", ["en-US"], "vi"],
  ["asked for something else", "?lang=fr", ["en-US"], "en"],
] as const)("%s", (_name, search, preferred, language) => expect(chooseLanguage(search, preferred)).toBe(language));

test.each(TROUBLE_CODES)("trouble «%s» has a sentence in both languages, and not the same one", (code) => {
  for (const words of [vi, en]) expect(words.trouble[code]).toMatch(/^[A-ZĐ].*\.$/);
  expect(vi.trouble[code]).not.toBe(en.trouble[code]);
});

test.each([
  [
    "numbers",
    { filled: 3, numbers: 2, sum: 7001, smallest: 1, largest: 7000 },
    ["Trung bình: 3.500,5", "Đếm: 3", "Nhỏ nhất: 1", "Lớn nhất: 7.000", "Tổng: 7.001"],
  ],
  ["text alone", { filled: 3, numbers: 0, sum: 0, smallest: 0, largest: 0 }, ["Đếm: 3"]],
])("the status bar of %s", (_name, summary, expected) => {
  expect(vi.summary(summary)).toEqual(expected);
  expect(en.summary(summary)).toHaveLength(expected.length);
});
