import { printNumber } from "../number";
import { shortOffice } from "../short-office";
import type { vi } from "../vi/vi";

export const frame: typeof vi.frame = {
  product: "Trade-union targets",
  openBook: (name) => `Open workbook: ${name}`,
  noBook: "No workbook open",
  path: "Steps",
  steps: { list: "List", allocate: "Allocate", check: "Check", summarise: "Summarise" },
  officeYear: (office, year) => (year === null || year === 0 ? shortOffice(office) : `${shortOffice(office)} · ${year}`),
  questions: (count) => (count === 1 ? "1 question" : `${count} questions`),
  units: (count) => printNumber(count, "en"),
  given: (total, isWhole) => (isWhole ? `all ${printNumber(total, "en")}` : printNumber(total, "en")),
  again: "do again",
  errors: (count) => (count === 1 ? "1 error" : `${printNumber(count, "en")} errors`),
  queries: (count) => `${printNumber(count, "en")} to see`,
  checked: "done",
  tabs: (count) => (count === 1 ? "1 sheet" : `${printNumber(count, "en")} sheets`),
  notYet: "not yet",
  marks: { done: "done", error: "errors to correct", stale: "to be done again", attention: "to be looked at", todo: "not done" },
  more: "More",
  journal: "Log and restore",
  settings: "Settings",
  help: "Help",
  tryAgain: "Try again",
  stop: "Stop",
  done: "Done",
  back: "Back",
  quoted: (name) => `“${name}”`,
};
