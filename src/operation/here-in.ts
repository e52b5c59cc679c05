import type { CellRef } from "../sheet/cell-ref";
import type { GatheredSheets } from "./gather-sheets";

/** Cells of the open workbook say no file: those that do are in a file that is closed, and nobody can be led there. */
export function hereIn({ book }: Pick<GatheredSheets, "book">): (cell: CellRef) => CellRef {
  return (cell) => (cell.file === book ? { tab: cell.tab, address: cell.address } : cell);
}
