import type { CellFormat } from "./cell-format";
import { BLANK, type CellValue } from "./cell-value";
import type { Rect } from "./rect";

/** Codes in `SheetImage.kinds`. */
export const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

export type Visibility = "visible" | "hidden" | "very-hidden";

/**
 * What stands on a tab, as columns: it passes to a worker by transfer, without a million small objects.
 *
 * Cells are kept row by row, left to right; row r's cells are those from `rowStarts[r]` to before `rowStarts[r + 1]`, so one far
 * cell costs a row index, not an area. A cell has an entry when it is not blank, or where formats were asked for and it has one.
 * Rows and columns count from 0 at A1.
 */
export interface SheetImage {
  readonly tab: string;
  /** One past the last row with an entry; `rowStarts` has one more. */
  readonly rows: number;
  /** One past the last column with an entry. */
  readonly columns: number;
  readonly rowStarts: Uint32Array<ArrayBuffer>;
  readonly columnOf: Uint16Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The number, or 1 and 0 for TRUE and FALSE. A date is its serial number. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** For text and errors: index in `strings`. */
  readonly texts: Uint32Array<ArrayBuffer>;
  /** 0 = typed; else 1 + index in `strings` of the formula in English, beginning with "=". The value beside it is the cached or expected one. */
  readonly formulas: Uint32Array<ArrayBuffer>;
  /** Index in `formats`. */
  readonly formatOf: Uint16Array<ArrayBuffer>;
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Merged areas; "unknown" where the host cannot tell (Excel below ExcelApi 1.13). */
  readonly merges: readonly Rect[] | "unknown";
  /** Ascending, zero-based. Filtered-out rows are among them. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly hasFilter: boolean;
  /** 1904 workbooks count days from 01/01/1904. */
  readonly dateSystem: 1900 | 1904;
  /** Only of an image joined from several tabs: where its rows come from, in order. */
  readonly parts?: readonly ImagePart[];
}

/** Rows of a joined image that come from one tab. */
export interface ImagePart {
  readonly tab: string;
  /** First row in the joined image, and how many there are. */
  readonly first: number;
  readonly rows: number;
  /** The first one's row on its own tab. */
  readonly start: number;
  /** The own tab's column for each column of the joined image; -1 where the tab has none. */
  readonly columns: readonly number[];
  /** What its units have in common, where the tab says so: «Khối trường học»; else "". */
  readonly group: string;
}

/** Index of a cell's entry, or -1. O(log cells in the row). */
export function entryAt(image: SheetImage, row: number, column: number): number {
  if (row < 0 || row >= image.rows) return -1;
  let low = image.rowStarts[row] ?? 0;
  let high = (image.rowStarts[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = image.columnOf[middle] ?? 0;
    if (at === column) return middle;
    if (at < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The value of an entry; entries come from `entryAt` or from walking `rowStarts`. */
export function valueOfEntry(image: SheetImage, entry: number): CellValue {
  switch (image.kinds[entry]) {
    case KIND.number:
      return { kind: "number", number: image.numbers[entry] ?? 0 };
    case KIND.text:
      return { kind: "text", text: textOf(image, entry) };
    case KIND.boolean:
      return { kind: "boolean", boolean: image.numbers[entry] === 1 };
    case KIND.error:
      return { kind: "error", error: textOf(image, entry) };
    default:
      return BLANK;
  }
}

/** What a cell holds; blank where there is no entry, also outside the image. */
export function at(image: SheetImage, row: number, column: number): CellValue {
  const entry = entryAt(image, row, column);
  return entry < 0 ? BLANK : valueOfEntry(image, entry);
}

/** The formula of a cell, beginning with "=", or undefined where the value was typed. */
export function formulaAt(image: SheetImage, row: number, column: number): string | undefined {
  const entry = entryAt(image, row, column);
  return entry < 0 ? undefined : formulaOfEntry(image, entry);
}

/** The formula of an entry, or undefined. */
export function formulaOfEntry(image: SheetImage, entry: number): string | undefined {
  const index = image.formulas[entry] ?? 0;
  return index === 0 ? undefined : image.strings[index - 1];
}

/** How an entry looks. */
export function formatOfEntry(image: SheetImage, entry: number): CellFormat {
  const format = image.formats[image.formatOf[entry] ?? 0];
  if (!format) throw new RangeError(`entry ${entry} of «${image.tab}» has no format`);
  return format;
}

/** The buffers to name in `postMessage(image, transferables(image))`; afterwards the sender's image is empty. */
export function transferables(image: SheetImage): ArrayBuffer[] {
  const { rowStarts, columnOf, kinds, numbers, texts, formulas, formatOf: formatIndex } = image;
  return [rowStarts, columnOf, kinds, numbers, texts, formulas, formatIndex].map((column) => column.buffer);
}

function textOf(image: SheetImage, entry: number): string {
  return image.strings[image.texts[entry] ?? 0] ?? "";
}
