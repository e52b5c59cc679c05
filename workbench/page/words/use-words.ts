import { createContext, useContext } from "react";
import { en } from "./en";
import { vi, type Words } from "./vi";

export type Language = "vi" | "en";

/** Vietnamese, unless the address says `?lang=en` or the browser prefers English to Vietnamese. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang");
  if (asked === "vi" || asked === "en") return asked;
  const first = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === "vi" || tag === "en");
  return first === "en" && !preferred.some((tag) => tag.toLowerCase().startsWith("vi")) ? "en" : "vi";
}

export const wordsIn = (language: Language): Words => (language === "vi" ? vi : en);

export const WordsContext = createContext<Words>(vi);

export const useWords = (): Words => useContext(WordsContext);
