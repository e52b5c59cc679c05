import { host as en } from "./en/host";
import type { Language } from "./language";
import type { HostText } from "./refusal";
import { host as vi } from "./vi/host";

const languages: Readonly<Record<Language, HostText>> = { vi, en };

/** What a workbook or a file refuses, in a language. Only the pages of a refusal need it, so it is not part of every page's text. */
export function hostTextFor(language: Language): HostText {
  return languages[language];
}
