import { at, type SheetImage } from "./sheet-image";

/** Whether one of a row's figures is the sum of two or more that follow it in its column. */
export function addsUpBelow(image: SheetImage, row: number, figures: readonly number[]): boolean {
  return figures.some((column) => addsUpIn(image, row, column));
}

function addsUpIn(image: SheetImage, row: number, column: number): boolean {
  const figure = numberAt(image, row, column);
  let sum = 0;
  let below = row;
  while (sum < figure && below < image.rows) {
    below += 1;
    sum += numberAt(image, below, column);
  }
  return figure > 0 && sum === figure && below > row + 1;
}

function numberAt(image: SheetImage, row: number, column: number): number {
  const value = at(image, row, column);
  return value.kind === "number" ? value.number : 0;
}
