import { formatOfEntry, KIND, type SheetImage } from "./sheet-image";

/** TCVN3 (ABC), as .Vn fonts draw it: each of these characters, read as Latin-1, is the letter at the same place of the other row. U+00AD is ư. */
const CODES = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
const DECODE = new Map([...CODES].map((code, index) => [code, LETTERS[index] ?? code]));

/** Text typed in a .Vn font → Unicode. A font whose name ends in H draws the same codes as capitals. */
export function decodeTcvn3(text: string, font: string): string {
  const letters = [...text].map((code) => DECODE.get(code) ?? code).join("");
  return /H$/.test(font) ? letters.toUpperCase() : letters;
}

/** Zero-based, on the tab. */
export interface DecodedCell {
  readonly row: number;
  readonly column: number;
}

/** The image with every text in a .Vn font decoded, and the cells that were; the same image where there is none. Decoding comes before any folding. */
export function decodeLegacy(image: SheetImage): { readonly image: SheetImage; readonly cells: readonly DecodedCell[] } {
  if (!image.formats.some(({ font }) => /^\.Vn/i.test(font))) return { image, cells: [] };
  const strings = [...image.strings];
  const texts = image.texts.slice();
  const cells: DecodedCell[] = [];
  let row = 0;
  for (let entry = 0; entry < image.kinds.length; entry += 1) {
    while (entry >= (image.rowStarts[row + 1] ?? Number.POSITIVE_INFINITY)) row += 1;
    if (image.kinds[entry] !== KIND.text) continue;
    const { font } = formatOfEntry(image, entry);
    const text = strings[texts[entry] ?? 0] ?? "";
    // A letter beyond Latin-1 says that the text is Unicode already, whatever the font.
    if (!/^\.Vn/i.test(font) || /[\u0100-\u{10FFFF}]/u.test(text)) continue;
    const decoded = decodeTcvn3(text, font);
    if (decoded === text) continue;
    texts[entry] = strings.push(decoded) - 1;
    cells.push({ row, column: image.columnOf[entry] ?? 0 });
  }
  return { image: { ...image, strings, texts }, cells };
}
