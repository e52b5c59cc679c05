import { en } from "./en/en";
import type { Language } from "./language";
import { vi } from "./vi/vi";

/** All sentences of one language. Vietnamese gives the shape, and the compiler holds the others to it. */
export type Text = typeof vi;

const languages: Readonly<Record<Language, Text>> = { vi, en };

/** The sentences of a language. */
export function textFor(language: Language): Text {
  return languages[language];
}
