import { formulaTokens } from "../../xlsx/formula-tokens";

/** Why Excel refuses a formula when it is entered. */
export type FormulaFault = "brackets" | "quotes" | "operator" | "empty";

/** A formula that Excel does not take; nothing was written. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
  readonly fault: FormulaFault;

  constructor(formula: string, fault: FormulaFault) {
    super(`=${formula}: ${fault}`);
    this.fault = fault;
  }
}

/** The plain mistakes; undefined where there is none. What is merely unknown (#NAME?) is no fault. */
export function formulaFault(formula: string): FormulaFault | undefined {
  if (formula.trim() === "") return "empty";
  const open: string[] = [];
  let last = "";
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "structured" && !text.endsWith("]")) return "brackets";
    if (kind !== "other" || text.trim() === "") {
      if (kind !== "other") last = "value";
      continue;
    }
    if (text === '"' || text === "'") return "quotes";
    if (text === "(" || text === "{") open.push(text);
    else if (text === ")" || text === "}") {
      if (open.pop() !== (text === ")" ? "(" : "{")) return "brackets";
      if (/^[-+*/^&=<>]/.test(last)) return "operator";
    } else if (/^[*/^&=<>]/.test(text) && /^([-+*/^&=<>]|$|\()/.test(last) && !(last === "" && text === "=")) return "operator";
    last = text;
  }
  if (open.length > 0) return "brackets";
  return /^[-+*/^&=<>]/.test(last) ? "operator" : undefined;
}
