import { split as en } from "./en/split";
import type { Language } from "./language";
import { split as vi } from "./vi/split";

/** The sentences of «Phân bổ» in the pane. They are needed by its pages only, so they are not part of every page's text. */
export type SplitText = typeof vi;

export function splitText(language: Language): SplitText {
  return language === "vi" ? vi : en;
}
