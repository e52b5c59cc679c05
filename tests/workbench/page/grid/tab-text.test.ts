import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseTabText } from "../../../../workbench/page/grid/tab-text";

test.each([
  ["one cell", "5", [["5"]]],
  ["a row", "a\tb\tc", [["a", "b", "c"]]],
  [
    "rows as Excel ends them",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["rows as Unix ends them", "a\nb\n", [["a"], ["b"]]],
  ["an empty line inside", "a\n\nb", [["a"], [""], ["b"]]],
  ["empty cells at the ends", "\ta\t", [["", "a", ""]]],
  [
    "rows of unequal length",
    "a\nb\tc",
    [
      ["a", ""],
      ["b", "c"],
    ],
  ],
  ["a cell with a line break", '"Lao\nđộng"\tx', [["Lao\nđộng", "x"]]],
  ["a cell with a tab and a quote", '"a\tb ""c"""\td', [['a\tb "c"', "d"]]],
  ["a quote inside an ordinary cell", 'Công ty "A"\t1', [['Công ty "A"', "1"]]],
  ["a quote that is never closed", '"abc\td', [['"abc', "d"]]],
])("reads %s", (_name, text, expected) => expect(parseTabText(text)).toEqual(expected));

test("law: what Excel would write is read back", () => {
  const cell = string({ unit: constantFrom("a", "đ", '"', "\t", "\n", " ", "1") });
  const write = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  assert(
    property(array(array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => row.map(write).join("\t")).join("\r\n");
      expect(parseTabText(`${text}\r\n`)).toEqual(rows);
    }),
  );
});
