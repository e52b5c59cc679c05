import type { Rect } from "./rect";
import { formatOfEntry, formulaOfEntry, type ImagePart, type SheetImage, valueOfEntry } from "./sheet-image";
import { SheetImageBuilder } from "./sheet-image-builder";

/** What of a tab goes into a joined image. */
export interface JoinedTab extends Pick<ImagePart, "columns" | "group"> {
  readonly image: SheetImage;
  /** Its rows, zero-based: the first, and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** Rows of several tabs one under the other, each column where it is wanted. Cells keep value, formula and format; `parts` says whence each row comes. */
export function joinImages(tabs: readonly JoinedTab[]): SheetImage {
  const builder = new SheetImageBuilder();
  const parts: ImagePart[] = [];
  let next = 0;
  for (const { image, from, to, columns, group } of tabs) {
    const part = { tab: image.tab, first: next, rows: Math.max(0, to - from), start: from, columns, group };
    addRows(builder, image, part);
    parts.push(part);
    next += part.rows;
  }
  const images = tabs.map(({ image }) => image);
  return {
    ...builder.build({
      tab: images.map(({ tab }) => tab).join(", "),
      merges: images.some(({ merges }) => merges === "unknown")
        ? "unknown"
        : images.flatMap((image, index) => mergesIn(image, parts[index])),
      hiddenRows: images.flatMap(({ hiddenRows }, index) => shiftRows(hiddenRows, parts[index])),
      hasFilter: images.some(({ hasFilter }) => hasFilter),
      dateSystem: images[0]?.dateSystem ?? 1900,
    }),
    parts,
  };
}

function addRows(builder: SheetImageBuilder, image: SheetImage, { first, start, rows, columns }: ImagePart): void {
  const placeOf = new Map(columns.flatMap((own, place) => (own < 0 ? [] : [[own, place] as const])));
  for (let row = start; row < Math.min(start + rows, image.rows); row += 1) {
    const entries: { readonly entry: number; readonly place: number }[] = [];
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const place = placeOf.get(image.columnOf[entry] ?? 0);
      if (place !== undefined) entries.push({ entry, place });
    }
    entries.sort((a, b) => a.place - b.place);
    for (const { entry, place } of entries)
      builder.add(row - start + first, place, valueOfEntry(image, entry), formulaOfEntry(image, entry), formatOfEntry(image, entry));
  }
}

/** Merges of one column that lie whole in the part; columns beside each other may not be any more. */
function mergesIn({ merges }: SheetImage, part: ImagePart | undefined): Rect[] {
  if (merges === "unknown" || !part) return [];
  const { first, start, rows, columns } = part;
  const isWhole = columns.every((own, place) => own === place);
  return merges.flatMap((rect) => {
    const column = columns.indexOf(rect.column);
    if (column < 0 || (rect.columns > 1 && !isWhole) || rect.row < start || rect.row + rect.rows > start + rows) return [];
    return [{ ...rect, row: rect.row - start + first, column }];
  });
}

function shiftRows(rows: readonly number[], part: ImagePart | undefined): number[] {
  if (!part) return [];
  const { first, start, rows: count } = part;
  return rows.filter((row) => row >= start && row < start + count).map((row) => row - start + first);
}
