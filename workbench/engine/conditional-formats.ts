import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { cellAddress, parseRect, rectAddress } from "./a1";
import type { SheetBook } from "./book";
import type { ConditionalFormatState } from "./engine-states";
import { fileRule, ruleLook, ruleWords } from "./rule-words";

const ids = new WeakMap<object, string>();
let lastId = 0;

/** A rule keeps its id as long as it lives. */
function idOf(rule: object): string {
  const known = ids.get(rule);
  if (known) return known;
  lastId++;
  const id = `file-format-${lastId}`;
  ids.set(rule, id);
  return id;
}

/** Office.js counts priorities from 0, the file from 1. A rule over several blocks is said for the first; the others go with it. */
export function conditionalFormats(sheet: SheetBook): ConditionalFormatState[] {
  const states = sheet.worksheet.conditionalFormattings.flatMap(({ ref, rules }) => {
    const rect = parseRect(ref.split(/\s+/)[0] ?? "");
    return rect ? rules.map((rule) => stateOf(sheet.id, rect, rule)) : [];
  });
  return states.sort((a, b) => a.priority - b.priority);
}

/** Every block a rule covers. */
export function rectsOfFormat(sheet: SheetBook, id: string): ConditionalFormatState["rect"][] {
  const owner = sheet.worksheet.conditionalFormattings.find(({ rules }) => rules.some((rule) => idOf(rule) === id));
  return (owner?.ref ?? "").split(/\s+/).flatMap((address) => parseRect(address) ?? []);
}

function stateOf(sheet: number, rect: ConditionalFormatState["rect"], rule: ConditionalFormattingRule): ConditionalFormatState {
  const { type, rule: words } = ruleWords(rule);
  const stopIfTrue = "stopIfTrue" in rule && rule.stopIfTrue === true;
  return { id: idOf(rule), sheet, rect, type, priority: (rule.priority ?? 1) - 1, stopIfTrue, rule: words, look: ruleLook(rule) };
}

/** Adds a rule, or replaces the one of the same id. */
export function setConditionalFormat(sheet: SheetBook, format: ConditionalFormatState): void {
  const before = sheet.worksheet.conditionalFormattings.flatMap(({ rules }) => rules).find((rule) => idOf(rule) === format.id);
  deleteConditionalFormat(sheet, format.id);
  const rule = fileRule(format, cellAddress(format.rect.row, format.rect.column), before);
  ids.set(rule, format.id);
  rule.priority = format.priority + 1;
  Object.assign(rule, { stopIfTrue: format.stopIfTrue });
  sheet.worksheet.conditionalFormattings.push({ ref: rectAddress(format.rect), rules: [rule] });
}

export function deleteConditionalFormat({ worksheet }: SheetBook, id: string): void {
  worksheet.conditionalFormattings = worksheet.conditionalFormattings.flatMap(({ ref, rules }) => {
    const kept = rules.filter((rule) => idOf(rule) !== id);
    return kept.length > 0 ? [{ ref, rules: kept }] : [];
  });
}
