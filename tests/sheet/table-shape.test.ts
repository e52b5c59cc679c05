import { describe, expect, test } from "vitest";
import { findTableShapes } from "../../src/sheet/table-shape";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];

describe("findTableShapes: first and last heading row, and one past the table, counted from 1", () => {
  test.each<[string, Rows, readonly string[], number[][]]>([
    [
      "one row",
      [
        ["Name", "Sum"],
        ["a", 1],
        ["b", 2],
      ],
      [],
      [[1, 1, 4]],
    ],
    ["titles above", [["Report"], ["of March"], ["Name", "Sum"], ["a", 1]], [], [[3, 3, 5]]],
    ["a title merged over the table", [["Table 1"], ["A", "B"], [8, 9]], ["A1:B1"], [[2, 2, 4]]],
    [
      "merged both ways",
      [
        ["Region", "Impact", null],
        [null, "before", "after"],
        ["x", 1, 2],
      ],
      ["A1:A2", "B1:C1"],
      [[1, 2, 4]],
    ],
    [
      "words under a span only",
      [
        ["Name", "Impact", null],
        ["of place", "before", "after"],
        ["x", "a", "b"],
      ],
      ["B1:C1"],
      [[1, 2, 4]],
    ],
    [
      "a top level that stands over some columns only",
      [["Bill"], [null, null, "Amount", null], ["No", "Work", "Dug", "Filled"], [1, "x", 1, 2]],
      ["C2:D2"],
      [[2, 3, 5]],
    ],
    [
      "mottos left and right above it",
      [
        ["UBND TỈNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Công trình:", "Kênh Xáng"],
        ["No", "Work", "Dug", "Filled"],
        [1, "x", 1, 2],
      ],
      ["A1:C1"],
      [[3, 3, 5]],
    ],
    ["an empty row under it", [["No", "Work", "Dug", "Filled"], [], ["A", "Canal"], [1, "x", 1, 2]], [], [[1, 1, 5]]],
    ["a merge that reaches over blank rows", [["Region", "Impact"], [], [null, "(%)"], ["x", 1]], ["A1:A3", "B1:B2"], [[1, 3, 5]]],
    [
      "two levels without merges",
      [
        ["Name", "Sales", null],
        [null, "Q1", "Q2"],
        ["x", 1, 2],
      ],
      [],
      [[1, 2, 4]],
    ],
    [
      "years head columns",
      [
        ["Name", 2023, 2024, "Sum"],
        ["x", 1, 2, 3],
      ],
      [],
      [[1, 1, 3]],
    ],
    [
      "two tables",
      [["Name", "Sum"], ["a", 1], [], ["Second"], ["Place", "Count"], ["b", 2]],
      [],
      [
        [1, 1, 4],
        [5, 5, 7],
      ],
    ],
    ["figures after a blank row go on with the table", [["Name", "Sum"], ["a", 1], [], ["b", 2]], [], [[1, 1, 5]]],
    [
      "a group row is no second level",
      [
        ["No", "Name", "Sum"],
        ["A", "First"],
        [1, "x", 2],
      ],
      [],
      [[1, 1, 4]],
    ],
    [
      "figures only",
      [
        ["a", 1],
        ["b", 2],
      ],
      [],
      [],
    ],
    ["a letter", [["Dear all"], ["please report."]], [], []],
    ["nothing", [], [], []],
  ])("%s", (_, rows, merges, blocks) => {
    expect(findTableShapes(imageOf(rows, merges)).map(({ first, last, end }) => [first + 1, last + 1, end + 1])).toEqual(blocks);
  });
});
