import { printNumber } from "../number";
import type { summaryPages as vi } from "../vi/summary-pages";
import { count } from "./count";

const n = (value: number) => printNumber(value, "en");
const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

export const summaryPages: typeof vi = {
  title: "Summarise",
  lead: (units, source, year) => `${count(units, "union", "unions")} · ${source}, ${year}`,
  start: { lead: "Sums the list of unions up by the chosen programme.", run: "Sum the list up" },
  noProgramme: "No programme is chosen. Please choose one in the step “Allocate”.",
  toSplit: "Go to Allocate",
  tabs: "Will be in the workbook",
  how: "How",
  isNew: "new",
  renewed: "renewed",
  about: {
    data: "one row a union, and the cell it was read from",
    "data-enterprises": "one row an enterprise",
    "summary-enterprises": "with and without a union, added up by formulas",
    "summary-sector": "added up by formulas",
    "summary-ward": "added up by formulas, with a chart",
    "summary-block": "added up by formulas, with a chart",
    "summary-size": "added up by formulas",
    "summary-targets": "fraction, answer, the paper's own words",
    "summary-attention": "unions that need a word",
    report: "one page to print and sign",
  },
  taken: (tabs) => `The workbook already has ${named(tabs)}, not made by this program`,
  takenWhat: "Your own sheets are never overwritten. Please rename that sheet (double-click its name), then come back to this step.",
  changed: "Figures changed before writing",
  changedWhat: "Nothing was written. Below is the summary of the new figures; please look again, then write.",
  wrong: (tabs) => `A check does not come out right on ${named(tabs)}`,
  wrongWhat: "Please do not use these sheets; this is a fault of the program.",
  without: (units) => `${count(units, "union has", "unions have")} no figures yet`,
  withoutWhat: (units) => `It will say “chưa có số liệu (${n(units)} CĐCS)”; nothing counts as 0.`,
  errors: (many) => `${count(many, "error is", "errors are")} still to be corrected.`,
  see: "See",
  seeMore: "the errors",
  checks: (many) => `${count(many, "check agrees", "checks agree")} with the sheet “Dữ liệu”.`,
  targets: "Targets of the programme",
  missing: (units) => `figures of ${count(units, "union", "unions")} not known`,
  attention: "Needs attention",
  lists: {
    below: "unions below the rate that stands out",
    short: "unions below their rate",
    "not-introduced": "unions that introduced nobody to the Party",
    "not-reported": "unions without figures",
    impossible: "unions with more members than workers",
  },
  behind: {
    see: "The units behind this figure:",
    none: "No unit stands behind this figure.",
    unknown: "no figures",
    data: (address) => `Data ${address}`,
    source: (tab, address) => `read from “${tab}” ${address}`,
    report: (place) => `by the report ${place}`,
    others: (many) => `and ${count(many, "other unit", "other units")}, on the sheet of data`,
  },
  write: (tabs) => `Write ${count(tabs, "sheet", "sheets")}`,
  willMake: "New sheets will be made. Can be restored.",
  willRenew: "Your own columns on the old sheets are kept. The old ones are put by.",
  notKept: "This write is large and cannot be restored: better save a copy first.",
  cannotWrite: "Cannot be written: the sheet's name is taken.",
  leftBehind: (cells) =>
    `${count(cells, "cell you typed has", "cells you typed have")} no row any more; the program keeps them until the unit comes back.`,
};
