/** A block of cells. Zero-based; `rows` and `columns` are counts of at least 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
