import type { CellView } from "../../engine/bench-messages";
import type { Rect } from "../../engine/engine-states";
import type { BenchClient } from "../bench-client";
import { PLAIN_CELL } from "./plain-cell";

/** Cells are asked for in blocks of this size: a screen is a handful of them, and one is drawn in a few milliseconds. */
export const TILE_ROWS = 32;
export const TILE_COLUMNS = 16;
/** Blocks kept besides those on screen. */
const KEPT = 300;
/** Blocks asked for at a time: what has scrolled away before its turn is never asked for. */
const AT_A_TIME = 3;

/** The cells of one block that are not blank and plain. A new object whenever they were asked for again. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly version: number;
  readonly cells: ReadonlyMap<number, CellView>;
}

export interface TilePlace {
  readonly tileRow: number;
  readonly tileColumn: number;
}

/** A cell's key within a sheet. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** The blocks that a block of cells touches. */
export function tilesOf(rect: Rect): TilePlace[] {
  const places: TilePlace[] = [];
  const lastRow = Math.floor((rect.row + rect.rows - 1) / TILE_ROWS);
  const lastColumn = Math.floor((rect.column + rect.columns - 1) / TILE_COLUMNS);
  for (let tileRow = Math.floor(rect.row / TILE_ROWS); tileRow <= lastRow; tileRow++) {
    for (let tileColumn = Math.floor(rect.column / TILE_COLUMNS); tileColumn <= lastColumn; tileColumn++)
      places.push({ tileRow, tileColumn });
  }
  return places;
}

const nameOf = (sheet: number, { tileRow, tileColumn }: TilePlace) => `${sheet}:${tileRow}:${tileColumn}`;

/**
 * The cells the grid has been told of. After a change the old ones stay on show until the new ones have come, so that nothing flickers.
 */
export class CellTiles {
  readonly #tiles = new Map<string, Tile>();
  readonly #listeners = new Set<() => void>();
  readonly #asking = new Map<string, number>();
  #wanted: (TilePlace & { sheet: number })[] = [];
  #version = 0;
  /** Answers to what was asked before this version are of another workbook. */
  #oldest = 0;
  #arrivals = 0;

  constructor(
    readonly client: BenchClient,
    readonly onTrouble: (error: unknown) => void,
  ) {}

  /** Grows with every block that arrives: what a view watches. */
  readonly arrivals = (): number => this.#arrivals;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tile(sheet: number, place: TilePlace): Tile | undefined {
    return this.#tiles.get(nameOf(sheet, place));
  }

  cell(sheet: number, row: number, column: number): CellView | undefined {
    const place = { tileRow: Math.floor(row / TILE_ROWS), tileColumn: Math.floor(column / TILE_COLUMNS) };
    return this.tile(sheet, place)?.cells.get(cellKey(row, column));
  }

  /** Everything known is old from now on; what is on screen is asked for again. */
  outdate(version: number): void {
    this.#version = Math.max(this.#version + 1, version);
    this.#next();
  }

  /** Another workbook: nothing known holds. */
  forget(): void {
    this.#tiles.clear();
    this.#asking.clear();
    this.#wanted = [];
    this.#oldest = ++this.#version;
    this.#tell();
  }

  /** Shows typed text at once; what the worker says of the cell replaces it when it comes. A formula is not shown: its result is unknown. */
  expect(sheet: number, row: number, column: number, text: string): void {
    const place = { tileRow: Math.floor(row / TILE_ROWS), tileColumn: Math.floor(column / TILE_COLUMNS) };
    const tile = this.tile(sheet, place);
    if (!tile || text.startsWith("=")) return;
    const key = cellKey(row, column);
    const view = tile.cells.get(key) ?? { ...PLAIN_CELL, row, column };
    this.#tiles.set(nameOf(sheet, place), { ...tile, cells: new Map(tile.cells).set(key, { ...view, text }) });
    this.#tell();
  }

  /** What is on screen now, most urgent first. Replaces what was wanted before. */
  want(sheet: number, places: readonly TilePlace[]): void {
    this.#wanted = places.map((place) => ({ ...place, sheet }));
    this.#next();
  }

  /** Whether everything wanted is there and of the newest version. */
  get isCurrent(): boolean {
    return this.#wanted.every((place) => this.#isFresh(nameOf(place.sheet, place)));
  }

  #isFresh(name: string): boolean {
    return this.#tiles.get(name)?.version === this.#version;
  }

  #next(): void {
    for (const place of this.#wanted) {
      if (this.#asking.size >= AT_A_TIME) return;
      const name = nameOf(place.sheet, place);
      if (!this.#isFresh(name) && this.#asking.get(name) !== this.#version) this.#ask(name, place);
    }
  }

  #ask(name: string, { sheet, tileRow, tileColumn }: TilePlace & { sheet: number }): void {
    const version = this.#version;
    const rect = { row: tileRow * TILE_ROWS, column: tileColumn * TILE_COLUMNS, rows: TILE_ROWS, columns: TILE_COLUMNS };
    this.#asking.set(name, version);
    const settle = () => {
      if (this.#asking.get(name) === version) this.#asking.delete(name);
      this.#next();
    };
    this.client.request("cells", { sheet, rect }).then(
      ({ cells }) => {
        if (version >= this.#oldest) this.#keep(name, rect, version, cells);
        settle();
      },
      (error: unknown) => {
        // Not asked for again until something changes, or a refusal would be repeated without end.
        if (version >= this.#oldest) this.#keep(name, rect, version, [...(this.#tiles.get(name)?.cells.values() ?? [])]);
        settle();
        this.onTrouble(error);
      },
    );
  }

  #keep(name: string, { row, column }: Rect, version: number, cells: readonly CellView[]): void {
    this.#tiles.delete(name);
    this.#tiles.set(name, { row, column, version, cells: new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])) });
    const shown = new Set(this.#wanted.map((place) => nameOf(place.sheet, place)));
    for (const old of this.#tiles.keys()) {
      if (this.#tiles.size <= KEPT) break;
      if (!shown.has(old)) this.#tiles.delete(old);
    }
    this.#tell();
  }

  #tell(): void {
    this.#arrivals++;
    for (const listener of this.#listeners) listener();
  }
}
