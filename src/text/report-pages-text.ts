import { checkPages as enCheck } from "./en/check-pages";
import { namingPages as enNaming } from "./en/naming-pages";
import { sentPages as enSent } from "./en/sent-pages";
import { summaryPages as enSummary } from "./en/summary-pages";
import type { Language } from "./language";
import { checkPages as viCheck } from "./vi/check-pages";
import { namingPages as viNaming } from "./vi/naming-pages";
import { sentPages as viSent } from "./vi/sent-pages";
import { summaryPages as viSummary } from "./vi/summary-pages";

/** The sentences of «Kiểm tra» and «Tổng hợp» in the pane. Only their pages need them, so they are not part of every page's text. */
export interface ReportPagesText {
  readonly check: typeof viCheck;
  readonly naming: typeof viNaming;
  readonly sent: typeof viSent;
  readonly summary: typeof viSummary;
}

export function reportPagesText(language: Language): ReportPagesText {
  return language === "vi"
    ? { check: viCheck, naming: viNaming, sent: viSent, summary: viSummary }
    : { check: enCheck, naming: enNaming, sent: enSent, summary: enSummary };
}
