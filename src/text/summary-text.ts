import { summary as en } from "./en/summary";
import type { Language } from "./language";
import { summary as vi } from "./vi/summary";

/** The words of the summary tabs. */
export type SummaryText = typeof vi;

/** In the programme's language, which need not be the reader's. */
export function summaryText(language: Language): SummaryText {
  return language === "vi" ? vi : en;
}
