import { expect, test } from "vitest";
import { printRoman } from "../../src/text/roman";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [90, "XC"],
  [400, "CD"],
  [944, "CMXLIV"],
  [2026, "MMXXVI"],
])("%i is %s", (number, numeral) => {
  expect(printRoman(number)).toBe(numeral);
});
