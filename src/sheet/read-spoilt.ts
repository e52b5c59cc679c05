import { countCommon } from "./common-syllable";
import { isSyllable } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { isAbbreviation } from "./union-abbreviation";

/** Letters that UPPER makes, and that stand for small letters in a .Vn font too: nobody can tell which they were. */
const MADE = /[\u00C0-\u00D6\u00D8-\u00DE]/;
/** Letters that UPPER leaves nowhere. */
const LEFT = /[a-z\u00E0-\u00F6\u00F8-\u00FE]/;

/** How sure it is, and how many of the words are common ones. */
export interface Spoilt {
  readonly certainty: "spoilt" | "likely";
  readonly common: number;
}

/**
 * Whether a text of capitals was small in a .Vn font and then made capital letter by letter: its words are syllables once some letters are small again, and
 * fewer are as they stand. `likely` where both readings are words: the officer is asked. ¡ to µ have no capitals and stay as they are.
 *
 * @param words those with letters beyond ASCII
 */
export function readSpoilt(text: string, words: readonly string[]): Spoilt | undefined {
  if (LEFT.test(text) || !MADE.test(text)) return undefined;
  const told = words.filter((word) => !isShort(decodeTcvn3(word))).map((word) => ({ stands: syllable(word), small: smallReading(word) }));
  const readable = told.filter(({ stands, small }) => stands ?? small).length;
  if (readable === 0 || (told.length - readable) * 4 > readable) return undefined;
  if (told.every(({ small }) => small === undefined)) return undefined;
  const common = (read: readonly (string | undefined)[]) => countCommon(read.flatMap((word) => word ?? []));
  const asSmall = common(told.map(({ small, stands }) => small ?? stands));
  const isSure = told.some(({ stands }) => stands === undefined) || asSmall > common(told.map(({ stands }) => stands));
  return { certainty: isSure ? "spoilt" : "likely", common: asSmall };
}

/** Abbreviations tell nothing. */
function isShort(decoded: string): boolean {
  return isAbbreviation(decoded) || (/^[A-ZĐƯ]+$/u.test(decoded) && !isSyllable(decoded));
}

function syllable(word: string): string | undefined {
  const decoded = decodeTcvn3(word);
  return isSyllable(decoded) ? decoded : undefined;
}

/** The commonest of the syllables that a word is with some of its made letters small again; undefined where it is none. */
function smallReading(word: string): string | undefined {
  const places = [...word].flatMap((letter, place) => (MADE.test(letter) ? [place] : []));
  const read: string[] = [];
  for (let choice = 1; choice < 2 ** Math.min(places.length, 4); choice += 1) {
    const letters = [...word].map((letter, place) =>
      (choice >> places.indexOf(place)) & 1 && places.includes(place) ? letter.toLowerCase() : letter,
    );
    const found = syllable(letters.join(""));
    if (found !== undefined) read.push(found);
  }
  return read.sort((a, b) => countCommon([b]) - countCommon([a]))[0];
}
