/** The languages that have sentences. */
export type Language = "vi" | "en";

/** A language tag ("vi-VN", "en-GB") → the language to speak: English where English is asked for, Vietnamese otherwise. */
export function languageOf(tag: string): Language {
  return /^en(?:[-_]|$)/i.test(tag) ? "en" : "vi";
}
