import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/text/language";
import { printChange, printNumber, printPercent, printRate, type Share } from "../../src/text/number";

describe("printNumber", () => {
  test.each<[string, number, Language, number | undefined, string]>([
    ["thousands by points", 4500, "vi", undefined, "4.500"],
    ["three digits have no mark", 999, "vi", undefined, "999"],
    ["millions", 1_234_567, "vi", undefined, "1.234.567"],
    ["English commas", 1_234_567, "en", undefined, "1,234,567"],
    ["a divisor with all its digits", 1.1636, "vi", undefined, "1,1636"],
    ["decimals are filled up", 1.5, "vi", 2, "1,50"],
    ["a half goes up, though the binary number lies below it", 1.005, "vi", 2, "1,01"],
    ["rounding carries over", 99.996, "vi", 2, "100,00"],
    ["rounding carries over into the thousands", 999.5, "vi", 0, "1.000"],
    ["minus is a minus, not a hyphen", -1234.5, "vi", undefined, "−1.234,5"],
    ["a half goes away from zero", -0.5, "vi", 0, "−1"],
    ["what rounds to nothing has no sign", -0.004, "vi", 2, "0,00"],
    ["minus zero is zero", -0, "vi", undefined, "0"],
    ["small numbers without an exponent", 1e-7, "vi", undefined, "0,0000001"],
    ["large numbers without an exponent", 1.5e21, "vi", undefined, "1.500.000.000.000.000.000.000"],
  ])("%s", (_, value, language, decimals, printed) => {
    expect(printNumber(value, language, decimals)).toBe(printed);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is not a figure", (value) => {
    expect(() => printNumber(value, "vi")).toThrow(RangeError);
  });

  test("what is printed in full reads back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const back = printNumber(value, "vi").replaceAll(".", "").replace(",", ".").replace("−", "-");
        expect(Number(back)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("whole numbers are printed as the machine's own Vietnamese printing does", () => {
    const machine = new Intl.NumberFormat("vi-VN");
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (value) => {
        expect(printNumber(value, "vi")).toBe(machine.format(value));
      }),
    );
  });
});

test.each([
  [5, "+5"],
  [-5, "−5"],
  [0, "0"],
  [1500, "+1.500"],
])("a change of %d is printed %s", (value, printed) => {
  expect(printChange(value, "vi")).toBe(printed);
});

describe("printPercent", () => {
  const of = (part: number, whole: number): Share => ({ part, whole });
  test.each<[string, Share, Share | undefined, string]>([
    ["two decimals, a comma and a no-break space", of(6340, 6509), undefined, "97,40\u00a0%"],
    ["a half is rounded up", of(1, 800), undefined, "0,13\u00a0%"],
    ["everything", of(318, 318), undefined, "100,00\u00a0%"],
    ["more than everything", of(3, 2), undefined, "150,00\u00a0%"],
    ["a loss", of(-1, 3), undefined, "−33,33\u00a0%"],
    ["a rate that just misses its threshold", of(97_996, 100_000), of(98, 100), "97,996\u00a0%"],
    ["one that misses it by still less", of(979_999, 1_000_000), of(98, 100), "97,9999\u00a0%"],
    ["one that misses it plainly needs no more", of(97, 100), of(98, 100), "97,00\u00a0%"],
    ["one that meets it exactly needs no more", of(49, 50), of(98, 100), "98,00\u00a0%"],
    ["a ceiling that is just passed", of(200_001, 1_000_000), of(20, 100), "20,0001\u00a0%"],
  ])("%s", (_, rate, missed, printed) => {
    expect(printPercent(rate, "vi", missed)).toBe(printed);
  });

  test("English without a space", () => {
    expect(printPercent(of(6340, 6509), "en")).toBe("97.40%");
  });

  test("no whole, no percentage", () => {
    expect(() => printPercent(of(0, 0), "vi")).toThrow(RangeError);
  });

  test("a rate that misses a threshold is never printed as it", () => {
    const count = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 100 }), (part, whole, needed) => {
        fc.pre(part * 100 !== needed * whole);
        const printed = printPercent(of(part, whole), "vi", of(needed, 100));
        expect(Number(printed.replaceAll(".", "").replace(",", ".").replace("\u00a0%", ""))).not.toBe(needed);
      }),
    );
  });
});

test("a rate is its fraction, then its percentage", () => {
  expect(printRate({ part: 6340, whole: 6509 }, "vi")).toBe("6.340/6.509 = 97,40\u00a0%");
});
