import type { vi } from "../vi/vi";

export const frame: typeof vi.frame = {
  product: "Trade-union targets",
  openBook: (name) => `Open workbook: ${name}`,
  noBook: "No workbook open",
  path: "Steps",
  steps: { list: "List", allocate: "Allocate", check: "Check", summarise: "Summarise" },
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
