import { contains, intersection } from "../engine/a1";
import type { Scalar } from "../engine/engine-states";
import { FormulaError } from "../engine/formula-fault";
import type { Argument } from "../wire/server-object";
import { invalidArgument } from "../wire/service-error";
import { announceChange } from "./announce";
import { type Block, spreadInput } from "./block";
import type { ExcelHost } from "./excel-host";
import { assertEditable } from "./guard";

/** Characters of a cell and of a formula (support.microsoft.com, "Excel specifications and limits"). */
const MOST_CHARACTERS = 32_767;
const MOST_FORMULA_CHARACTERS = 8192;

/**
 * Sets `values` or `formulas`: one input for all cells or rows of the block's shape; null keeps a cell, "" clears it. `convert` turns
 * a cell's input into what Excel would be typed (formulas in R1C1).
 * @throws ServiceError InvalidArgument (shape, kind, length, whole columns), AccessDenied (protected)
 */
export function writeInputs(
  block: Block,
  input: Argument,
  where: string,
  convert: (input: Scalar, row: number, column: number) => Scalar = (same) => same,
): void {
  const { host, sheet, rect } = block;
  assertEditable(host, sheet, rect);
  const isCovered = coveredCells(host, sheet, rect);
  spreadInput(block, input, where, (row, column, part) => {
    if (typeof part !== "string" && typeof part !== "number" && typeof part !== "boolean") throw invalidArgument(where);
    if (isCovered(row, column)) return;
    try {
      enter(host, sheet, row, column, convert(checkedLength(part, where), row, column));
    } catch (error) {
      throw error instanceof FormulaError ? invalidArgument(where) : error;
    }
  });
  announceChange(host, sheet, rect, "add-in");
}

/**
 * One cell, as typed. A cell with the text format "@" takes everything as text, also what begins with "=" (support.microsoft.com,
 * "Format numbers as text"). @throws FormulaError for a formula Excel does not take
 */
export function enter(host: ExcelHost, sheet: number, row: number, column: number, input: Scalar): void {
  const isText = input !== "" && typeof input !== "boolean" && host.engine.style(sheet, row, column).numberFormat === "@";
  if (!isText) host.engine.setInput(sheet, row, column, input);
  else host.engine.setValue(sheet, row, column, String(input).replace(/^'/, ""));
}

/** Cells of a merged area other than its first: whatever is written there is silently lost. */
export function coveredCells(host: ExcelHost, sheet: number, within: Block["rect"]): (row: number, column: number) => boolean {
  const merges = host.engine.merges(sheet).filter((merge) => intersection(merge, within));
  if (merges.length === 0) return () => false;
  return (row, column) => merges.some((area) => contains(area, row, column) && (area.row !== row || area.column !== column));
}

function checkedLength(input: Scalar, where: string): Scalar {
  if (typeof input !== "string") return input;
  if (input.length > (input.startsWith("=") ? MOST_FORMULA_CHARACTERS : MOST_CHARACTERS)) throw invalidArgument(where);
  return input;
}
