import type { Finding } from "../finding/finding";
import { allocate as en } from "./en/allocate";
import { allocationTab as enTab } from "./en/allocation-tab";
import { listFinding as enFinding } from "./en/list-finding";
import type { Language } from "./language";
import { allocate as vi } from "./vi/allocate";
import { allocationTab as viTab } from "./vi/allocation-tab";
import { listFinding as viFinding } from "./vi/list-finding";

/** The sentences about an allocation, in one language. */
export type AllocationText = typeof vi;

export function allocationText(language: Language): AllocationText {
  return language === "vi" ? vi : en;
}

/** The words of the tab «Phân bổ». */
export type AllocationTabText = typeof viTab;

/** In the programme's language, which need not be the reader's. */
export function allocationTabText(language: Language): AllocationTabText {
  return language === "vi" ? viTab : enTab;
}

/** A finding about a list or an allocation in one clause, without its full stop; undefined for codes of other work. */
export function describeListFinding({ code, facts }: Finding, language: Language): string | undefined {
  const sentences = language === "vi" ? viFinding : enFinding;
  return sentences[code]?.(facts);
}
