import type { DataValidation, DataValidationOperator } from "@cj-tech-master/excelts";
import { intersection, parseRect, rectAddress } from "./a1";
import type { SheetBook } from "./book";
import type { Rect, ValidationState } from "./engine-states";
import { hasNoArrow, hideArrow } from "./list-arrow";

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
/** Office.js' member of the rule ↔ the file's type. */
const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  custom: "custom",
  list: "list",
};
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" };
/** A file's type whose formulas must not be read as numbers: see `prepareOpened`. */
const AS_TEXT = /^x-/;

/** One for each block; a validation over several blocks is said once for each. */
export function validations(sheet: SheetBook): ValidationState[] {
  return entries(sheet).map(([rect, validation]) => stateOf(sheet.id, rect, validation));
}

/** Replaces what stood on the block. */
export function setValidation(sheet: SheetBook, validation: ValidationState): void {
  clearValidation(sheet, validation.rect);
  sheet.worksheet.dataValidations.model[keyOf(validation.rect)] = fileValidation(validation);
}

/** What lies partly outside the block stays there. */
export function clearValidation(sheet: SheetBook, rect: Rect): void {
  const kept = entries(sheet).flatMap(([block, validation]) => without(block, rect).map((part) => [keyOf(part), validation] as const));
  sheet.worksheet.dataValidations.model = Object.fromEntries(kept);
}

export function entries({ worksheet }: SheetBook): [Rect, DataValidation][] {
  return Object.entries(worksheet.dataValidations.model).flatMap(([key, validation]): [Rect, DataValidation][] => {
    const rect = parseRect(key.replace(/^range:/, ""));
    return rect && validation ? [[rect, validation]] : [];
  });
}

/** The file library wants blocks marked; a single cell is its address. */
export function keyOf(rect: Rect): string {
  return rect.rows * rect.columns > 1 ? `range:${rectAddress(rect)}` : rectAddress(rect);
}

/** What of a block lies outside another: above, below, left, right. */
function without(block: Rect, hole: Rect): Rect[] {
  const common = intersection(block, hole);
  if (!common) return [block];
  const parts: Rect[] = [
    { ...block, rows: common.row - block.row },
    { ...block, row: common.row + common.rows, rows: block.row + block.rows - common.row - common.rows },
    { ...common, column: block.column, columns: common.column - block.column },
    { ...common, column: common.column + common.columns, columns: block.column + block.columns - common.column - common.columns },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function stateOf(sheet: number, rect: Rect, validation: DataValidation): ValidationState {
  const { errorStyle, error = "", errorTitle = "", prompt = "", promptTitle = "" } = validation;
  const style = Object.entries(STYLES).find(([, name]) => name === errorStyle)?.[0] ?? "Stop";
  return {
    sheet,
    rect,
    rule: ruleWords(validation),
    errorAlert: { message: error, title: errorTitle, style, showAlert: validation.showErrorMessage ?? false },
    prompt: { message: prompt, title: promptTitle, showPrompt: validation.showInputMessage ?? false },
    ignoreBlanks: validation.allowBlank ?? false,
  };
}

function ruleWords(validation: DataValidation): Record<string, unknown> {
  if (validation.type === "any") return {};
  const type = String(validation.type).replace(AS_TEXT, "");
  const [first, second] = (validation.formulae ?? []).map((formula) => formulaWords(formula, type));
  if (type === "list") {
    const source = typeof first === "string" && first.startsWith('="') ? first.slice(2, -1).replaceAll('""', '"') : first;
    return { list: { inCellDropDown: !hasNoArrow(validation), source } };
  }
  if (type === "custom") return { custom: { formula: first } };
  const member = Object.entries(TYPES).find(([, name]) => name === type)?.[0] ?? type;
  const operator = Object.entries(OPERATORS).find(([, name]) => name === (validation.operator ?? "between"))?.[0];
  return { [member]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

function formulaWords(formula: string | number | Date, type: string): string | number {
  if (formula instanceof Date) return formula.getTime() / 86_400_000 + 25_569;
  if (typeof formula === "number") return formula;
  if (type !== "list" && formula.trim() !== "" && Number.isFinite(Number(formula))) return Number(formula);
  return `=${formula}`;
}

function fileValidation(state: ValidationState): DataValidation {
  const { errorAlert, prompt, ignoreBlanks } = state;
  const style = STYLES[String(errorAlert["style"] ?? "Stop") as keyof typeof STYLES] ?? "stop";
  const base = {
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert["showAlert"] !== false,
    showInputMessage: prompt["showPrompt"] !== false && Boolean(prompt["message"] ?? prompt["title"]),
    ...(style === "stop" ? {} : { errorStyle: style }),
    ...texts({ error: errorAlert["message"], errorTitle: errorAlert["title"], prompt: prompt["message"], promptTitle: prompt["title"] }),
  };
  const [member, body] = Object.entries(state.rule).find(([, value]) => typeof value === "object" && value !== null) ?? [];
  if (!member || typeof body !== "object" || body === null) return { ...base, type: "any" };
  const rule = body as Record<string, unknown>;
  if (member === "list") {
    const list: DataValidation = { ...base, type: "list", formulae: [listFormula(rule["source"])] };
    if (rule["inCellDropDown"] === false) hideArrow(list);
    return list;
  }
  if (member === "custom") return { ...base, type: "custom", formulae: [plainFormula(rule["formula"])] };
  // The file library would read these as numbers: under this name it passes them on as they are.
  const type = `x-${TYPES[member as keyof typeof TYPES] ?? "decimal"}` as "custom";
  const formulae = [rule["formula1"], rule["formula2"]].filter((formula) => formula !== undefined && formula !== "").map(plainFormula);
  return { ...base, type, formulae, operator: OPERATORS[String(rule["operator"])] ?? "between" };
}

function listFormula(source: unknown): string {
  const text = String(source ?? "");
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

function plainFormula(formula: unknown): string {
  const text = String(formula ?? "");
  return text.startsWith("=") ? text.slice(1) : text;
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])),
  );
}
