import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidyText } from "../../src/sheet/tidy-text";

describe("a name as it should have been typed", () => {
  test.each([
    ["two spaces", "Công  ty May", "Công ty May"],
    ["a space at each end", " Công ty May ", "Công ty May"],
    ["a no-break space between words", "Công\u00a0ty May", "Công ty May"],
    ["a no-break and a common space", "Công\u00a0 ty May", "Công ty May"],
    ["a space of fixed width", "Công\u2003ty May", "Công ty May"],
    ["a tab", "Công\tty May", "Công ty May"],
    ["a sign without width", "Công\u200b ty May\ufeff", "Công ty May"],
    ["letters with their marks apart", "Công ty Hòa Bình".normalize("NFD"), "Công ty Hòa Bình"],
    ["a line break, which stays", "Công ty\nMay", "Công ty\nMay"],
    ["the letter ư of a .Vn font, which stays", "Ng\u00adêi", "Ng\u00adêi"],
    ["nothing to mend", "Công ty TNHH 1 thành viên", "Công ty TNHH 1 thành viên"],
  ])("%s", (_, typed, tidy) => expect(tidyText(typed)).toBe(tidy));

  test("what is tidy is not changed again, and no letter or figure is lost", () => {
    const letters = (text: string) => text.normalize("NFC").replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aốữ1 \u00a0\u200b\t\u2003-".split(""), "e\u0302\u0301") }), (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(letters(tidy)).toBe(letters(text));
      }),
    );
  });
});
