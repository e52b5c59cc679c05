import fc from "fast-check";
import { expect, test } from "vitest";
import { numberOfDay, parseDay, printIsoDay } from "../../src/programme/day";

const days = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ["22/02/2021", 1900, "2021-02-22"],
  ["5/3/2021", 1900, "2021-03-05"],
  ["5.3.2021", 1900, "2021-03-05"],
  ["2021-07-28", 1900, "2021-07-28"],
  [44249, 1900, "2021-02-22"],
  [44249 - 1462, 1904, "2021-02-22"],
  [61, 1900, "1900-03-01"],
  [60, 1900, undefined],
  ["29/02/2021", 1900, undefined],
  ["2/22/2021", 1900, undefined],
  ["31/4/2021", 1900, undefined],
  ["quý I/2021", 1900, undefined],
  [44249.5, 1900, undefined],
  [-3, 1904, undefined],
  [null, 1900, undefined],
  [true, 1900, undefined],
] as const)("%s (from %i) is %s", (typed, dateSystem, day) => {
  expect(parseDay(typed, dateSystem)).toBe(day);
});

test("parse(print(day)) = day, and numbers are in the order of days", () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(parseDay(printIsoDay(one))).toBe(one);
      expect(Math.sign(numberOfDay(one) - numberOfDay(other))).toBe(one === other ? 0 : one < other ? -1 : 1);
    }),
  );
});
