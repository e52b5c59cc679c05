import { expect, test } from "vitest";
import { chartKind, seriesColor, slicePath, valueAxis } from "../../../../workbench/page/grid/chart-shapes";

test.each([
  ["ColumnClustered", "columns"],
  ["ColumnStacked", "columns"],
  ["BarClustered", "bars"],
  ["Line", "line"],
  ["LineMarkers", "line"],
  ["Area", "line"],
  ["XYScatter", "line"],
  ["Pie", "pie"],
  ["Doughnut", "pie"],
  ["PieOfPie", "pie"],
  ["Unheard", "columns"],
])("%s is drawn as %s", (type, kind) => expect(chartKind(type)).toBe(kind));

const series = (...values: (number | null)[]) => [{ name: "", values, color: "", outline: "", type: "" }];

test.each([
  ["positive values", series(3, 17, null), [0, 5, 10, 15, 20]],
  ["large values", series(950), [0, 500, 1000]],
  ["values below zero", series(-7, 12), [-10, -5, 0, 5, 10, 15]],
  ["only values below zero", series(-4), [-4, -3, -2, -1, 0]],
  ["nothing at all", series(), [0, 0.5]],
])("the axis of %s", (_name, input, marks) => expect(valueAxis(input).marks).toEqual(marks));

test("a quarter is one arc, more than a half the large one, a whole circle two", () => {
  expect(slicePath(50, 50, 10, 0, 0.25)).toBe("M 50 50 L 50.00 40.00 A 10 10 0 0 1 60.00 50.00 Z");
  expect(slicePath(0, 0, 10, 0, 0.75)).toContain("A 10 10 0 1 1");
  expect(slicePath(0, 0, 10, 0, 1).match(/A /g)).toHaveLength(2);
});

test("a series keeps its own colour, others take turns", () => {
  expect(seriesColor("#123456", 0)).toBe("#123456");
  expect(seriesColor("", 0)).toBe(seriesColor("", 6));
  expect(seriesColor("", 0)).not.toBe(seriesColor("", 1));
});
