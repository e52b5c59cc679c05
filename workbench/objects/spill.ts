import { type Block, commonValue } from "./block";

/**
 * Whether every cell is, or is covered by, a spilled array; null where only some are. The engine does not say so itself: a cell with a
 * value and nothing typed was spilled into, and a formula with such a neighbour to the right or below spills.
 */
export function hasSpill(block: Block): boolean | null {
  const { host, sheet } = block;
  host.calculate();
  const isCovered = (row: number, column: number) =>
    host.engine.input(sheet, row, column) === "" && host.engine.value(sheet, row, column) !== "";
  return commonValue(block, (row, column) => {
    if (isCovered(row, column)) return true;
    const input = host.engine.input(sheet, row, column);
    return typeof input === "string" && input.startsWith("=") && (isCovered(row, column + 1) || isCovered(row + 1, column));
  });
}
