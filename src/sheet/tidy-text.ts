/** Spaces of every kind but line breaks: common, no-break, of fixed width. */
const SPACES = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Signs without width that come along from web pages. The soft hyphen is none of them: in a .Vn font it is the letter ư. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/** A text without signs that cannot be seen, one common space between its words, none at its ends. Line breaks stay. */
export function tidySpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** A name as it should have been typed: tidy spaces, and letters with their marks in one (NFC). Not a letter of it changes on paper. */
export function tidyText(text: string): string {
  return tidySpaces(text.normalize("NFC"));
}
