import { assert, constantFrom, integer, nat, property, tuple, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { Axis, scrollTo } from "../../../../workbench/page/grid/axis";

// 0: 20 | 1: 50 | 2: hidden | 3: hidden | 4: 20 | … | 8: 10 | 9: 20
const axis = new Axis(10, 20, [
  [8, 10],
  [1, 50],
  [2, 0],
  [3, 0],
]);

test.each([
  ["the first", 0, 0, 20],
  ["one of its own size", 1, 20, 50],
  ["a hidden one", 2, 70, 0],
  ["the second hidden one", 3, 70, 0],
  ["the next after hidden ones", 4, 70, 20],
  ["a smaller one", 8, 150, 10],
  ["the last", 9, 160, 20],
])("%s stands at its offset", (_name, index, offset, size) => {
  expect([axis.offset(index), axis.size(index)]).toEqual([offset, size]);
});

test("the far edge is the sum of all", () => expect(axis.offset(10)).toBe(180));

test.each([
  ["before the sheet", -5, 0],
  ["its first pixel", 0, 0],
  ["the last pixel of the first", 19, 0],
  ["the first pixel of the second", 20, 1],
  ["where hidden ones would be", 70, 4],
  ["past the end", 999, 9],
])("a pixel %s belongs to one that is seen", (_name, pixel, index) => expect(axis.indexAt(pixel)).toBe(index));

test("a sheet whose last rows are hidden ends on the last one that is seen", () => {
  const cut = new Axis(10, 20, [
    [8, 0],
    [9, 0],
  ]);
  expect(cut.indexAt(999)).toBe(7);
  expect(cut.step(7, 1)).toBe(7);
});

test.each([
  ["down over hidden ones", 1, 1, 4],
  ["up over hidden ones", 4, -1, 1],
  ["by three", 0, 3, 5],
  ["at the edge", 9, 5, 9],
  ["at the beginning", 0, -1, 0],
])("a step %s", (_name, from, steps, to) => expect(axis.step(from, steps)).toBe(to));

const axes = tuple(
  uniqueArray(tuple(nat(199), constantFrom(0, 5, 20, 33)), { selector: ([index]) => index }),
  integer({ min: 1, max: 40 }),
).map(([own, size]) => new Axis(200, size, own));

test("law: offsets are the running sum of sizes", () => {
  assert(
    property(axes, (one) => {
      let sum = 0;
      for (let index = 0; index < 200; index++) {
        if (one.offset(index) !== sum) return false;
        sum += one.size(index);
      }
      return one.offset(200) === sum;
    }),
  );
});

test("law: every pixel lies in the one it is said to lie in", () => {
  assert(
    property(axes, nat(8000), (one, pixel) => {
      const index = one.indexAt(pixel);
      const isInside = one.offset(index) <= pixel && pixel < one.offset(index) + one.size(index);
      return isInside || pixel >= one.offset(200) || one.offset(200) === 0;
    }),
  );
});

test.each([
  // ten rows of 20, two frozen: 160 px to scroll in, of which 60 are in sight
  ["above the sight", 80, 3, 20],
  ["half above the sight", 30, 3, 20],
  ["wholly in sight", 20, 4, 20],
  ["half below the sight", 10, 5, 20],
  ["far below", 0, 9, 100],
  ["among the frozen", 100, 1, 100],
])("scrolls as little as needed for a row %s", (_name, scroll, index, expected) => {
  expect(scrollTo(new Axis(10, 20, []), 2, scroll, 60, index)).toBe(expected);
});

test("shows the beginning of a row that is larger than the sight", () => {
  expect(scrollTo(new Axis(10, 20, [[4, 500]]), 0, 0, 60, 4)).toBe(80);
});
