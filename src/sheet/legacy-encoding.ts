import { detectEncoding, type TextEncoding } from "./detect-encoding";
import { entryAt, formatOfEntry, KIND, type SheetImage } from "./sheet-image";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

/** Zero-based, on the tab. */
export interface DecodedCell {
  readonly row: number;
  readonly column: number;
  readonly encoding: "tcvn3" | "vni";
  /** Made capitals letter by letter: it cannot be read, and must be typed again. */
  readonly isSpoilt?: true;
}

/** What the officer says of texts: they stay as they are, or only what is sure is decoded, or all of them are of this encoding. */
export type EncodingChoice = "keep" | "sure" | DecodedCell["encoding"];

/** Rows of a column, zero-based, `end` excluded, and what the officer said of them. */
export interface EncodingArea {
  readonly column: number;
  readonly first: number;
  readonly end: number;
  readonly choice: EncodingChoice;
}

/** A tab whose texts are Unicode, what was done for it, and what only the officer can say. */
export interface DecodedImage {
  readonly image: SheetImage;
  readonly cells: readonly DecodedCell[];
  /** Texts that may be of an old encoding, where neither their column nor their tab decides it: left as they are. */
  readonly unsure: readonly DecodedCell[];
}

/** Cells of a column that must agree, and none speak against, before those that cannot be told by themselves follow. */
const ENOUGH = 3;

interface Suspect extends DecodedCell {
  readonly entry: number;
  readonly font: string;
  /** `told`: the officer said so. */
  readonly certainty: TextEncoding["certainty"] | "told";
}

/**
 * The image with every text of an old encoding decoded: those in a .Vn or VNI- font, those whose words read as Vietnamese in one way only, and in a
 * column of at least three such without another kind also the rest. A letter beyond Latin-1 says that a text is Unicode already, whatever the font.
 * Decoding comes before any normalising and folding, and never twice: what is decoded has such letters, or is Vietnamese as it stands.
 *
 * @param areas what the officer said: it wins over fonts and over words that may be read in several ways. A text is left alone that reads as Unicode and in no other way.
 */
export function decodeLegacy(image: SheetImage, areas: readonly EncodingArea[] = []): DecodedImage {
  const { suspects, unicode } = findSuspects(image, areas);
  if (suspects.length === 0) return { image, cells: [], unsure: [] };
  const { decided, mayBe } = decide(suspects, unicode);
  const strings = [...image.strings];
  const texts = image.texts.slice();
  const cells: DecodedCell[] = [];
  const unsure: DecodedCell[] = [];
  for (const { row, column, encoding, entry, font, certainty } of suspects) {
    const text = strings[texts[entry] ?? 0] ?? "";
    if (certainty === "spoilt") {
      unsure.push({ row, column, encoding, isSpoilt: true });
      continue;
    }
    if (certainty !== "sure" && certainty !== "told" && decided(column) !== encoding) {
      if (certainty === "likely" || (mayBe(column, encoding) && isPhrase(text))) unsure.push({ row, column, encoding });
      continue;
    }
    const decoded = decodeAs(encoding, text, font);
    if (decoded === text) continue;
    texts[entry] = strings.push(decoded) - 1;
    cells.push({ row, column, encoding });
  }
  return { image: cells.length === 0 ? image : { ...image, strings, texts }, cells, unsure };
}

/** Text of an old encoding → Unicode. @param font its name tells capitals */
export function decodeAs(encoding: DecodedCell["encoding"], text: string, font: string): string {
  return encoding === "vni" ? decodeVni(text) : decodeTcvn3(text, font);
}

/** The font of a cell, where it is one of an old encoding; "" otherwise. */
export function fontAt(image: SheetImage, row: number, column: number): string {
  const entry = entryAt(image, row, column);
  const { font } = entry < 0 ? NO_FONT : formatOfEntry(image, entry);
  return encodingOfFont(font) ? font : "";
}
const NO_FONT = { font: "" };

interface Decision {
  decided(column: number): DecodedCell["encoding"] | undefined;
  mayBe(column: number, encoding: DecodedCell["encoding"]): boolean;
}

type Counts = Record<DecodedCell["encoding"], number>;
const NONE: Readonly<Counts> = { tcvn3: 0, vni: 0 };

/**
 * `decided`: the encoding of a column: enough of its cells are surely of one and none of another, of Unicode, or in capitals that may be Unicode; or else
 * of the whole tab, by the same measure. `mayBe`: nothing in the tab is Unicode, or a cell of the column is surely of this encoding and none is Unicode.
 */
function decide(suspects: readonly Suspect[], unicode: ReadonlySet<number>): Decision {
  const columns = new Map<number, Counts>();
  const tab: Counts = { ...NONE };
  const open = new Set(unicode);
  for (const { column, encoding, certainty } of suspects) {
    if (certainty === "capitals") open.add(column);
    if (certainty !== "sure") continue;
    const counts = columns.get(column) ?? { ...NONE };
    counts[encoding] += 1;
    tab[encoding] += 1;
    columns.set(column, counts);
  }
  const ofTab = open.size === 0 ? agreed(tab) : undefined;
  return {
    decided: (column) => (open.has(column) ? undefined : (agreed(columns.get(column) ?? NONE) ?? ofTab)),
    mayBe: (column, encoding) => unicode.size === 0 || (!unicode.has(column) && (columns.get(column)?.[encoding] ?? 0) > 0),
  };
}

/** Three words or more: what can be asked about without asking about every short word. */
const isPhrase = (text: string) => /\S+\s+\S+\s+\S/u.test(text);

function agreed({ tcvn3, vni }: Readonly<Counts>): DecodedCell["encoding"] | undefined {
  if (Math.min(tcvn3, vni) > 0 || tcvn3 + vni < ENOUGH) return undefined;
  return tcvn3 > 0 ? "tcvn3" : "vni";
}

/** Texts that are or may be of an old encoding, and the columns that hold Unicode. */
function findSuspects(image: SheetImage, areas: readonly EncodingArea[]): { suspects: Suspect[]; unicode: ReadonlySet<number> } {
  const typed = image.strings.map(detectEncoding);
  const beyond = image.strings.map((text) => BEYOND_LATIN_1.test(text));
  const old = image.formats.map(({ font }) => encodingOfFont(font));
  const suspects: Suspect[] = [];
  const unicode = new Set<number>();
  let row = 0;
  for (let entry = 0; entry < image.kinds.length; entry += 1) {
    while (entry >= (image.rowStarts[row + 1] ?? Number.POSITIVE_INFINITY)) row += 1;
    if (image.kinds[entry] !== KIND.text) continue;
    const column = image.columnOf[entry] ?? 0;
    const told = areas.find((area) => area.column === column && row >= area.first && row < area.end)?.choice;
    if (told === "keep") continue;
    const { encoding, certainty } = typed[image.texts[entry] ?? 0] ?? NO_ENCODING;
    const byFont = old[image.formatOf[entry] ?? 0];
    const text = image.strings[image.texts[entry] ?? 0] ?? "";
    const isBeyond = beyond[image.texts[entry] ?? 0] === true;
    if (told !== undefined && told !== "sure") {
      const meant = certainty === "sure" && (encoding === "tcvn3" || encoding === "vni") ? encoding : told;
      const font = byFont === meant ? formatOfEntry(image, entry).font : "";
      if (!isBeyond && HIGH.test(text) && (byFont || (encoding !== "unicode" && certainty !== "capitals")))
        suspects.push({ row, column, entry, font, encoding: meant, certainty: "told" });
    } else if (isBeyond || (encoding === "unicode" && !byFont)) unicode.add(column);
    else if (byFont && HIGH.test(text))
      suspects.push({
        row,
        column,
        entry,
        font: formatOfEntry(image, entry).font,
        encoding: byFont,
        certainty: certainty === "spoilt" ? certainty : "sure",
      });
    else if (encoding === "tcvn3" || encoding === "vni") suspects.push({ row, column, entry, font: "", encoding, certainty });
  }
  return { suspects, unicode };
}

const NO_ENCODING: TextEncoding = { encoding: "none", certainty: "sure" };

const BEYOND_LATIN_1 = /[\u0100-\u{10FFFF}]/u;
const HIGH = /[\u00A1-\u00FF]/;

function encodingOfFont(font: string): DecodedCell["encoding"] | undefined {
  if (/^\.Vn/i.test(font)) return "tcvn3";
  return /^VNI-/i.test(font) ? "vni" : undefined;
}
