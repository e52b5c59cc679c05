import { decodeTcvn3, isTcvn3 } from "../../src/sheet/tcvn3";
import { decodeVni, isVni } from "../../src/sheet/vni";

/** The encoders are what the decoders undo, found by trying every code: one character, or a letter and a mark. */
const LATIN_1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((code) => /[A-Za-z\u00A1-\u00FF]/.test(code));

function encoderOf(decode: (text: string) => string, codes: readonly string[]): (text: string) => string {
  const encode = new Map<string, string>();
  for (const code of codes) if ([...decode(code)].length === 1 && !encode.has(decode(code))) encode.set(decode(code), code);
  return (text) => [...text].map((letter) => encode.get(letter) ?? letter).join("");
}

/** Unicode as it would have been typed in a .Vn font; capitals that have no code stay as they are. */
export const encodeTcvn3 = encoderOf(
  (code) => decodeTcvn3(code),
  LATIN_1.filter((code) => isTcvn3(code)),
);

/** Unicode as it would have been typed in a VNI- font. */
export const encodeVni = encoderOf(decodeVni, [
  ...LATIN_1.filter(isVni),
  ...LATIN_1.flatMap((a) => LATIN_1.map((b) => a + b)).filter((pair) => isVni(pair) && decodeVni(pair) !== pair),
]);
