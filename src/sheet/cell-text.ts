import { plainOf } from "./cell-value";
import { at, type SheetImage } from "./sheet-image";

/** What a cell says as one line of text: NFC, white space folded; "" for a blank. Keys and headings may have been typed as numbers. */
export function cellText(image: SheetImage, row: number, column: number): string {
  const value = plainOf(at(image, row, column));
  return value === null ? "" : String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
}
