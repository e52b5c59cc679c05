import { printClock, printDay } from "../moment";
import { printNumber } from "../number";
import { step } from "../passage";
import type { vi } from "../vi/vi";
import { count } from "./count";

const n = (value: number) => printNumber(value, "en");

export const trouble: typeof vi.trouble = {
  working: {
    book: "Looking at the sheets…",
    file: (name) => `Opening the file “${name}”`,
    files: "Reading the report files…",
    copy: "Looking at what a copy would lack…",
    tab: (name) => `Reading sheet “${name}”`,
    list: "Looking for the list of unions…",
    split: "Sharing the target out…",
    check: "Checking the sheets of the workbook…",
    summary: "Summing up…",
    write: "Writing to the workbook…",
    restore: "Restoring…",
    journal: "Opening the log…",
    stages: {
      read: (tab) => `Read sheet “${tab}”`,
      write: (tab) => (tab === "_CHITIEU" ? "Write the log for restoring" : `Write sheet “${tab}”`),
    },
    rows: (done, all) => `${n(done)}/${count(all, "row", "rows")}`,
    rowsAloud: (done, all) => `Read ${n(done)} of ${count(all, "row", "rows")}`,
    left: (seconds) => `about ${count(seconds, "second", "seconds")} left`,
    stopNote: "Stopping now changes nothing in the workbook.",
    stopNoteWriting: "Stop now, and “Restore” takes back what was written.",
    loading: "Loading",
  },
  waiting: {
    title: "Waiting for a cell",
    lead: "You are in the middle of editing a cell, so Excel lets nothing be read.",
    keys: step("Please press Enter to accept or Esc to discard.", "Enter", "Esc"),
    next: "Will then be read",
    nextBook: "The sheets of the workbook. Nothing is written.",
    nextTab: (name) => `Sheet “${name}”. Nothing is written.`,
    goesOn: "Goes on by itself once the cell is done.",
    cancel: "Cancel, do not read",
  },
  crash: {
    title: "Our fault",
    lead: "This is a fault of the add-in, not of yours.",
    code: "Code",
    at: "Time",
    when: (clock, day) => `${printClock(clock, "en")}, ${printDay(day, "en")}`,
    doing: "Doing",
    yourBook: "Your workbook",
    written: step("Written: nothing.", "Written:"),
    unwritten: step("Not written: this time the add-in only read.", "Not written:"),
    intact: "The figures in the workbook are as they were.",
    help: "Ask for help",
    copy: "Copy the details",
    copied: "Copied.",
    copyByHand: "This machine does not let them be copied by itself. Please press Ctrl+C to copy the lines below.",
    copyHolds: "Holds the code and the version; no names of units and no figures.",
    details: "Details of the fault",
    reopen: "Open this pane again",
  },
  offline: {
    office: "Not loaded",
    title: "The place of installation cannot be reached",
    lead: "Excel could not load the add-in from your office’s network.",
    stillWorks: "What still works",
    stillWorksText: "Figures and formulas in the workbook work as usual.",
    tryThis: "Please try",
    steps: [
      step("Check the cable or the wireless signal."),
      step("Close Excel and open it again."),
      step("If it stays like this, tell the person in charge of computers."),
    ],
    openFile: "Open a file",
  },
};
