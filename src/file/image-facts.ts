import { type CellFormat, DEFAULT_FORMAT, formatKey } from "../sheet/cell-format";
import { keepEntries } from "../sheet/keep-entries";
import { KIND, type SheetImage } from "../sheet/sheet-image";

/** Cells with a value or a formula. */
export function countFilled(image: SheetImage): number {
  let count = 0;
  for (let entry = 0; entry < image.kinds.length; entry++) if (isFilled(image, entry)) count += 1;
  return count;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Of images, which never change once they are built. */
const extents = new WeakMap<SheetImage, Extent>();

/** Rows and columns up to the last cell with a value or a formula; 0 where there is none. */
export function usedExtent(image: SheetImage | null): Extent {
  if (!image) return { rows: 0, columns: 0 };
  const extent = extents.get(image) ?? measure(image);
  extents.set(image, extent);
  return extent;
}

function measure(image: SheetImage): Extent {
  let rows = 0;
  let columns = 0;
  for (let row = 0; row < image.rows; row++) {
    const end = image.rowStarts[row + 1] ?? 0;
    for (let entry = image.rowStarts[row] ?? 0; entry < end; entry++) {
      if (!isFilled(image, entry)) continue;
      rows = row + 1;
      columns = Math.max(columns, (image.columnOf[entry] ?? 0) + 1);
    }
  }
  return { rows, columns };
}

/** The image with number formats and font names only, and without blank cells that merely have a format. */
export function factsOnly(image: SheetImage): SheetImage {
  const formats = new Map<string, number>();
  const plain: CellFormat[] = [];
  const indexOf = image.formats.map(({ numberFormat, font }) => {
    const format: CellFormat = { ...DEFAULT_FORMAT, numberFormat, font };
    const key = formatKey(format);
    if (!formats.has(key)) formats.set(key, plain.push(format) - 1);
    return formats.get(key) ?? 0;
  });
  const { columnOf, kinds, numbers, texts, formulas, formatOf, rowStarts } = keepEntries(image, keptEntries(image));
  const { rows, columns } = usedExtent(image);
  return {
    ...image,
    rows,
    columns,
    rowStarts: rows === 0 ? new Uint32Array(1) : rowStarts.slice(0, rows + 1),
    columnOf,
    kinds,
    numbers,
    texts,
    formulas,
    formatOf: formatOf.map((format) => indexOf[format] ?? 0),
    formats: plain,
  };
}

/** Entries with a value or a formula, ascending. */
function keptEntries(image: SheetImage): Uint32Array {
  const kept = new Uint32Array(image.kinds.length);
  let size = 0;
  for (let entry = 0; entry < image.kinds.length; entry += 1) if (isFilled(image, entry)) kept[size++] = entry;
  return kept.subarray(0, size);
}

function isFilled(image: SheetImage, entry: number): boolean {
  return image.kinds[entry] !== KIND.blank || image.formulas[entry] !== 0;
}
