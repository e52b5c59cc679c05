import { annexForm as enAnnex } from "./en/annex-form";
import { foundList as enList } from "./en/found-list";
import { split as en } from "./en/split";
import { splitUnit as enUnit } from "./en/split-unit";
import { splitWays as enWays } from "./en/split-ways";
import type { Language } from "./language";
import { annexForm as viAnnex } from "./vi/annex-form";
import { foundList as viList } from "./vi/found-list";
import { split as vi } from "./vi/split";
import { splitUnit as viUnit } from "./vi/split-unit";
import { splitWays as viWays } from "./vi/split-ways";

/** The sentences of «Danh sách» and «Phân bổ» in the pane. Only their pages need them, so they are not part of every page's text. */
export interface SplitPagesText {
  readonly annex: typeof viAnnex;
  readonly found: typeof viList;
  readonly split: SplitText;
  readonly unit: typeof viUnit;
  readonly ways: typeof viWays;
}

export type SplitText = typeof vi;

export function splitPagesText(language: Language): SplitPagesText {
  return language === "vi"
    ? { annex: viAnnex, found: viList, split: vi, unit: viUnit, ways: viWays }
    : { annex: enAnnex, found: enList, split: en, unit: enUnit, ways: enWays };
}
