/**
 * How texts stood in a workbook before Unicode: TCVN3 (ABC) under .Vn fonts, VNI under VNI- fonts. Both keep their letters in Latin-1. Written from the
 * side of the one who types; the reader has tables of its own.
 */
const TCVN3 =
  "à=µ ả=¶ ã=· á=¸ ạ=¹ ă=¨ ằ=» ẳ=¼ ẵ=½ ắ=¾ ặ=Æ â=© ầ=Ç ẩ=È ẫ=É ấ=Ê ậ=Ë đ=® è=Ì ẻ=Î ẽ=Ï é=Ð ẹ=Ñ ê=ª ề=Ò ể=Ó ễ=Ô ế=Õ ệ=Ö ì=× ỉ=Ø ĩ=Ü í=Ý ị=Þ ò=ß ỏ=á õ=â ó=ã ọ=ä ô=« ồ=å ổ=æ ỗ=ç ố=è ộ=é ơ=¬ ờ=ê ở=ë ỡ=ì ớ=í ợ=î ù=ï ủ=ñ ũ=ò ú=ó ụ=ô ư=\u00AD ừ=õ ử=ö ữ=÷ ứ=ø ự=ù ỳ=ú ỷ=û ỹ=ü ý=ý ỵ=þ Ă=¡ Â=¢ Ê=£ Ô=¤ Ơ=¥ Ư=¦ Đ=§";
const VNI =
  "à=aø ả=aû ã=aõ á=aù ạ=aï ă=aê ằ=aè ẳ=aú ẵ=aü ắ=aé ặ=aë â=aâ ầ=aà ẩ=aå ẫ=aã ấ=aá ậ=aä đ=ñ è=eø ẻ=eû ẽ=eõ é=eù ẹ=eï ê=eâ ề=eà ể=eå ễ=eã ế=eá ệ=eä ì=ì ỉ=æ ĩ=ó í=í ị=ò ò=oø ỏ=oû õ=oõ ó=où ọ=oï ô=oâ ồ=oà ổ=oå ỗ=oã ố=oá ộ=oä ơ=ô ờ=ôø ở=ôû ỡ=ôõ ớ=ôù ợ=ôï ù=uø ủ=uû ũ=uõ ú=uù ụ=uï ư=ö ừ=öø ử=öû ữ=öõ ứ=öù ự=öï ỳ=yø ỷ=yû ỹ=yõ ý=yù ỵ=î";

/** A text as it was typed under .VnTime; under .VnTimeH it is given in small letters and shown in capitals. @throws RangeError for a capital with a tone: .VnTime has none */
export function toTcvn3(text: string): string {
  return encode(text, tableOf(TCVN3));
}

/** A text as it was typed under VNI-Times, which has every capital. */
export function toVni(text: string): string {
  const small = tableOf(VNI);
  const capitals = [...small].map(([letter, code]): [string, string] => [letter.toUpperCase(), code.toUpperCase()]);
  return encode(text, new Map([...small, ...capitals]));
}

function tableOf(pairs: string): Map<string, string> {
  return new Map(pairs.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]));
}

function encode(text: string, table: ReadonlyMap<string, string>): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const code = table.get(letter);
      if (code === undefined && letter > "\u007E") throw new RangeError(`no code for «${letter}» in «${text}»`);
      return code ?? letter;
    })
    .join("");
}
