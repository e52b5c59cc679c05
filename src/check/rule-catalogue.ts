import { CELL_RULES, NAME_RULES } from "./cell-rules";
import { LINE_RULES, REGISTER_RULES, SUBMISSION_RULES, TAB_RULES } from "./report-rules";
import type { Rule } from "./rule";
import { PART_RULES, TOTAL_RULES, UNIT_RULES } from "./sum-rules";

/** Every rule of the product. The officer's own choice of which are on comes from outside. */
export const RULES: readonly Rule[] = [
  ...CELL_RULES,
  ...NAME_RULES,
  ...UNIT_RULES,
  ...PART_RULES,
  ...TOTAL_RULES,
  ...LINE_RULES,
  ...REGISTER_RULES,
  ...TAB_RULES,
  ...SUBMISSION_RULES,
];
