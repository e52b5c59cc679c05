import { printNumber } from "../number";
import type { sentPages as vi } from "../vi/sent-pages";
import { count } from "./count";
import { period } from "./rule-words";

export const sentPages: typeof vi = {
  period: "Period",
  periodOf: (word) => period(word),
  periodSaid: "As the reports say",
  deadline: "Due",
  comparisons: { before: "Before", by: "On, at the latest" },
  day: "Day",
  strict: (day) => `“Before ${day}” leaves that day out: a report of that very day stands by itself.`,
  badDay: "This is no day. Please write it like 12/3/2021.",
  add: "Choose report files",
  none: "No report of this period yet. Choose the files that unions sent, or copy their forms to sheets of the workbook.",
  files: (many) => count(many, "report file", "report files"),
  reports: (many) => (many === 0 ? "no report" : count(many, "report", "reports")),
  kept: (reports) => `${reports}, kept on the sheet of submitted figures`,
  take: "Remove",
  takeMore: (file) => `the file ${file}`,
  undated: (many) => `${count(many, "report has", "reports have")} no day of receipt`,
  dated: "Days of receipt as typed",
  undatedWhat: "A file’s own date is not the day it came. What you type is kept on the sheet of submitted figures.",
  received: (name) => `Day of receipt of ${name}`,
  example: "day/month/year",
  unlisted: "Not in the list of unions",
  listed: {
    "on-time": "In time",
    "boundary-day": "On the last day, to be confirmed",
    late: "Late",
    missing: "Not sent",
    undecided: "Day of receipt unknown",
    "wrong-period": "Wrong period",
    "wrong-form": "No report",
    superseded: "Replaced by a later one",
    duplicate: "Sent twice",
  },
  heading: (status, many) => `${status} (${printNumber(many, "en")})`,
  others: (many) => `and ${count(many, "other report", "other reports")}`,
};
