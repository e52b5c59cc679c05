/** A heading or name as it is compared: NFC, lower case, white space (also no-break) folded to single spaces. Marks stay. */
export function foldHeading(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
