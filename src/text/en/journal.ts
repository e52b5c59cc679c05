import { printClock, printDay } from "../moment";
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
  whatItDoes: "What restoring does",
  whatItDoesText:
    "It puts the cells that the add-in wrote back as they were before. You are asked about cells you have edited since. Restoring is itself a write, so it can be restored too.",
};
