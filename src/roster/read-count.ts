import type { CellValue } from "../sheet/cell-value";
import { type NumberStyle, parseCount } from "../sheet/number-text";

/** A head-count cell, or what is the matter with it. Blank, a dash, a fraction, a negative and an error are different facts. */
export type Count =
  | { readonly kind: "count"; readonly count: number; readonly isText: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "dash" }
  | { readonly kind: "fraction" | "negative" | "error" | "unreadable"; readonly found: string };

/** Reads a cell that should hold whole persons. */
export function readCount(value: CellValue, style: NumberStyle): Count {
  switch (value.kind) {
    case "blank":
      return { kind: "blank" };
    case "number":
      return judge(value.number, false);
    case "text":
      return readText(value.text, style);
    case "error":
      return { kind: "error", found: value.error };
    case "boolean":
      return { kind: "unreadable", found: value.boolean ? "TRUE" : "FALSE" };
  }
}

function readText(text: string, style: NumberStyle): Count {
  if (text.trim() === "") return { kind: "blank" };
  const parsed = parseCount(text, style);
  if (parsed.kind === "none" && parsed.mark === "dash") return { kind: "dash" };
  if (parsed.kind === "number" || parsed.kind === "fraction") return judge(parsed.number, true, text);
  return { kind: "unreadable", found: text };
}

/** @param said printed only where it is wrong: printing a number costs more than reading it */
function judge(number: number, isText: boolean, said: string | number = number): Count {
  if (!Number.isInteger(number)) return { kind: "fraction", found: String(said) };
  return number < 0 ? { kind: "negative", found: String(said) } : { kind: "count", count: number, isText };
}
