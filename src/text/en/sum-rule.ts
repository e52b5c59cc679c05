import type { sumRules as vi } from "../vi/sum-rule";
import { COMPARE, n, parts, rate, words } from "./rule-words";

/** Rules about sums within a sheet. */
export const sumRules: typeof vi = {
  S01: words(
    "Workers not members",
    (f) => `Workers not members ${n(f["found"])}, computed ${n(f["expected"])}`,
    COMPARE,
    "Please compute workers minus members",
  ),
  S02: words(
    "Total is wrong",
    (f) => `The total says ${n(f["found"])}, the rows add up to ${n(f["expected"])}`,
    "Add the column again",
    "Please add the column again",
  ),
  S03: words(
    "Subtotal is wrong",
    (f) => `The subtotal says ${n(f["found"])}, the group adds up to ${n(f["expected"])}`,
    "Add the group again",
    "Please add the group again",
  ),
  S05: words("Female workers", parts("Female workers", "all workers"), COMPARE, "Please check both figures"),
  S06: words("Female members", parts("Female members", "all members"), COMPARE, "Please check both figures"),
  S07: words("More members than workers", parts("Members", "workers"), COMPARE, "Please count workers and members on one day"),
  S08: words("More female members than female workers", parts("Female members", "female workers"), COMPARE, "Please check both figures"),
  S09: words(
    "Closing does not agree",
    (f) => `Closing members ${n(f["found"])}, opening plus increase minus decrease is ${n(f["expected"])}`,
    "Compare with your register and correct the wrong figure",
    "Please check opening, increase, decrease and closing",
  ),
  S10: words(
    "Increase does not agree",
    (f) => `Increase ${n(f["found"])}, new plus moved in is ${n(f["expected"])}`,
    COMPARE,
    "Please check the increase",
  ),
  S11: words(
    "Rate does not agree",
    (f) => `The rate says ${rate(f["found"])}, computed ${rate(f["expected"])}`,
    "Compute the rate again",
    "Please compute the rate again",
  ),
  S12: words(
    "Net does not agree",
    (f) => `Net ${n(f["found"])}, increase minus decrease is ${n(f["expected"])}`,
    COMPARE,
    "Please check the net growth",
  ),
  S13: words(
    "Yes and not yet",
    (f) => (f["found"] === 0 ? "Neither “yes” nor “not yet” is marked" : "Both “yes” and “not yet” are marked"),
    "Mark one of the two columns",
    "Please mark one of the two columns",
  ),
  S14: words("Insured workers", parts("Insured workers", "all workers"), COMPARE, "Please check both figures"),
  S15: words(
    "Decrease does not agree",
    (f) => `Decrease ${n(f["found"])}, moved out plus others is ${n(f["expected"])}`,
    COMPARE,
    "Please check the decrease",
  ),
  S17: words(
    "Share done does not agree",
    (f) => `The share says ${rate(f["found"])}, computed ${rate(f["expected"])}`,
    "Compute the share again",
    "Please compute the share again",
  ),
  S18: words("Of which", parts("“Of which”", "the whole"), COMPARE, "Please check both figures"),
  S19: words(
    "Sum of years",
    (f) => `The total says ${n(f["found"])}, the years add up to ${n(f["expected"])}`,
    "Add the row again",
    "Please add the row again",
  ),
  N05: words(
    "More admitted to the Party than introduced",
    parts("Admitted to the Party", "introduced"),
    "Ask: they may have been introduced earlier",
    "Please say whether they were introduced earlier",
  ),
  N06: words("More new members than there can be", parts("New members", "members and leavers"), COMPARE, "Please check the new members"),
};
