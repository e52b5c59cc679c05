import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectNth } from "../../src/apportion/select-nth";

describe("the n-th greatest", () => {
  test.each<[string, number[], number, number]>([
    ["the greatest", [3, 9, 4], 1, 9],
    ["the least", [3, 9, 4], 3, 3],
    ["of equals", [5, 5, 5, 5], 3, 5],
    ["the only one", [7], 1, 7],
    ["infinite ones come first", [1, Number.POSITIVE_INFINITY, 2], 2, 2],
  ])("%s", (_, numbers, n, expected) => {
    expect(selectNth(Float64Array.from(numbers), n)).toBe(expected);
  });

  test.each([0, 4, 1.5, Number.NaN])("number %d of three is a wrong call", (n) => {
    expect(() => selectNth(Float64Array.of(1, 2, 3), n)).toThrow(RangeError);
  });

  test("is what a sorted column has there", () => {
    const column = fc.oneof(fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }), fc.array(fc.double({ noNaN: true }), { minLength: 1 }));
    fc.assert(
      fc.property(column, fc.nat(), (numbers, seed) => {
        const n = 1 + (seed % numbers.length);
        const sorted = numbers.map((number) => number + 0).sort((a, b) => b - a);
        expect(selectNth(Float64Array.from(numbers), n) + 0).toBe(sorted[n - 1]);
      }),
      { numRuns: 500 },
    );
  });

  test("stays quick on a column that is made to be slow", () => {
    const start = process.cpuUsage();
    expect(selectNth(slowest(100_000), 1)).toBe(99_999);
    // A quadratic search takes seconds.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

/** Numbers 0 to size − 1, placed so that of the first, middle and last of what is left the second least is always in the middle. */
function slowest(size: number): Float64Array {
  const column = Float64Array.from({ length: size }, (_, index) => index);
  for (let first = size - 6; first >= 0; first -= 2) {
    const middle = (first + size - 1) >> 1;
    column[first + 1] = column[middle]!;
    column[middle] = first + 1;
  }
  return column;
}
