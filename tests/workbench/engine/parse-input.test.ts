import { describe, expect, it } from "vitest";
import { dateSerial, parseInput } from "../../../workbench/engine/parse-input";

const CASES: Readonly<Record<string, [typed: string, content: unknown, format?: string | undefined, formula?: string]>> = {
  "an empty entry": ["", null],
  "a number": ["1234", 1234],
  "a number with blanks around": ["  12 ", 12],
  "a negative number": ["-1.5", -1.5],
  "a plus sign": ["+7", 7],
  "a number in brackets is negative": ["(5)", -5],
  "no leading zero": [".5", 0.5],
  thousands: ["1,234", 1234, "#,##0"],
  "thousands and decimals": ["1,234.50", 1234.5, "#,##0.00"],
  "wrong thousands stay text": ["12,34", "12,34"],
  "a whole percentage": ["3%", 0.03, "0%"],
  "a percentage with decimals": ["3.25%", 0.0325, "0.00%"],
  "powers of ten": ["1E3", 1000, "0.00E+00"],
  "leading zeros are lost": ["01", 1],
  "an apostrophe keeps text": ["'01", "01"],
  "fifteen digits and no more": ["12345678901234567", 12345678901234600],
  truth: ["TRUE", true],
  "untruth in small letters": ["false", false],
  "an error": ["#n/a", { error: "#N/A" }],
  "a word with a hash": ["#abc", "#abc"],
  "a formula": ["=sum(a1:b2)", null, undefined, "SUM(A1:B2)"],
  "an equals sign alone is text": ["=", "="],
  "a formula begun with a minus": ["-A1*2", null, undefined, "-A1*2"],
  "a list dash is text": ["- Nam", "- Nam"],
  "a date, month first": ["2/28/2026", 46081, "m/d/yyyy"],
  "a date with a short year": ["1/2/26", 46024, "m/d/yyyy"],
  "a date of this year": ["1/2", 46024, "d-mmm"],
  "an ISO date": ["2026-02-28", 46081, "m/d/yyyy"],
  "no such month: text": ["25/12/2026", "25/12/2026"],
  "no such day: text": ["2/30/2026", "2/30/2026"],
  "a time": ["8:30", 30_600 / 86_400, "h:mm"],
  "Vietnamese words": ["Công đoàn cơ sở", "Công đoàn cơ sở"],
  "a figure with a word": ["12 người", "12 người"],
  "a phone number with blanks": ["0912 345 678", "0912 345 678"],
};

describe("what typing makes of text", () => {
  it.each(Object.entries(CASES))("%s", (_name, [typed, content, numberFormat, formula = ""]) => {
    const parsed = parseInput(typed, "General", 2026);
    expect({ content: parsed.content, formula: parsed.formula, numberFormat: parsed.numberFormat }).toEqual({
      content,
      formula,
      numberFormat,
    });
  });

  it.each(["01", "=A1", "TRUE", "3%", "'x"])("a cell for text keeps %s", (typed) => {
    expect(parseInput(typed, "@", 2026)).toEqual({ content: typed, formula: "" });
  });

  it.each([
    ["=1+", "operator"],
    ["=(1", "brackets"],
    ["=1)", "brackets"],
    ['="a', "quotes"],
    ["=Bang[x", "brackets"],
    ["=1*/2", "operator"],
  ])("%s is refused", (typed, fault) => {
    expect(parseInput(typed, "General", 2026).fault).toBe(fault);
  });

  it.each([
    "=-1",
    "=1--1",
    "=2^-1",
    "=A1<>B1",
    "=IF(A1>=1,-1,+1)",
    "={1,2;3,4}",
    "=-(1)",
    '=""',
    "=A1%",
    "=@A1",
    "=A1#",
    "=Bang[[#This Row],[a b]]*2",
  ])("%s is taken", (typed) => {
    expect(parseInput(typed, "General", 2026).fault).toBeUndefined();
  });
});

describe("day numbers", () => {
  it.each([
    [1900, 1, 1, false, 1],
    [1900, 2, 28, false, 59],
    [1900, 3, 1, false, 61],
    [2026, 1, 1, false, 46023],
    [1904, 1, 1, true, 0],
    [2026, 1, 1, true, 44561],
  ])("%i-%i-%i (1904: %s) is %i", (year, month, day, date1904, serial) => {
    expect(dateSerial(year, month, day, date1904)).toBe(serial);
  });
});
