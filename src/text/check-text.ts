import type { Finding } from "../finding/finding";
import { describeListFinding } from "./allocation-text";
import { check as en } from "./en/check";
import type { Language } from "./language";
import { describeProgrammeFinding } from "./programme-text";
import { describeCheckFinding } from "./rule-text";
import { check as vi } from "./vi/check";

/** The words of a check, in one language. */
export type CheckText = typeof vi;

export function checkText(language: Language): CheckText {
  return language === "vi" ? vi : en;
}

/** Any finding of a check as one clause: of its rules, of a tab that is not known, of the tab «Chương trình», of reading a list. */
export function describeFinding(finding: Finding, language: Language): string {
  const programme = describeProgrammeFinding(finding, language);
  if (programme !== undefined) return programme;
  if (finding.code === "C01") {
    const reasons: Readonly<Record<string, string>> = checkText(language).unknownTab;
    return reasons[String(finding.facts["reason"])] ?? finding.code;
  }
  return describeCheckFinding(finding, language) ?? describeListFinding(finding, language) ?? finding.code;
}
