import type { SheetImage } from "./sheet-image";

type Cells = Pick<SheetImage, "rowStarts" | "columnOf" | "kinds" | "numbers" | "texts" | "formulas" | "formatOf">;

/** Columns of their own with some of an image's entries, ascending; rows stay where they are. */
export function keepEntries(image: SheetImage, kept: Uint32Array): Cells {
  const rowStarts = new Uint32Array(image.rowStarts.length);
  let index = 0;
  for (let row = 0; row < image.rows; row += 1) {
    rowStarts[row] = index;
    const end = image.rowStarts[row + 1] ?? 0;
    while (index < kept.length && (kept[index] ?? 0) < end) index += 1;
  }
  rowStarts[image.rows] = kept.length;
  if (kept.length === image.kinds.length) {
    const { columnOf, kinds, numbers, texts, formulas, formatOf } = image;
    return {
      rowStarts,
      columnOf: columnOf.slice(),
      kinds: kinds.slice(),
      numbers: numbers.slice(),
      texts: texts.slice(),
      formulas: formulas.slice(),
      formatOf: formatOf.slice(),
    };
  }
  return {
    rowStarts,
    columnOf: Uint16Array.from(kept, (entry) => image.columnOf[entry] ?? 0),
    kinds: Uint8Array.from(kept, (entry) => image.kinds[entry] ?? 0),
    numbers: Float64Array.from(kept, (entry) => image.numbers[entry] ?? 0),
    texts: Uint32Array.from(kept, (entry) => image.texts[entry] ?? 0),
    formulas: Uint32Array.from(kept, (entry) => image.formulas[entry] ?? 0),
    formatOf: Uint16Array.from(kept, (entry) => image.formatOf[entry] ?? 0),
  };
}
