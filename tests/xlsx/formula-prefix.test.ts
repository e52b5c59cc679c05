import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFunctionPrefixes, isDynamicFormula, removeFunctionPrefixes } from "../../xlsx/formula-prefix";
import { formulaTokens } from "../../xlsx/formula-tokens";

const PAIRS: Readonly<Record<string, [people: string, file: string]>> = {
  "an old function": ["SUM(A1:A3)", "SUM(A1:A3)"],
  "a later one": ["XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  "one of the worksheet": ["SORT(FILTER(A1:A3,A1:A3>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>0))"],
  "with points in its name": ["STDEV.S(A1:A3)+RANK.EQ(A1,A1:A3)", "_xlfn.STDEV.S(A1:A3)+_xlfn.RANK.EQ(A1,A1:A3)"],
  "words of LET": ["LET(a,1,b,a+1,a*b)", "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)"],
  "words of LAMBDA": ["MAP(A1:A3,LAMBDA(x,x+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1))"],
  "a word of LET that is called": ["LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
  "a name in a text": ['"XLOOKUP("&IFS(A1,2)', '"XLOOKUP("&_xlfn.IFS(A1,2)'],
  "a table's column of that name": ["SUM(T[FILTER])", "SUM(T[FILTER])"],
  "files know these bare": ["NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A:A)", "NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A:A)"],
  "a tab of that name": ["FILTER!A1+SORT!A1", "FILTER!A1+SORT!A1"],
};

describe("prefixes of later functions", () => {
  it.each(Object.entries(PAIRS))("%s", (_name, [people, file]) => {
    expect(addFunctionPrefixes(people)).toBe(file);
    expect(removeFunctionPrefixes(file)).toBe(people);
  });

  it.each([
    ["UNIQUE(A1:A3)", true],
    ["SUM(FILTER(A1:A3,A1:A3>0))", true],
    ["SUM(A1:A3)", false],
    ["MYUNIQUE(A1)", false],
    ["UNIQUE", false],
  ])("%s may give several values: %s", (formula, expected) => {
    expect(isDynamicFormula(formula)).toBe(expected);
  });
});

describe("pieces of a formula", () => {
  it.each([
    ["SUM(A1:B2,'Tab 1'!$A$1)", "call SUM|other (|reference A1:B2|other ,|reference 'Tab 1'!$A$1|other )"],
    ["Đợt!A1+1:3", "reference Đợt!A1|other +|reference 1:3"],
    ['"a""b"&T[[#This Row],[x ]y]]', 'text "a""b"|other &|name T|structured [[#This Row],[x ]y]|other ]'],
    ["T['[x']]", "name T|structured ['[x']]"],
    ["#REF!+Tab!#REF!", "error #REF!|other +|reference Tab!#REF!"],
    ["LOG10(1.5e3)", "call LOG10|other (|other 1.5e3|other )"],
  ])("%s", (formula, expected) => {
    expect(
      formulaTokens(formula)
        .map(({ kind, text }) => `${kind} ${text}`)
        .join("|"),
    ).toBe(expected);
  });

  it("law: put together they are the formula, whatever it is", () => {
    const scraps = fc.constantFrom(
      "A1",
      "$B$2:C9",
      "'x y'!",
      "SUM(",
      ")",
      '"',
      "[",
      "]",
      "'",
      "#REF!",
      ",",
      "1.5",
      " ",
      "đ",
      "-",
      "_xlfn.LET(",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string({ maxLength: 3 }))), (pieces) => {
        const formula = pieces.join("");
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("law: prefixes put on and taken off leave the formula", () => {
    const call = fc.constantFrom("XLOOKUP(A1,B:B,C:C)", "LET(x,1,x)", "UNIQUE(A1:A3)", "SUM(A1)", '"FILTER("', "T[SORT]", "A1");
    fc.assert(
      fc.property(fc.array(call, { minLength: 1 }), (calls) => {
        const formula = calls.join("+");
        expect(removeFunctionPrefixes(addFunctionPrefixes(formula))).toBe(formula);
      }),
    );
  });
});
