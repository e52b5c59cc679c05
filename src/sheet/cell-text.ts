import { entryAt, KIND, type SheetImage } from "./sheet-image";

/** Texts as they are said, by the table of strings they stand in: a list asks for each of them several times. */
const said = new WeakMap<readonly string[], string[]>();

/** What a cell says as one line of text: NFC, white space folded; "" for a blank. Keys and headings may have been typed as numbers. */
export function cellText(image: SheetImage, row: number, column: number): string {
  const entry = entryAt(image, row, column);
  if (entry < 0) return "";
  switch (image.kinds[entry]) {
    case KIND.number:
      return String(image.numbers[entry] ?? 0);
    case KIND.boolean:
      return String(image.numbers[entry] === 1);
    case KIND.text:
    case KIND.error:
      return textIn(image.strings, image.texts[entry] ?? 0);
    default:
      return "";
  }
}

function textIn(strings: readonly string[], index: number): string {
  let known = said.get(strings);
  if (!known) {
    known = new Array<string>(strings.length);
    said.set(strings, known);
  }
  known[index] ??= asLine(strings[index] ?? "");
  return known[index] ?? "";
}

/** White space other than a single common space between words. */
const UNTIDY = /\s\s|[^\S ]|^\s|\s$/u;

function asLine(text: string): string {
  const composed = text.normalize("NFC");
  return UNTIDY.test(composed) ? composed.replace(/\s+/gu, " ").trim() : composed;
}
