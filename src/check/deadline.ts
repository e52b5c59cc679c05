import { parseDay } from "../programme/day";
import { evaluateDeadline, type Punctuality } from "../programme/evaluate-deadline";
import { lastMonth, type Period } from "./period";

/** By when a report is to come: a day, or a day of the last month of every period. */
export interface Deadline {
  /** ISO; null where it turns with the period. */
  readonly day: string | null;
  readonly dayOfLastMonth: number | null;
  /** «trước ngày» is strict, «chậm nhất ngày» includes the day. */
  readonly comparison: "before" | "by";
  /** The words it comes from. */
  readonly sentence: string;
}

/** Kế hoạch của LĐLĐ quận Long Biên năm 2021; taken where neither the sheet nor the programme says another. */
export const USUAL_DEADLINE: Deadline = { day: null, dayOfLastMonth: 15, comparison: "before", sentence: "trước ngày 15 tháng cuối quý" };

const DAY = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u;

/** «(Hạn đăng ký: chậm nhất ngày 22/02/2021)», «trước ngày 15 tháng cuối quý» → the deadline; undefined where the text sets none. */
export function readDeadline(text: string): Deadline | undefined {
  const said = text.normalize("NFC");
  const monthly = /(trước|chậm nhất)(?: là)? ngày (\d{1,2})(?: của)? tháng cuối/iu.exec(said);
  if (monthly?.[1]) {
    return { day: null, dayOfLastMonth: Number(monthly[2]), comparison: comparisonOf(monthly[1]), sentence: monthly[0] };
  }
  const dated = /(trước|chậm nhất|hạn (?:nộp|gửi|đăng ký|chót|cuối))(?: là)?:?(?: ngày)?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu.exec(said);
  const day = dated && parseDay(DAY.exec(dated[0])?.[1] ?? "");
  return dated?.[1] && day ? { day, dayOfLastMonth: null, comparison: comparisonOf(dated[1]), sentence: dated[0] } : undefined;
}

function comparisonOf(word: string): Deadline["comparison"] {
  return /^trước$/iu.test(word) ? "before" : "by";
}

/** The day as ISO; null where it turns with the period and there is none. */
export function dueDay({ day, dayOfLastMonth }: Deadline, period: Period | null): string | null {
  if (day !== null) return day;
  if (dayOfLastMonth === null || period === null) return null;
  return `${period.year}-${String(lastMonth(period)).padStart(2, "0")}-${String(dayOfLastMonth).padStart(2, "0")}`;
}

/** How a day of receipt stands. @param received ISO, "unknown" where it came and nobody wrote when, null where nothing came. */
export function punctualityOf(deadline: Deadline, period: Period | null, received: string | null): Punctuality {
  const until = dueDay(deadline, period);
  if (until === null) return received === null ? "missing" : "undecided";
  return evaluateDeadline({ kind: "deadline", key: "", until, comparison: deadline.comparison }, received);
}
