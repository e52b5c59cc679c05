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
        expect(selectNth(Float64Array.from(numbers), n)).toBe([...numbers].sort((a, b) => b - a)[n - 1]);
      }),
      { numRuns: 500 },
    );
  });

  test("stays quick on a column that is made to be slow", () => {
    const start = performance.now();
    expect(selectNth(slowest(100_000), 50_000)).toBe(50_000);
    // A quadratic search takes seconds.
    expect(performance.now() - start).toBeLessThan(500);
  });
});

/** Numbers 0 to size − 1, placed so that the middle of first, middle and last is always the second least. */
function slowest(size: number): Float64Array {
  const column = Float64Array.from({ length: size }, (_, index) => index);
  for (let last = 3; last < size; last += 1) {
    const middle = last >> 1;
    [column[middle], column[last - 1]] = [column[last - 1]!, column[middle]!];
  }
  return column;
}
