import type { Finding } from "../finding/finding";
import { allocate as en } from "./en/allocate";
import { listFinding as enFinding } from "./en/list-finding";
import type { Language } from "./language";
import { allocate as vi } from "./vi/allocate";
import { listFinding as viFinding } from "./vi/list-finding";

/** The sentences about an allocation, in one language. */
export type AllocationText = typeof vi;

export function allocationText(language: Language): AllocationText {
  return language === "vi" ? vi : en;
}

/** A finding about a list or an allocation in one clause, without its full stop; undefined for codes of other work. */
export function describeListFinding({ code, facts }: Finding, language: Language): string | undefined {
  const sentences = language === "vi" ? viFinding : enFinding;
  return sentences[code]?.(facts);
}
