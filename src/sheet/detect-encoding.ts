import { countCommon } from "./common-syllable";
import { readSpoilt } from "./read-spoilt";
import { isSyllable } from "./syllable";
import { decodeTcvn3, isTcvn3 } from "./tcvn3";
import { isAbbreviation } from "./union-abbreviation";
import { decodeVni, isVni } from "./vni";

/**
 * How a text was typed. `sure`: it reads so in no other way; `likely`: its words are too few to tell, but as Unicode it is no Vietnamese; `possible`: it
 * is Vietnamese as it stands, and in the old encoding too, so only its neighbours can tell; `spoilt`: typed in a .Vn font, and then made capitals letter by
 * letter, which made other letters of them (UPPER); `capitals`: that, or Unicode in capitals, which no letter tells: nobody can decode it. `none`: numbers, ASCII, words of no reading.
 */
export interface TextEncoding {
  readonly encoding: "none" | "unicode" | "tcvn3" | "vni";
  readonly certainty: "sure" | "likely" | "possible" | "spoilt" | "capitals";
}

const WORD = /[A-Za-z\u00A1-\u00FF]+/g;
const BEYOND_LATIN_1 = /[\u0100-\u{10FFFF}]/u;
const HIGH = /[\u00A1-\u00FF]/;
/** What remains of Latin-1 when every letter of Vietnamese is taken out: nothing of it stands in a word. */
const FOREIGN =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;
/** What stands at a word in any text: quotes before it; behind it quotes, ®, °, º and small figures. */
const EDGES = /^[«»¡¿·]+|[«»®°²³¹ªº·]+$/gu;

/** «½», «©», «×» alone, and µm, µg: signs in any text. */
const SIGN = /^([\u00A1-\u00BF×÷]|µ[mgls])$/u;

/** Small, capital, or with a capital at the front: «soÁ» and «CHó» are no words of Unicode. */
const EVEN_CASE = /^(\p{Lu}?[^\p{Lu}]*|[^\p{Ll}]*)$/u;

/** The word «ô» in TCVN3, small and capital: else the first of two quotes, or a sign. */
const LONE_VOWEL = /(^|\s)[«¤](\s|$)/u;

interface Tally {
  readonly right: number;
  readonly wrong: number;
}

/**
 * Tells by a text's words alone: in which reading they are syllables of Vietnamese. A letter beyond Latin-1 says Unicode; words of ASCII say nothing.
 * A text that is surely tcvn3 or vni has two such words at least.
 */
export function detectEncoding(text: string): TextEncoding {
  if (BEYOND_LATIN_1.test(text)) return UNICODE;
  if (!HIGH.test(text)) return NONE;
  const words = (text.match(WORD) ?? []).filter((word) => HIGH.test(word));
  const unicode = tally(words, readsAsUnicode);
  const [best, other] = [
    { encoding: "tcvn3" as const, ...tally(words, (word) => readsAs(word, isTcvn3(word), decodeTcvn3(word))) },
    { encoding: "vni" as const, ...tally(words, (word) => readsAs(word, isVni(word), decodeVni(word))) },
  ]
    .filter(({ right, wrong }) => right > 0 && wrong * 4 <= right)
    .sort((a, b) => a.wrong - b.wrong || b.right - a.right);
  const spoilt = unicode.wrong > 0 ? readSpoilt(text, words) : undefined;
  if (spoilt && best?.encoding !== "vni") return { encoding: "tcvn3", certainty: spoilt.certainty };
  if (spoilt && spoilt.common >= countCommon(words.map(decodeVni))) return { encoding: "tcvn3", certainty: "likely" };
  if (!best) {
    if (LONE_VOWEL.test(text) && !text.includes("»")) return { encoding: "tcvn3", certainty: "possible" };
    if (unicode.wrong > 0 || unicode.right === 0) return NONE;
    return readSpoilt(text, words) ? { encoding: "tcvn3", certainty: "capitals" } : UNICODE;
  }
  if (unicode.wrong === 0) {
    const decoded = words.map(best.encoding === "vni" ? decodeVni : (word) => decodeTcvn3(word));
    return { encoding: best.encoding, certainty: countCommon(decoded) >= countCommon(words) + 2 ? "likely" : "possible" };
  }
  const isSure = best.right >= 2 && unicode.wrong > best.wrong * 2 && (other === undefined || other.wrong > best.wrong);
  return { encoding: best.encoding, certainty: isSure ? "sure" : "likely" };
}

// One object each: a long list has a hundred thousand such texts.
const UNICODE: TextEncoding = { encoding: "unicode", certainty: "sure" };
const NONE: TextEncoding = { encoding: "none", certainty: "sure" };

/** Words that say neither are left out. */
function tally(words: readonly string[], read: (word: string) => boolean | null): Tally {
  const answers = words.map(read);
  return { right: answers.filter((answer) => answer === true).length, wrong: answers.filter((answer) => answer === false).length };
}

function readsAsUnicode(word: string): boolean | null {
  const bare = word.replace(EDGES, "");
  if (SIGN.test(bare)) return null;
  if (!HIGH.test(bare)) return null;
  return !FOREIGN.test(bare) && EVEN_CASE.test(bare) && isSyllable(bare);
}

/** A sign that stands alone («½», «©») and other abbreviations say nothing. */
function readsAs(word: string, isWhole: boolean, decoded: string): boolean | null {
  if (SIGN.test(word)) return null;
  if (!isWhole) return false;
  if (isSyllable(decoded) || isAbbreviation(decoded)) return true;
  return /^[A-ZĐƯđư]+$/u.test(decoded) ? null : false;
}
