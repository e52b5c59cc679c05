import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideNumberStyle, type NumberStyle, parseCount } from "../../src/sheet/number-text";

describe("parseCount", () => {
  test.each<[string, NumberStyle, ReturnType<typeof parseCount>]>([
    ["31", "unknown", { kind: "number", number: 31 }],
    ["01", "unknown", { kind: "number", number: 1 }],
    ["1.234", "unknown", { kind: "number", number: 1234 }],
    ["1,234", "unknown", { kind: "number", number: 1234 }],
    ["1.234.567", "unknown", { kind: "number", number: 1_234_567 }],
    ["1 234", "unknown", { kind: "number", number: 1234 }],
    ["1\u00A0234", "unknown", { kind: "number", number: 1234 }],
    ["１２３", "unknown", { kind: "number", number: 123 }],
    ["1.200 người", "unknown", { kind: "number", number: 1200 }],
    ["-5", "unknown", { kind: "number", number: -5 }],
    ["12.5", "unknown", { kind: "fraction", number: 12.5 }],
    ["12,5", "unknown", { kind: "fraction", number: 12.5 }],
    ["1.234,5", "unknown", { kind: "fraction", number: 1234.5 }],
    ["1.234", "comma-thousands", { kind: "fraction", number: 1.234 }],
    ["1,234", "point-thousands", { kind: "fraction", number: 1.234 }],
    ["-", "unknown", { kind: "none", mark: "dash" }],
    ["–", "unknown", { kind: "none", mark: "dash" }],
    ["x", "unknown", { kind: "none", mark: "cross" }],
    ["", "unknown", { kind: "no-number" }],
    ["13/14", "unknown", { kind: "no-number" }],
    ["0x10", "unknown", { kind: "no-number" }],
    ["1e3", "unknown", { kind: "no-number" }],
    ["chưa rõ", "unknown", { kind: "no-number" }],
  ])("%j read as %s", (text, style, expected) => expect(parseCount(text, style)).toEqual(expected));

  test("a whole number printed with points comes back", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (number) => {
        const printed = String(number).replace(/\B(?=(\d{3})+$)/g, ".");
        expect(parseCount(printed, "point-thousands")).toEqual({ kind: "number", number });
      }),
    );
  });
});

test.each<[string[], NumberStyle]>([
  [["1.234", "12"], "unknown"],
  [["1.234.567", "1.234"], "point-thousands"],
  [["1,234,567"], "comma-thousands"],
  [["12,5", "1.234"], "point-thousands"],
  [["12.5", "1,234"], "comma-thousands"],
  [[], "unknown"],
])("the style of a column with %j is %s", (texts, style) => expect(decideNumberStyle(texts)).toBe(style));
