import { expect, test } from "vitest";
import { forDark } from "../../../../workbench/page/grid/dark-color";

const lightness = (css: string) => Number(/(\d+)%\)$/.exec(css)?.[1]);

test.each([
  ["black ink becomes light", "#000000", "hsl(0 0% 96%)"],
  ["white paper becomes dark", "#FFFFFF", "hsl(0 0% 16%)"],
  ["red keeps its hue", "#FF0000", "hsl(0 80% 56%)"],
  ["green keeps its hue", "#00FF00", "hsl(120 80% 56%)"],
  ["blue keeps its hue", "#0000ff", "hsl(240 80% 56%)"],
  ["magenta keeps its hue", "#FF00FF", "hsl(300 80% 56%)"],
])("%s", (_name, color, expected) => expect(forDark(color)).toBe(expected));

test.each([
  ["the usual «bad» cell", "#9C0006", "#FFC7CE"],
  ["the usual «good» cell", "#006100", "#C6EFCE"],
  ["a heading on pale blue", "#000000", "#DDEBF7"],
])("the ink of %s stays far from its paper", (_name, ink, paper) => {
  expect(lightness(forDark(ink)) - lightness(forDark(paper))).toBeGreaterThan(40);
});

test.each(["", "transparent", "rgb(0 0 0)"])("«%s» is left as it is", (color) => expect(forDark(color)).toBe(color));
