import type { ConditionalFormattingRule, Cvfo } from "@cj-tech-master/excelts";
import { fromFormula, keyOf } from "./rule-text";
import { cssColor, fileColor, themePalette } from "./theme-colors";

const POINT_TYPES = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;

/** Points and colours of a scale in the words of Office.js. */
export function scaleCriteria(points: readonly Cvfo[], colors: readonly Parameters<typeof cssColor>[0][]): Record<string, unknown> {
  const names = points.length > 2 ? ["minimum", "midpoint", "maximum"] : ["minimum", "maximum"];
  const palette = themePalette(undefined);
  return Object.fromEntries(
    names.map((name, index) => {
      const point = points[index];
      const type = POINT_TYPES[(point?.type ?? "min") as keyof typeof POINT_TYPES] ?? "Number";
      return [
        name,
        { type, formula: point?.value === undefined ? null : String(point.value), color: cssColor(colors[index], palette) ?? "#FFFFFF" },
      ];
    }),
  );
}

/** … and back. */
export function colorScaleRule(criteria: unknown): ConditionalFormattingRule {
  const given = (typeof criteria === "object" && criteria !== null ? criteria : {}) as Record<
    string,
    { type?: string; formula?: unknown; color?: string }
  >;
  const points = ["minimum", "midpoint", "maximum"].flatMap((name) => given[name] ?? []);
  return {
    type: "colorScale",
    cfvo: points.map(({ type, formula }) => {
      const kind = keyOf(POINT_TYPES, type) ?? "num";
      return formula === undefined || formula === null || formula === "" ? { type: kind } : { type: kind, value: fromFormula(formula) };
    }),
    color: points.map(({ color }) => fileColor(color ?? "#FFFFFF")),
  };
}
