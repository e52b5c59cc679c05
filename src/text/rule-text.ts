import type { Finding } from "../finding/finding";
import { ruleTexts as en } from "./en/rule";
import type { Language } from "./language";
import { ruleTexts as vi } from "./vi/rule";
import type { RuleText } from "./vi/rule-words";

/** Every rule has its words in every language: the compiler holds the rules to this list. */
export type RuleCode = keyof typeof vi;

/** A rule's name, sentence and instructions; undefined for codes of other work. */
export function ruleText(code: string, language: Language): RuleText | undefined {
  const texts: Readonly<Record<string, RuleText>> = language === "vi" ? vi : en;
  return texts[code];
}

/** A finding of a check as one clause; what could not be decided says so, with how many places. */
export function describeCheckFinding({ code, cells, facts }: Finding, language: Language): string | undefined {
  const text = ruleText(code, language);
  if (!text) return undefined;
  if (facts["answer"] !== "undecided") return text.title(facts);
  return language === "vi"
    ? `Chưa xét được «${text.name}» ở ${cells.length} chỗ, vì thiếu số liệu`
    : `“${text.name}” could not be decided in ${cells.length} places, for want of figures`;
}
