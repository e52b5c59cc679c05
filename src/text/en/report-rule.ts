import type { reportRules as vi } from "../vi/report-rule";
import { n, period, rate, said, words } from "./rule-words";

/** Rules about results, registers, periods and reports expected. */
export const reportRules: typeof vi = {
  N01: words(
    "Count differs from the list",
    (f) => `Reported ${n(f["found"])}, on the list ${n(f["expected"])}`,
    "Correct the report or the list",
    "Please compare with the list",
  ),
  N02: words(
    "Rate differs from the list",
    (f) => `Reported ${rate(f["found"])}, on the list ${rate(f["expected"])}`,
    "Compute it from the list",
    "Please compute it from the list",
  ),
  N03: words(
    "Admitted instead of net",
    (f) => `Reported ${n(f["found"])}, those admitted; net growth is ${n(f["expected"])}`,
    "Write net growth: increase minus decrease",
    "Please write increase minus decrease",
  ),
  N04: words(
    "Verdict does not agree",
    (f) => `The verdict “${said(f)}” does not agree with what was done`,
    "Correct the verdict",
    "Please correct the verdict",
  ),
  N07: words(
    "Plan differs from the programme",
    (f) => `The plan says ${n(f["found"])}, the programme ${n(f["expected"])}`,
    "Compare with the paper",
    "Please compare with the paper",
  ),
  N08: words(
    "The list's own count is wrong",
    (f) => `It says ${n(f["found"])} units, the list has ${n(f["expected"])}`,
    "Count units, not rows",
    "Please count units",
  ),
  N11: words(
    "Registered without content",
    (f) => `“${said(f)}” registers no content`,
    "Ask the union to complete it",
    "Please write at least one content",
  ),
  P01: words("Nothing sent", (f) => `“${said(f)}” has sent nothing`, "Remind the union", "Please send the report"),
  P02: words("Late", (f) => `“${said(f)}” was late, on ${String(f["day"] ?? "")}`, "Take note", "Please send it in time"),
  P03: words(
    "Other period",
    (f) => `The title says ${period(f["said"])}, asked was ${period(f["expected"])}`,
    "Ask for the right period",
    "Please send the period asked for",
  ),
  P04: words(
    "Sent several times",
    (f) => `“${said(f)}” had sent this period already`,
    "Choose the one that counts",
    "Please say which is the last",
  ),
  P05: words(
    "Signed before the cut-off",
    () => "Signed before the day the figures are of",
    "Confirm both days",
    "Please look at both days",
  ),
  P06: words("Day outside the period", (f) => `The day “${said(f)}” is not in the period`, "Look the day up", "Please look the day up"),
  P07: words("Day in the future", (f) => `The day “${said(f)}” has not come`, "Look the day up", "Please look the day up"),
  P08: words(
    "On the very day",
    (f) => `“${said(f)}” came on the day that “before” leaves out`,
    "A class of its own; you decide",
    "Please send it before that day",
  ),
  P09: words(
    "Other year",
    (f) => `The title says ${String(f["found"] ?? "")}, the programme is of ${String(f["expected"] ?? "")}`,
    "Confirm the year of the figures",
    "Please look at the year in the title",
  ),
  T07: words("Not the form", () => "It is not known what this sheet is", "Ask for the form", "Please use the form"),
};
