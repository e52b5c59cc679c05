import { at, type SheetImage } from "./sheet-image";

/** Rows that are looked at. */
const LOOKED_AT = 8;

/** A figure that was typed as text. */
const TYPED = /^[\s'+-]*\d/u;

/** Whether from a row on a column holds figures rather than words. */
export function holdsFigures(image: SheetImage, from: number, column: number): boolean {
  let figures = 0;
  let texts = 0;
  for (let row = from; row < Math.min(image.rows, from + LOOKED_AT); row += 1) {
    const value = at(image, row, column);
    if (value.kind === "number" || (value.kind === "text" && TYPED.test(value.text))) figures += 1;
    else if (value.kind === "text") texts += 1;
  }
  return figures > texts;
}
