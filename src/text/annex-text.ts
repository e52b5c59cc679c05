import { annex as en } from "./en/annex";
import type { Language } from "./language";
import { annex as vi } from "./vi/annex";

/** The words of the tab «Phụ lục». */
export type AnnexText = typeof vi;

/** In the programme's language, which need not be the reader's. */
export function annexText(language: Language): AnnexText {
  return language === "vi" ? vi : en;
}
