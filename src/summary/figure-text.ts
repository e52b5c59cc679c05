import type { SummaryText } from "../text/summary-text";

/**
 * Formulas that put a figure together as text, and the same text. TEXT and FIXED would ask for the marks of whoever opens the workbook; these
 * write the language's own marks on every machine.
 */
export interface FigureText {
  readonly formula: string;
  readonly text: string;
}

/** A count from 0 below a million million: 4500 → «4.500». `cell` is a reference to it. */
export function countText(cell: string, count: number, { marks }: SummaryText): FigureText {
  const group = (power: number) => `RIGHT("00"&MOD(INT(${cell}/${power}),1000),3)`;
  const formula =
    `IF(${cell}>=1000000,INT(${cell}/1000000)&"${marks.group}"&${group(1000)}&"${marks.group}"&${group(1)},` +
    `IF(${cell}>=1000,INT(${cell}/1000)&"${marks.group}"&${group(1)},${cell}))`;
  return { formula, text: String(count).replace(/\B(?=(?:\d{3})+$)/g, marks.group) };
}

/** A share in tenths of a percent, cut off: «155», «173,8». `tenths` is a formula that gives them. */
export function tenthsText(tenths: string, value: number, { marks }: SummaryText): FigureText {
  const formula = `INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"","${marks.decimal}"&MOD(${tenths},10))`;
  return { formula, text: `${Math.floor(value / 10)}${value % 10 === 0 ? "" : `${marks.decimal}${value % 10}`}` };
}

/** A share in hundredths of a percent, cut off: «97,40». */
export function hundredthsText(hundredths: string, value: number, { marks }: SummaryText): FigureText {
  const formula = `INT(${hundredths}/100)&"${marks.decimal}"&RIGHT("0"&MOD(${hundredths},100),2)`;
  return { formula, text: `${Math.floor(value / 100)}${marks.decimal}${String(value % 100).padStart(2, "0")}` };
}
