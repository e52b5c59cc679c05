import { type CellRef, printCell } from "../sheet/cell-ref";
import { sameValue } from "../sheet/cell-value";
import type { LaidOutTab } from "../sheet/lay-out";
import { at, type SheetImage } from "../sheet/sheet-image";

/** The name of the cell by which a plan's tab says whether it is right. */
const CHECK = "check";

/**
 * Check cells of tabs that were written, in which the workbook came to another answer than we did: its own calculation disagrees, or it is switched off.
 *
 * @param read the tabs as they were read back, by name.
 */
export function failedChecks(tabs: readonly LaidOutTab[], read: ReadonlyMap<string, SheetImage>): CellRef[] {
  return tabs.flatMap(({ content: { image }, placement }) => {
    const cell = placement.cells.get(CHECK);
    const now = read.get(image.tab);
    if (!cell || !now || sameValue(at(image, cell.row, cell.column), at(now, cell.row, cell.column))) return [];
    return [{ tab: image.tab, address: printCell(cell.row, cell.column) }];
  });
}
