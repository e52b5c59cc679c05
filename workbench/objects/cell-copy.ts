import type { Engine } from "../engine/engine";
import type { CellStyle, Scalar } from "../engine/engine-states";
import { fromR1C1, toR1C1 } from "./formula-r1c1";

/** All there is of a cell, so that it can be put elsewhere. */
export interface CellCopy {
  /** The formula in R1C1 form, so that its references move along; else undefined. */
  readonly formula: string | undefined;
  readonly value: Scalar;
  readonly isError: boolean;
  readonly style: CellStyle;
}

/** After `calculate()`. A text that begins with "=" has itself as its value; a formula has not. */
export function takeCell(engine: Engine, sheet: number, row: number, column: number): CellCopy {
  const input = engine.input(sheet, row, column);
  const value = engine.value(sheet, row, column);
  const isFormula = typeof input === "string" && input.startsWith("=") && input !== value;
  return {
    formula: isFormula ? toR1C1(input, row, column) : undefined,
    value,
    isError: engine.isError(sheet, row, column),
    style: engine.style(sheet, row, column),
  };
}

/** Content alone; the cell's own look stays. */
export function putContent(engine: Engine, sheet: number, row: number, column: number, { formula, value, isError }: CellCopy): void {
  if (formula !== undefined) engine.setInput(sheet, row, column, fromR1C1(formula, row, column));
  else if (isError) engine.setInput(sheet, row, column, value);
  else engine.setValue(sheet, row, column, value);
}

/** Content and look. The old look is taken off first: under the text format a formula would become text. */
export function putCell(engine: Engine, sheet: number, row: number, column: number, copy: CellCopy): void {
  const cell = { row, column, rows: 1, columns: 1 };
  engine.setStyle(sheet, cell, { ...copy.style, numberFormat: "General" });
  putContent(engine, sheet, row, column, copy);
  engine.setStyle(sheet, cell, copy.style);
}
