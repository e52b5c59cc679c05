import { type CSSProperties, memo } from "react";
import { CellBoxView } from "./cell-box-view";
import { cellKey, TILE_COLUMNS, TILE_ROWS } from "./cell-tiles";
import { forDark } from "./dark-color";
import { rowRole } from "./grid-roles";
import { type LayoutInput, layoutTile } from "./layout-tile";

export interface TileViewProps extends Omit<LayoutInput, "tile"> {
  readonly tileRow: number;
  readonly tileColumn: number;
  readonly tile: LayoutInput["tile"] | undefined;
  readonly gridlines: boolean;
  readonly isDark: boolean;
}

/** Gridlines, fills and cells of one block. Drawn again only when something of it changed, not while scrolling. */
export const TileView = memo(function TileView(props: TileViewProps) {
  const { tile, gridlines, isDark } = props;
  const layout = tile && layoutTile({ ...props, tile });
  return (
    <>
      {gridlines && <Gridlines {...props} />}
      {layout?.fills.map((fill) => (
        <div
          key={`${fill.left},${fill.top}`}
          className="cell-fill"
          style={{ ...box(fill), backgroundColor: isDark ? forDark(fill.color) : fill.color }}
        />
      ))}
      {layout?.rows.map(({ row, cells }) => (
        <div key={row} {...rowRole(row)} className="cell-row">
          {cells.map((cell) => (
            <CellBoxView key={cellKey(row, cell.view.column)} cell={cell} isDark={isDark} />
          ))}
        </div>
      ))}
    </>
  );
}, sameProps);

/** Only the clip is a new object each time. */
function sameProps(a: TileViewProps, b: TileViewProps): boolean {
  const { clip: clipA, ...restA } = a;
  const { clip: clipB, ...restB } = b;
  const keys = Object.keys(restA) as (keyof typeof restA)[];
  const isSameClip =
    clipA.row === clipB.row && clipA.column === clipB.column && clipA.rows === clipB.rows && clipA.columns === clipB.columns;
  return isSameClip && keys.every((key) => restA[key] === restB[key]);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
const box = ({ left, top, width, height }: Box): CSSProperties => ({ left, top, width, height });

function Gridlines({ tileRow, tileColumn, axes, clip }: TileViewProps) {
  const fromRow = Math.max(tileRow * TILE_ROWS, clip.row);
  const toRow = Math.min((tileRow + 1) * TILE_ROWS, clip.row + clip.rows);
  const fromColumn = Math.max(tileColumn * TILE_COLUMNS, clip.column);
  const toColumn = Math.min((tileColumn + 1) * TILE_COLUMNS, clip.column + clip.columns);
  const left = axes.columns.offset(fromColumn);
  const top = axes.rows.offset(fromRow);
  const width = axes.columns.offset(toColumn) - left;
  const height = axes.rows.offset(toRow) - top;
  const rows = Array.from({ length: Math.max(0, toRow - fromRow) }, (_, i) => axes.rows.offset(fromRow + i + 1) - 1);
  const columns = Array.from({ length: Math.max(0, toColumn - fromColumn) }, (_, i) => axes.columns.offset(fromColumn + i + 1) - 1);
  return (
    <>
      {[...new Set(rows)].map((y) => (
        <div key={`r${y}`} className="gridline" style={{ left, top: y, width, height: 1 }} />
      ))}
      {[...new Set(columns)].map((x) => (
        <div key={`c${x}`} className="gridline" style={{ left: x, top, width: 1, height }} />
      ))}
    </>
  );
}
