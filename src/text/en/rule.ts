import type { ruleTexts as vi } from "../vi/rule";
import { cellRules } from "./cell-rule";
import { reportRules } from "./report-rule";
import { sumRules } from "./sum-rule";

export const ruleTexts: typeof vi = { ...cellRules, ...sumRules, ...reportRules };
