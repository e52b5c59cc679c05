import { at, type SheetImage } from "./sheet-image";

/** Rows that are looked at. */
const LOOKED_AT = 8;

/** Whether from a row on a column holds figures rather than words. */
export function holdsFigures(image: SheetImage, from: number, column: number): boolean {
  let figures = 0;
  let texts = 0;
  for (let row = from; row < Math.min(image.rows, from + LOOKED_AT); row += 1) {
    const { kind } = at(image, row, column);
    if (kind === "number") figures += 1;
    else if (kind === "text") texts += 1;
  }
  return figures > texts;
}
