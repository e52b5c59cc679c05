import { printClock, printDay } from "../moment";
import { printNumber } from "../number";
import type { vi } from "../vi/vi";

export const journal: typeof vi.journal = {
  title: "Log and restore",
  lead: "Everything written to this workbook, newest first.",
  empty: "Nothing has been written yet. Whatever the add-in writes to the workbook appears here.",
  today: (day) => `Today, ${printDay(day, "en")}`,
  day: (day) => printDay(day, "en"),
  clock: (clock) => printClock(clock, "en"),
  restore: "Restore",
  restoreAloud: (clock, what) => `Restore to before ${printClock(clock, "en")}: ${what}`,
  restoredAt: (clock) => `restored at ${printClock(clock, "en")}`,
  what: (action, tabs, cells) => {
    const names = tabs.map((tab) => `“${tab}”`).join(", ");
    if (action === "fix") return `Mended ${printNumber(cells, "en")} cells on ${names}`;
    if (action === "restore") return `Restored ${names}`;
    return action === "annex" ? `Made the print sheet ${names}` : `Wrote ${names}`;
  },
  by: (who, isOpen) => `${who === "" ? "no name given" : who}${isOpen ? " · begun, not finished" : ""}`,
  edited: {
    title: (cells) => (cells === 1 ? "1 cell was edited since" : `${printNumber(cells, "en")} cells were edited since`),
    lead: "Nothing has been restored yet. Please look before you decide.",
    stays: "These cells are your own and stay as they are; the others of that write go back",
    lost: "Restoring takes these cells back too",
    restore: "Restore all the same",
    keep: "Leave as it is",
    note: "What is lost stays in the log and can be restored again.",
    columns: { cell: "Cell", written: "As written", now: "Now" },
    place: (tab, address) => `${address}, “${tab}”`,
    formula: "formula",
    blank: "blank",
    value: (value) => (typeof value === "number" ? printNumber(value, "en") : String(value)),
    more: (cells) => `… and ${printNumber(cells, "en")} more.`,
  },
  whatItDoes: "What restoring does",
  whatItDoesText:
    "It puts the cells that the add-in wrote back as they were before. You are asked about cells you have edited since. Restoring is itself a write, so it can be restored too.",
};
