/** TCVN3 (ABC), as .Vn fonts draw it: each of these characters, read as Latin-1, is the letter at the same place of the other row. U+00AD is ư. */
const CODES = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
const DECODE = new Map([...CODES].map((code, index) => [code, LETTERS[index] ?? code]));

/** Text typed in a .Vn font → Unicode. A font whose name ends in H draws the same codes as capitals. */
export function decodeTcvn3(text: string, font = ""): string {
  const letters = [...text].map((code) => DECODE.get(code) ?? code).join("");
  return /H$/.test(font) ? letters.toUpperCase() : letters;
}

/** Whether everything in a text beyond ASCII is a letter of TCVN3. */
export function isTcvn3(text: string): boolean {
  return [...text].every((code) => code < "\u0080" || DECODE.has(code));
}
