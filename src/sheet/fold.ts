/** A heading or name as it is compared: NFC, lower case, white space (also no-break) folded to single spaces. Marks stay. */
export function foldHeading(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * A Vietnamese text without what offices write differently: case, marks (so the place of a tone does not matter either), đ, punctuation,
 * white space. For comparing only: «CĐCS Cty TNHH  Hoà Bình» and «cđcs cty tnhh hòa bình» fold to one text.
 */
export function foldText(text: string): string {
  return (hasMarks(text) ? bareLetters(text) : text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Without marks, without what has no width, and letters of other alphabets as the Latin ones they look like. */
function bareLetters(text: string): string {
  let bare = "";
  for (const letter of text) bare += letter <= "\u007F" ? letter : bareLetter(letter);
  return bare;
}

/** What was found for a letter beyond ASCII: a sheet has some hundred of them, a million times. */
const BARE = new Map<string, string>();

function bareLetter(letter: string): string {
  const known = BARE.get(letter);
  if (known !== undefined) return known;
  const bare = letter
    .normalize("NFKD")
    .replace(/[\p{M}\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(LOOK_ALIKE, (one) => LATIN.get(one) ?? one);
  BARE.set(letter, bare);
  return bare;
}

/** Letters that are typed or pasted for Latin ones: Ð of Iceland for Đ, Cyrillic, Greek. */
const LATIN = new Map(
  [..."ĐÐƉđðɖАВЕКМНОРСТХУІаеорсхуіΑΒΕΗΙΚΜΝΟΡΤΥΧο"].map((letter, index) => [
    letter,
    [..."DDDdddABEKMHOPCTXYIaeopcxyiABEHIKMNOPTYXo"][index] ?? letter,
  ]),
);
const LOOK_ALIKE = new RegExp(`[${[...LATIN.keys()].join("")}]`, "gu");

/** Whether a text has a letter of another alphabet among Latin ones; Đ itself is none. */
export function hasLookAlike(text: string): boolean {
  return /[A-Za-z]/.test(text) && /[ÐƉðɖ\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
}

/** Numbers and codes have none: most of what a list says. */
function hasMarks(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}

const COMPANY = /\b(cong ty|cty|c ty)\b/g;

/** A unit's name as it is matched: folded, with Công ty, Cty and C.ty one word. */
export function foldName(name: string): string {
  return foldText(name).replace(COMPANY, "cty");
}
