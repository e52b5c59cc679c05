import { binaryString } from "./binary-string";
import { decodeXml } from "./decode-xml";
import type { ParsedCell } from "./sheetjs";
import { unescapeXml } from "./xml-tags";

/** What SheetJS is given in place of a part of shared strings, and what the cells that refer to it say. */
export interface PlainStrings {
  /** The part as it was, a character a byte of UTF-8, but for the strings that are one text: a mark stands for each. */
  readonly part: string;
  /** What such a string says, by its mark. */
  readonly texts: readonly string[];
}

/** A string that is one text; what else an item may hold (runs, phonetics, CDATA) is left to SheetJS. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/g;
/** How a mark begins: with a space that no writer puts there, so that what is left to SheetJS is never taken for one. Where one does, all is left to it. */
const MARK = "<t >";
const RADIX = 36;

/**
 * Sets the plain strings of a part of shared strings (ECMA-376 part 1, 18.4) aside: in a browser SheetJS puts each of them together letter by letter, twice,
 * which takes a sixth of the time in which a long list is read. Where a writer puts a prefix before each tag all of them are left to it.
 */
export function setPlainStringsAside(bytes: Uint8Array): PlainStrings {
  const xml = decodeXml(bytes);
  const texts: string[] = [];
  if (xml.includes(MARK)) return { part: binaryString(new TextEncoder().encode(xml)), texts };
  // A letter takes up to three bytes, and a mark is no longer than that of what it stands for.
  const out = new PartWriter(xml.length * 3);
  let done = 0;
  for (const { 0: whole, 1: text = "", index } of xml.matchAll(PLAIN)) {
    if (index > done) out.write(xml.slice(done, index));
    out.writeAscii(`<si>${MARK}${(texts.push(unescapeText(text)) - 1).toString(RADIX)}</t></si>`);
    done = index + whole.length;
  }
  out.write(xml.slice(done));
  return { part: binaryString(out.bytes), texts };
}

/** Joining some hundred thousand pieces to a string, only to encode it, takes twice as long. */
class PartWriter {
  private readonly whole: Uint8Array;
  private readonly encoder = new TextEncoder();
  private size = 0;

  /** @param most bytes that will be written */
  constructor(most: number) {
    this.whole = new Uint8Array(most);
  }

  get bytes(): Uint8Array {
    return this.whole.subarray(0, this.size);
  }

  write(text: string): void {
    this.size += this.encoder.encodeInto(text, this.whole.subarray(this.size)).written;
  }

  writeAscii(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.whole[this.size++] = text.charCodeAt(at);
  }
}

/** Which plain string a text cell refers to, or -1: SheetJS brings the XML of a shared string with the cell, which tells a mark. */
export function plainStringOf({ v, r }: ParsedCell): number {
  if (typeof v !== "string" || typeof r !== "string" || !r.startsWith(MARK)) return -1;
  let mark = 0;
  // By hand: parseInt takes ten times as long.
  for (let at = 0; at < v.length; at += 1) mark = mark * RADIX + digitOf(v.charCodeAt(at));
  return mark;
}
const digitOf = (code: number) => (code < 97 ? code - 48 : code - 87);

const ESCAPED = /[&\r]|_x/i;

/** Entities, then letters that XML cannot hold, written `_x000D_` (22.4.2.4), then ends of lines. */
function unescapeText(text: string): string {
  if (!ESCAPED.test(text)) return text;
  return unescapeXml(text)
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("\r\n", "\n");
}
