import { printNumber } from "../number";
import type { check as vi } from "../vi/check";
import { count } from "./count";

const n = (value: number) => printNumber(value, "en");

export const check: typeof vi = {
  kinds: {
    roster: "list of unions",
    figures: "figures, one row a unit",
    enterprises: "list of enterprises",
    registration: "register",
    log: "log of reports received",
    results: "results against targets",
    form: "report of one unit",
  },
  unknownTab: {
    empty: "The tab is empty",
    hidden: "The tab is hidden and was not read",
    "no-heading": "No row reads as a heading",
    "no-rows": "A heading with nothing under it",
    other: "It is not known what this tab is",
  },
  answers: { pass: "met", fail: "not met", undecided: "cannot be computed", "no-units": "no units" },
  statuses: {
    "on-time": "in time",
    "boundary-day": "on the very day",
    late: "late",
    missing: "not sent",
    undecided: "day of receipt not known",
    "wrong-period": "wrong period",
    "wrong-form": "wrong form",
    superseded: "superseded",
    duplicate: "duplicate",
  },
  severities: { error: "error", query: "to be explained", note: "note" },
  counts: (errors, queries, notes, explained = 0) =>
    `${count(errors, "error", "errors")} to correct · ${n(queries)} to explain · ${explained === 0 ? "" : `${n(explained)} explained · `}${count(notes, "note", "notes")}`,
  threshold: (label, numerator, denominator, answer, missing) =>
    `${label}: ${numerator === null ? "no figures" : n(numerator)}${denominator === null ? "" : `/${n(denominator)}`}, ${answer}${missing === 0 ? "" : ` (${count(missing, "unit", "units")} without figures)`}`,
  submission: (status, reports) => `Reports ${status}: ${n(reports)}`,
  written: (tabs, file) => `Wrote ${tabs} to “${file}”.`,
  findingsTab: {
    title: "Check",
    heading: "FINDINGS",
    columns: {
      key: "Key",
      code: "Rule",
      severity: "Severity",
      file: "File",
      cell: "Cell",
      unit: "Unit",
      found: "Found",
      expected: "Expected",
      sentence: "What",
      action: "What to do",
      explanation: "Explanation",
    },
  },
  submittedTab: {
    title: "Submitted",
    heading: "FIGURES SUBMITTED",
    columns: {
      key: "Key",
      unit: "Unit key",
      name: "Unit",
      period: "Period",
      figure: "Figure",
      file: "File",
      cell: "Cell",
      typed: "As typed",
      read: "As read",
      received: "Received on",
    },
  },
};
