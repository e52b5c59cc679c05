import type { Rect } from "../sheet/rect";
import type { SheetImage } from "../sheet/sheet-image";

/**
 * The cells of an image as a small number of blocks, each holding one fact: neighbours in a row are joined first, then equal
 * rows below each other. Cells for which `factOf` gives undefined, and cells without an entry, are in no block.
 */
export function equalAreas<Fact>(
  image: SheetImage,
  factOf: (entry: number) => Fact | undefined,
): { readonly rect: Rect; readonly fact: Fact }[] {
  const areas: { rect: Rect; fact: Fact }[] = [];
  let above = new Map<number, number>();
  for (let row = 0; row < image.rows; row++) {
    const here = new Map<number, number>();
    for (const { column, columns, fact } of runsOf(image, row, factOf)) {
      const index = above.get(column);
      const area = index === undefined ? undefined : areas[index];
      if (index !== undefined && area && area.rect.columns === columns && area.fact === fact) {
        area.rect = { ...area.rect, rows: area.rect.rows + 1 };
        here.set(column, index);
      } else {
        here.set(column, areas.push({ rect: { row, column, rows: 1, columns }, fact }) - 1);
      }
    }
    above = here;
  }
  return areas;
}

function runsOf<Fact>(image: SheetImage, row: number, factOf: (entry: number) => Fact | undefined) {
  const runs: { column: number; columns: number; fact: Fact }[] = [];
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry++) {
    const fact = factOf(entry);
    if (fact === undefined) continue;
    const column = image.columnOf[entry] ?? 0;
    const last = runs.at(-1);
    if (last && last.fact === fact && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1, fact });
  }
  return runs;
}

/** The smallest block with every entry of an image, undefined where it has none. */
export function areaOf(image: SheetImage): Rect | undefined {
  let first = Number.POSITIVE_INFINITY;
  let top = -1;
  for (let row = 0; row < image.rows; row++) {
    const entry = image.rowStarts[row] ?? 0;
    if (entry === image.rowStarts[row + 1]) continue;
    if (top < 0) top = row;
    first = Math.min(first, image.columnOf[entry] ?? 0);
  }
  return top < 0 ? undefined : { row: top, column: first, rows: image.rows - top, columns: image.columns - first };
}
