import { foundList as enList } from "./en/found-list";
import { split as en } from "./en/split";
import type { Language } from "./language";
import { foundList as viList } from "./vi/found-list";
import { split as vi } from "./vi/split";

/** The sentences of «Danh sách» and «Phân bổ» in the pane. Only their pages need them, so they are not part of every page's text. */
export interface SplitPagesText {
  readonly found: typeof viList;
  readonly split: SplitText;
}

export type SplitText = typeof vi;

export function splitPagesText(language: Language): SplitPagesText {
  return language === "vi" ? { found: viList, split: vi } : { found: enList, split: en };
}
