import type { ConditionalFormattingRule, Style } from "@cj-tech-master/excelts";
import { colorScaleRule, scaleCriteria } from "./color-scale";
import type { ConditionalFormatState } from "./engine-states";
import { fromFormula, keyOf } from "./rule-text";
import { cssColor, fileColor, themePalette } from "./theme-colors";

type Words = Pick<ConditionalFormatState, "type" | "rule">;

/** Office.js ↔ file; what compares with text has names of its own. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const TEXT_OPERATORS = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const PRESETS = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
} as const;

/** A rule of the file in the words of Office.js. Formulas begin with "=". */
export function ruleWords(rule: ConditionalFormattingRule): Words {
  switch (rule.type) {
    case "expression":
      return { type: "Custom", rule: { formula: asFormula(rule.formulae?.[0]) } };
    case "cellIs": {
      const [first, second] = rule.formulae ?? [];
      const operator = keyOf(OPERATORS, rule.operator) ?? "EqualTo";
      return {
        type: "CellValue",
        rule: { formula1: asFormula(first), ...(second === undefined ? {} : { formula2: asFormula(second) }), operator },
      };
    }
    case "containsText":
      return textWords(rule.operator, rule.text, "formulae" in rule && Array.isArray(rule.formulae) ? String(rule.formulae[0]) : "");
    case "colorScale":
      return { type: "ColorScale", rule: { criteria: scaleCriteria(rule.cfvo ?? [], rule.color ?? []) } };
    case "top10":
      return {
        type: "TopBottom",
        rule: { rank: rule.rank, type: `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}` },
      };
    case "aboveAverage":
      return { type: "PresetCriteria", rule: { criterion: rule.aboveAverage === false ? "BelowAverage" : "AboveAverage" } };
    case "timePeriod":
      return { type: "PresetCriteria", rule: { criterion: rule.timePeriod } };
    case "dataBar":
      return { type: "DataBar", rule: {} };
    case "iconSet":
      return { type: "IconSet", rule: { style: rule.iconSet } };
  }
}

function textWords(operator: string | undefined, text: string | undefined, formula: string): Words {
  const preset = keyOf(PRESETS, operator);
  if (preset) return { type: "PresetCriteria", rule: { criterion: preset } };
  const quoted = /"((?:[^"]|"")*)"/.exec(formula)?.[1]?.replaceAll('""', '"');
  return { type: "ContainsText", rule: { operator: keyOf(TEXT_OPERATORS, operator) ?? "Contains", text: text ?? quoted ?? "" } };
}

/** Office.js' words → a rule of the file. `corner`: the first cell, which formulas of the rule speak of. */
export function fileRule(
  format: ConditionalFormatState,
  corner: string,
  before: ConditionalFormattingRule | undefined,
): ConditionalFormattingRule {
  const style = fileLook(format.look);
  const { rule } = format;
  switch (format.type) {
    case "Custom":
      return { type: "expression", formulae: [fromFormula(rule["formula"])], style };
    case "CellValue": {
      const formulae = [rule["formula1"], rule["formula2"]].filter((formula) => formula !== undefined && formula !== "").map(fromFormula);
      const operator = OPERATORS[String(rule["operator"]) as keyof typeof OPERATORS] ?? "equal";
      return { type: "cellIs", formulae, operator: operator as "equal", style };
    }
    case "ContainsText": {
      const operator = TEXT_OPERATORS[String(rule["operator"]) as keyof typeof TEXT_OPERATORS] ?? "containsText";
      const text = String(rule["text"] ?? "");
      const formulae = [textFormula(operator, text, corner)];
      return Object.assign({ type: "containsText" as const, text, style }, { operator: operator as "containsText", formulae });
    }
    case "PresetCriteria":
      return presetRule(String(rule["criterion"]), style);
    case "TopBottom": {
      const type = String(rule["type"] ?? "TopItems");
      return {
        type: "top10",
        rank: Number(rule["rank"] ?? 10),
        percent: type.endsWith("Percent"),
        bottom: type.startsWith("Bottom"),
        style,
      };
    }
    case "ColorScale":
      return colorScaleRule(rule["criteria"]);
    case "DataBar":
      return before?.type === "dataBar"
        ? before
        : { type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } };
    case "IconSet":
      return before?.type === "iconSet"
        ? before
        : { type: "iconSet", iconSet: "3TrafficLights1", cfvo: [0, 33, 67].map((value) => ({ type: "percent", value })) };
  }
}

function presetRule(criterion: string, style: Partial<Style>): ConditionalFormattingRule {
  if (criterion === "AboveAverage" || criterion === "BelowAverage") {
    return { type: "aboveAverage", aboveAverage: criterion === "AboveAverage", style };
  }
  const operator = PRESETS[criterion as keyof typeof PRESETS];
  if (operator) return { type: "containsText", operator: operator as "containsText", style };
  throw new RangeError(`conditional format ${criterion} is not known`);
}

function textFormula(operator: string, text: string, corner: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${corner}))`;
    case "beginsWith":
      return `LEFT(${corner},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${corner},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${corner})))`;
  }
}

export function ruleLook({ style }: ConditionalFormattingRule): ConditionalFormatState["look"] {
  const palette = themePalette(undefined);
  const fill = style?.fill?.type === "pattern" ? cssColor(style.fill.bgColor ?? style.fill.fgColor, palette) : undefined;
  const fontColor = cssColor(style?.font?.color, palette);
  return {
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(style?.font?.bold === undefined ? {} : { bold: style.font.bold }),
  };
}

function fileLook({ fill, fontColor, bold }: ConditionalFormatState["look"]): Partial<Style> {
  const font = { ...(fontColor ? { color: fileColor(fontColor) } : {}), ...(bold === undefined ? {} : { bold }) };
  return {
    ...(fill ? { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: fileColor(fill) } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}

function asFormula(formula: string | number | undefined): string {
  return formula === undefined ? "" : `=${formula}`;
}
