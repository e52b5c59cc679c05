import { annexForm as enAnnex } from "./en/annex-form";
import { foundList as enList } from "./en/found-list";
import { legacyPages as enLegacy } from "./en/legacy-pages";
import { split as en } from "./en/split";
import { splitUnit as enUnit } from "./en/split-unit";
import { splitWays as enWays } from "./en/split-ways";
import type { Language } from "./language";
import { annexForm as viAnnex } from "./vi/annex-form";
import { foundList as viList } from "./vi/found-list";
import { legacyPages as viLegacy } from "./vi/legacy-pages";
import { split as vi } from "./vi/split";
import { splitUnit as viUnit } from "./vi/split-unit";
import { splitWays as viWays } from "./vi/split-ways";

/** The sentences of «Danh sách» and «Phân bổ» in the pane. Only their pages need them, so they are not part of every page's text. */
export interface SplitPagesText {
  readonly annex: typeof viAnnex;
  readonly found: typeof viList;
  readonly legacy: typeof viLegacy;
  readonly split: SplitText;
  readonly unit: typeof viUnit;
  readonly ways: typeof viWays;
}

export type SplitText = typeof vi;

export function splitPagesText(language: Language): SplitPagesText {
  return language === "vi"
    ? { annex: viAnnex, found: viList, legacy: viLegacy, split: vi, unit: viUnit, ways: viWays }
    : { annex: enAnnex, found: enList, legacy: enLegacy, split: en, unit: enUnit, ways: enWays };
}
