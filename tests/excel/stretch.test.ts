import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, clip, cut, joinStretches, rectsOf, segmentsOver } from "../../src/excel/stretch";

const rect = (column: number, columns: number) => ({ row: 0, rows: 1, column, columns });

test("cut covers a length without gaps or overlaps, in at most so many parts", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 300 }), (first, length, parts) => {
      const pieces = cut(first, length, parts);
      expect(pieces.length).toBeLessThanOrEqual(parts);
      let next = first;
      for (const piece of pieces) {
        expect(piece.first).toBe(next);
        expect(piece.length).toBeGreaterThan(0);
        next += piece.length;
      }
      expect(next).toBe(first + length);
    }),
  );
});

describe("segmentsOver", () => {
  test.each<[string, ReturnType<typeof rect>[], ReturnType<typeof segmentsOver>]>([
    ["nothing", [], []],
    ["neighbours join", [rect(0, 3), rect(3, 2)], [{ column: 0, columns: 5 }]],
    ["a gap of 8 columns is read along", [rect(0, 2), rect(10, 1)], [{ column: 0, columns: 11 }]],
    [
      "a wider gap is not",
      [rect(0, 2), rect(11, 1)],
      [
        { column: 0, columns: 2 },
        { column: 11, columns: 1 },
      ],
    ],
    ["one within another", [rect(0, 20), rect(3, 2)], [{ column: 0, columns: 20 }]],
    [
      "in any order",
      [rect(16_383, 1), rect(0, 2)],
      [
        { column: 0, columns: 2 },
        { column: 16_383, columns: 1 },
      ],
    ],
  ])("%s", (_, rects, segments) => {
    expect(segmentsOver(rects)).toEqual(segments);
  });
});

test("clip keeps what lies within a block's columns", () => {
  const segments = [
    { column: 0, columns: 5 },
    { column: 20, columns: 5 },
  ];
  expect(clip(segments, rect(3, 19))).toEqual([
    { column: 3, columns: 2 },
    { column: 20, columns: 2 },
  ]);
  expect(clip(segments, rect(5, 15))).toEqual([]);
});

test("stretches join where rows follow and columns are the same", () => {
  const [a, b] = [[{ column: 0, columns: 5 }], [{ column: 0, columns: 6 }]];
  expect(
    joinStretches([
      { row: 0, rows: 10, segments: a },
      { row: 10, rows: 5, segments: a },
      { row: 15, rows: 5, segments: b },
      { row: 21, rows: 5, segments: b },
    ]),
  ).toEqual([
    { row: 0, rows: 15, segments: a },
    { row: 15, rows: 5, segments: b },
    { row: 21, rows: 5, segments: b },
  ]);
});

test("a stretch counts its cells and gives its blocks", () => {
  const stretch = {
    row: 4,
    rows: 3,
    segments: [
      { column: 0, columns: 2 },
      { column: 50, columns: 1 },
    ],
  };
  expect(cellsOf(stretch)).toBe(9);
  expect(rectsOf(stretch, 5, 1)).toEqual([
    { row: 5, rows: 1, column: 0, columns: 2 },
    { row: 5, rows: 1, column: 50, columns: 1 },
  ]);
});
