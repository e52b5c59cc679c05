import type { CellView } from "../../engine/bench-messages";
import type { Rect } from "../../engine/engine-states";
import { CellBoxView } from "./cell-box-view";
import type { CellTiles } from "./cell-tiles";
import { rowRole } from "./grid-roles";
import { PLAIN_CELL } from "./plain-cell";
import { type Axes, overlap } from "./selection";

export interface MergedCellsProps {
  readonly merges: readonly Rect[];
  /** What is in sight, with some room around. */
  readonly seen: Rect;
  readonly axes: Axes;
  readonly sheet: number;
  readonly tiles: CellTiles;
  readonly isDark: boolean;
}

/** Merged cells in sight. Each is drawn whole on every side of the frozen edges it touches; the sides cut it. */
export function MergedCells({ merges, seen, axes, sheet, tiles, isDark }: MergedCellsProps) {
  return merges
    .filter((merge) => overlap(merge, seen))
    .map((merge) => {
      const left = axes.columns.offset(merge.column);
      const top = axes.rows.offset(merge.row);
      const width = axes.columns.offset(merge.column + merge.columns) - left;
      const height = axes.rows.offset(merge.row + merge.rows) - top;
      if (width <= 0 || height <= 0) return null;
      const view = merged(merge, sheet, tiles);
      const cell = { view, left, top, width, height, spillLeft: 0, spillRight: 0, isGhost: false };
      return (
        <div key={`${merge.row},${merge.column}`} {...rowRole(merge.row)} className="cell-row">
          <CellBoxView cell={cell} isDark={isDark} isMerged />
        </div>
      );
    });
}

/** The first cell's look and text; the right and lower borders are those of the last cells. */
function merged({ row, column, rows, columns }: Rect, sheet: number, tiles: CellTiles): CellView {
  const first = tiles.cell(sheet, row, column) ?? { ...PLAIN_CELL, row, column };
  const right = tiles.cell(sheet, row, column + columns - 1)?.borders.right || first.borders.right;
  const bottom = tiles.cell(sheet, row + rows - 1, column)?.borders.bottom || first.borders.bottom;
  return { ...first, borders: { ...first.borders, right, bottom } };
}
