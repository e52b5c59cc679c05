import { parseDay, printIsoDay } from "../programme/day";
import { cellText } from "../sheet/cell-text";
import { entryAt, formatOfEntry, type SheetImage, valueOfEntry } from "../sheet/sheet-image";
import { printNumber } from "../text/number";
import { TAB_LANGUAGE } from "./tab-language";

const LOOKED_AT = 200;
const LONGEST = 40;

/** The first value of a column among the units of a list, as the sheet shows it; "" where they are blank. @param rows zero-based rows of the units. */
export function exampleIn(image: SheetImage, rows: Uint32Array, column: number): string {
  for (const row of rows.subarray(0, LOOKED_AT)) {
    const text = shownAt(image, row, column);
    if (text !== "") return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  return "";
}

/** A cell as the sheet shows it, days as days. */
export function shownAt(image: SheetImage, row: number, column: number): string {
  const entry = entryAt(image, row, column);
  if (entry < 0) return "";
  const value = valueOfEntry(image, entry);
  if (value.kind !== "number") return cellText(image, row, column);
  const isDay = /[dy]/i.test(formatOfEntry(image, entry).numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  const day = isDay ? parseDay(value.number, image.dateSystem) : undefined;
  if (day !== undefined) return printIsoDay(day);
  return Number.isInteger(value.number) ? printNumber(value.number, TAB_LANGUAGE) : printNumber(value.number, TAB_LANGUAGE, 2);
}
