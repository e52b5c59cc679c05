import { entryAt, KIND, type SheetImage } from "./sheet-image";

/** The number of a cell that holds a whole one from 0, as nearly all counts and running numbers are; undefined for everything else. */
export function wholeNumberAt(image: SheetImage, row: number, column: number): number | undefined {
  const entry = entryAt(image, row, column);
  const number = image.kinds[entry] === KIND.number ? (image.numbers[entry] ?? -1) : -1;
  return number >= 0 && Number.isInteger(number) ? number : undefined;
}
