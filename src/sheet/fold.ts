/** A heading or name as it is compared: NFC, lower case, white space (also no-break) folded to single spaces. Marks stay. */
export function foldHeading(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * A Vietnamese text without what offices write differently: case, marks (so the place of a tone does not matter either), đ, punctuation,
 * white space. For comparing only: «CĐCS Cty TNHH  Hoà Bình» and «cđcs cty tnhh hòa bình» fold to one text.
 */
export function foldText(text: string): string {
  const bare = hasMarks(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  return bare
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
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
