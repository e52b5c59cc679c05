import { cellText } from "../sheet/cell-text";
import { type PlainValue, plainOf } from "../sheet/cell-value";
import { at, type SheetImage } from "../sheet/sheet-image";

/** What a cell holds, a text as one line in NFC; null where it is blank or has nothing but spaces. */
export function plainAt(image: SheetImage, row: number, column: number): PlainValue {
  const value = at(image, row, column);
  return value.kind === "text" ? cellText(image, row, column) || null : plainOf(value);
}
