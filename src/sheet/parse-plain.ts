import { type CellValue, isErrorText, type PlainValue } from "./cell-value";

/** Beside a formula, the spelling of an error is the error we expect; typed by us it would be text. */
export function parsePlain(value: PlainValue, isExpected: boolean): CellValue {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return isExpected && isErrorText(value) ? { kind: "error", error: value } : { kind: "text", text: value };
}
