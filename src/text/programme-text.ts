import type { Finding } from "../finding/finding";
import { programmeFinding as en } from "./en/programme-finding";
import type { Language } from "./language";
import { programmeFinding as vi } from "./vi/programme-finding";

/** A finding about the tab «Chương trình» in one clause, without its full stop; undefined for one about anything else. */
export function describeProgrammeFinding({ code, facts }: Finding, language: Language): string | undefined {
  // Codes of cells are shared with lists and reports: only these findings name the heading they are about.
  const isAbout = facts["heading"] !== undefined || facts["tab"] !== undefined || code === "C06" || code === "N16";
  return isAbout ? (language === "vi" ? vi : en)[code]?.(facts) : undefined;
}
