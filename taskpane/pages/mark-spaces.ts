/** A text with a sign in the place of what cannot be told by looking: no-break spaces, and characters without width. */
export function markSpaces(text: string, marks: { readonly "no-break": string; readonly invisible: string }): string {
  return text.replace(/[\u00A0\u202F]/g, marks["no-break"]).replace(/[\u200B-\u200D\u2060\uFEFF]/g, marks.invisible);
}
