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
  reading: {
    title: (many) => `Reading ${count(many, "file", "files")}`,
    stopped: (done, all) => `Stopped: ${printNumber(done, "en")} of ${count(all, "file", "files")} done`,
    done: (done, all) => `${printNumber(done, "en")} of ${count(all, "file", "files")} done`,
    aloud: (done, all) => `${printNumber(done, "en")} of ${count(all, "file", "files")} read`,
    left: (seconds) => `about ${count(seconds, "second", "seconds")} left`,
    states: { read: "read", refused: "cannot be read", unread: "not read yet", reading: "being read" },
    share: (percent) => `being read, ${printNumber(percent, "en")}%`,
    pickAgain: "Choose it again",
    stop: "Stop reading",
    stopNote: "Read on this machine. Stopping keeps the files that are read.",
    goOn: (many) => `Read the other ${count(many, "file", "files")}`,
    check: (many) => (many === 0 ? "Later" : `Check the ${count(many, "file", "files")} read`),
    stoppedNote: "The files that are read and the check before are kept.",
    unread: (many) => `${count(many, "file", "files")} not read yet`,
    forget: "Do not read them",
  },
  refused: {
    "access-denied": () =>
      "The file cannot be opened: it may be open in another program, renamed or deleted. Close it there, then choose the file again.",
    "too-many-cells": (tab, most) =>
      `Sheet “${tab}” has too many cells; at most ${count(most, "cell is", "cells are")} read. Delete surplus rows and columns, or copy the report to a new workbook, then choose that.`,
    bomb: () =>
      "The file is packed in an unusual way and would become too large, so it is not opened. Please ask the sender to open it in Excel, save it as a new workbook and send it again.",
    hidden: () =>
      "The workbook holds hidden instructions that Excel workbooks do not use, so it is not opened. Please ask the sender to open it in Excel, save it as a new workbook and send it again.",
  },
  others: (many) => `and ${count(many, "other report", "other reports")}`,
};
