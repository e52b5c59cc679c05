import { expect, test } from "vitest";
import { languageOf } from "../../src/text/language";

test.each([
  ["vi-VN", "vi"],
  ["vi", "vi"],
  ["en-US", "en"],
  ["EN", "en"],
  ["en_GB", "en"],
  ["enm", "vi"],
  ["fr-FR", "vi"],
  ["", "vi"],
])("a surrounding that speaks «%s» is answered in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
