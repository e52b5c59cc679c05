import { cellRules } from "./cell-rule";
import { reportRules } from "./report-rule";
import { sumRules } from "./sum-rule";

/** The words of every rule, by code: the source, whose shape the other languages follow. */
export const ruleTexts = { ...cellRules, ...sumRules, ...reportRules };
