import { printClock, printDay } from "../moment";
import type { log as vi } from "../vi/log";

const list = (tabs: readonly string[]) => tabs.map((tab) => `“${tab}”`).join(", ");

export const log: typeof vi = {
  title: "Log",
  heading: "LOG",
  lead: "Each row is one time the program wrote to this workbook, newest last. The column Note is yours.",
  columns: {
    key: "Key",
    when: "When",
    who: "Who",
    action: "What",
    programme: "Programme",
    target: "Target",
    method: "Method",
    weight: "Shared out by",
    units: "Units",
    leftOut: "Left out",
    total: "Assigned",
    divisor: "Common divisor",
    inputs: "Mark of the figures",
    result: "Result",
    note: "Note",
  },
  when: (clock, day) => `${printDay(day, "en")}, ${printClock(clock, "en")}`,
  actions: {
    allocate: "Allocation",
    annex: "Annex",
    check: "Check",
    fix: "Cells mended",
    summarise: "Summary",
    restore: "Restored",
    other: "Other",
  },
  written: (tabs) => `Written: ${list(tabs)}`,
  fixed: (tabs) => `Cells mended on ${list(tabs)}`,
  restored: (tabs) => `Restored: ${list(tabs)}`,
};
