import { createContext, useContext } from "react";
import type { Language } from "../src/text/language";
import { type Text, textFor } from "../src/text/text";

/** The language of the pane, for everything below. */
export const LanguageContext = createContext<Language>("vi");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of the pane's language. */
export function useText(): Text {
  return textFor(useLanguage());
}
