import type { CellView } from "../../engine/bench-messages";
import type { Rect } from "../../engine/engine-states";
import { cellKey, TILE_COLUMNS, TILE_ROWS, type Tile } from "./cell-tiles";
import { type Axes, overlap } from "./selection";

/** Where one cell is drawn, in pixels of the sheet. Text may run beyond the box by `spillLeft` and `spillRight`, into blank neighbours. */
export interface CellBox {
  readonly view: CellView;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly spillLeft: number;
  readonly spillRight: number;
  /** Belongs to the other side of the frozen edge and only its text reaches over: not to be announced twice. */
  readonly isGhost: boolean;
}

/** A run of equally filled cells in one row. */
interface FillBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export interface TileLayout {
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellBox[] }[];
  readonly fills: readonly FillBox[];
}

export interface LayoutInput {
  readonly tile: Tile;
  /** The blocks beside it, for text that runs over the edge. */
  readonly before: Tile | undefined;
  readonly after: Tile | undefined;
  readonly axes: Axes;
  /** The part of the sheet drawn here: rows and columns of one side of the frozen edges. */
  readonly clip: Rect;
  /** Merged cells are drawn apart. */
  readonly merges: readonly Rect[];
}

/** No text runs over more columns than this. */
const SPILL_REACH = 2 * TILE_COLUMNS;

/** Places every cell of a block; cells of hidden rows and columns are left out. */
export function layoutTile(input: LayoutInput): TileLayout {
  const rows = new Map<number, CellBox[]>();
  const fills: FillBox[] = [];
  const merged = input.merges.filter((merge) => overlap(merge, tileRect(input.tile)));
  const sorted = [...input.tile.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const view of sorted) {
    if (view.row < input.clip.row || view.row >= input.clip.row + input.clip.rows) continue;
    if (merged.some((merge) => overlap(merge, { row: view.row, column: view.column, rows: 1, columns: 1 }))) continue;
    const box = layoutCell(view, input);
    if (!box) continue;
    if (view.fill && !box.isGhost) addFill(fills, box);
    if (view.text === "" && !hasBorder(view)) continue;
    const row = rows.get(view.row) ?? [];
    rows.set(view.row, row);
    row.push(box);
  }
  return { rows: [...rows].map(([row, cells]) => ({ row, cells })), fills };
}

const tileRect = (tile: Tile): Rect => ({ row: tile.row, column: tile.column, rows: TILE_ROWS, columns: TILE_COLUMNS });
const hasBorder = ({ borders }: CellView) => Boolean(borders.top || borders.right || borders.bottom || borders.left);

function layoutCell(view: CellView, input: LayoutInput): CellBox | undefined {
  const { axes, clip } = input;
  const width = axes.columns.size(view.column);
  const height = axes.rows.size(view.row);
  if (width === 0 || height === 0) return undefined;
  const left = axes.columns.offset(view.column);
  const spill = spills(view) ? spillOf(view, input) : { left: 0, right: 0 };
  const isGhost = view.column < clip.column || view.column >= clip.column + clip.columns;
  if (isGhost) {
    const from = axes.columns.offset(clip.column);
    const to = axes.columns.offset(clip.column + clip.columns);
    if (left + width + spill.right <= from || left - spill.left >= to) return undefined;
  }
  return { view, left, top: axes.rows.offset(view.row), width, height, spillLeft: spill.left, spillRight: spill.right, isGhost };
}

/** Numbers never run over (they become ####), nor does wrapped text. */
const spills = (view: CellView) => view.text !== "" && !view.wrap && !isNumberText(view);

/** Whether a text is a number's: a cell view does not say its kind, but numbers stand right and hold digits and signs alone. */
export function isNumberText({ text, align }: Pick<CellView, "text" | "align">): boolean {
  return align === "right" && /^[-+(]?[\d.,\s\u00a0\u202f]+[)%\s\u20ab]*(?:E[+-]?\d+)?$/.test(text);
}

/** The width of the blank neighbours on the sides to which the alignment lets text run. */
function spillOf(view: CellView, input: LayoutInput): { left: number; right: number } {
  return { left: view.align === "left" ? 0 : room(view, -1, input), right: view.align === "right" ? 0 : room(view, 1, input) };
}

function room(view: CellView, direction: 1 | -1, { tile, before, after, axes, merges }: LayoutInput): number {
  let pixels = 0;
  for (let column = view.column + direction; Math.abs(column - view.column) <= SPILL_REACH; column += direction) {
    const home = column < tile.column ? before : column >= tile.column + TILE_COLUMNS ? after : tile;
    if (column < 0 || column >= axes.columns.count || home?.cells.get(cellKey(view.row, column))?.text) break;
    if (merges.some((merge) => overlap(merge, { row: view.row, column, rows: 1, columns: 1 }))) break;
    pixels += axes.columns.size(column);
  }
  return pixels;
}

/** A fill covers the gridlines on all four sides of its cell, as in Excel. */
function addFill(fills: FillBox[], { view, left, top, width, height }: CellBox): void {
  const last = fills.at(-1);
  if (last && last.color === view.fill && last.top === top - 1 && last.left + last.width === left && last.height === height + 1)
    fills[fills.length - 1] = { ...last, width: last.width + width };
  else fills.push({ left: left - 1, top: top - 1, width: width + 1, height: height + 1, color: view.fill });
}
