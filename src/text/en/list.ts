import { printClock, printDay } from "../moment";
import { printNumber } from "../number";
import type { vi } from "../vi/vi";
import { count } from "./count";

const size = (rows: number, columns: number) => `${count(rows, "row", "rows")} × ${count(columns, "column", "columns")}`;

export const list: typeof vi.list = {
  tab: (name) => `Sheet “${name}”`,
  size,
  readAt: (rows, columns, clock) => `${rows === 0 ? "Empty sheet" : size(rows, columns)}. Read at ${printClock(clock, "en")}.`,
  readAgain: "Read this sheet again",
  readIt: "Read this sheet",
  notRead: (rows, columns) => `This sheet is large (${size(rows, columns)}), so it is read only when you press the button below.`,
  empty: "There is nothing on this sheet yet. Type or paste a table, then press “Read this sheet again”.",
  facts: "What is on this sheet",
  labels: {
    size: "Size",
    filled: "Cells with content",
    formulas: "Cells with a formula",
    errors: "Cells with an error",
    merges: "Merged areas",
    hiddenRows: "Hidden rows",
    hiddenColumns: "Hidden columns",
    filter: "Filter",
    protection: "Protection",
    visibility: "Shown or hidden",
    dates: "Dates count from",
  },
  count: (value) => (value === 0 ? "none" : printNumber(value, "en")),
  unknown: "this Excel does not say",
  filter: { on: "filtered", off: "not filtered" },
  protection: { on: "protected", off: "not protected" },
  visibility: { visible: "shown", hidden: "hidden", "very-hidden": "deeply hidden" },
  day: (day) => printDay(day, "en"),
  errorCells: "The first cells with an error:",
  cellOnTab: (tab) => `on sheet “${tab}”`,
  attention: "Please note",
  notes: {
    protected: "The sheet is protected: it can be read, but must be unprotected before it is written to.",
    hidden: (rows, columns) => {
      const parts = [rows > 0 ? count(rows, "row", "rows") : "", columns > 0 ? count(columns, "column", "columns") : ""];
      return `Hidden: ${parts.filter((part) => part !== "").join(" and ")}; what is hidden is read all the same.`;
    },
    dates1904: "The workbook counts days from 1 January 1904; dates copied to another workbook may be four years off.",
  },
  tabs: (tabs) => `${count(tabs, "sheet", "sheets")} in the workbook`,
  tabEmpty: "empty",
  tabOurs: "made by this add-in",
  pickTab: "Press a sheet to look at it.",
  book: {
    readOnly: "The workbook is open for reading only.",
    structureProtected: "The workbook is protected: sheets cannot be added or removed.",
    oldFormat: "The workbook is in the old .xls format: at most 65,536 rows and 256 columns.",
  },
  copy: {
    heading: "If a copy is saved",
    intact: "The original file always stays as it is.",
    look: "See what a copy would lack",
    nothing: "A copy would keep everything.",
    lacks: "A copy would lack:",
  },
  otherFile: "Choose another file…",
  willWrite: "Only reads; writes nothing to the workbook.",
};
