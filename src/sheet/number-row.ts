import { cellText } from "./cell-text";
import { KIND, type SheetImage } from "./sheet-image";

const NUMBER_LABEL = /^\(?([a-z]|\d{1,2})\)?(\s*=.*)?$|^\(?\d{1,2}\s*=[\d\s()+\-/:x*%]+\)?$/i;
/** No label has more figures than two. */
const MOST_COLUMNS = 99;

/** A row of column numbers, «A B C 1 2 3=2/1»: at least three, nothing else, and figures that count up. */
export function isNumberRow(image: SheetImage, row: number): boolean {
  if (row >= image.rows) return false;
  const labels: string[] = [];
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    // Running numbers of a long list end here, before they are printed.
    if (image.kinds[entry] === KIND.number && (image.numbers[entry] ?? 0) > MOST_COLUMNS) return false;
    const column = image.columnOf[entry] ?? 0;
    const text = cellText(image, row, column);
    if (text === "") continue;
    if (!NUMBER_LABEL.test(text)) return false;
    labels.push(text);
  }
  const figures = labels.map((label) => Number.parseInt(label.replace("(", ""), 10)).filter((figure) => !Number.isNaN(figure));
  const isCounting = figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
  return labels.length >= 3 && isCounting && (figures[0] === undefined || figures[0] <= 2);
}
