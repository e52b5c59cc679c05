import { type CellRef, printCell } from "./cell-ref";
import type { ImagePart } from "./sheet-image";

/** Something read from one tab, or from several that were joined. */
export interface CellSource {
  readonly tab: string;
  readonly parts?: readonly ImagePart[];
}

/** Where a cell of an image stands in the workbook: on its own tab, if the image was joined. @param row @param column zero-based, in the image */
export function cellIn(source: CellSource, row: number, column: number): CellRef {
  const part = partAt(source, row);
  if (!part) return { tab: source.tab, address: printCell(row, column) };
  const own = part.columns[column] ?? -1;
  return { tab: part.tab, address: printCell(row - part.first + part.start, own < 0 ? column : own) };
}

/** The part a row of a joined image comes from; undefined where it was not joined. */
export function partAt({ parts = [] }: CellSource, row: number): ImagePart | undefined {
  return parts.findLast(({ first }) => row >= first);
}

/** A row of an image as the officer sees it: its tab and Excel's number. */
export function rowIn(source: CellSource, row: number): { readonly tab: string; readonly row: number } {
  const part = partAt(source, row);
  return part ? { tab: part.tab, row: row - part.first + part.start + 1 } : { tab: source.tab, row: row + 1 };
}
