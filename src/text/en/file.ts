import { step } from "../passage";
import type { FileRefusals, Refusal } from "../refusal";

const howTo = "What to do";
const pickAgain = step("Come back here and choose the file again.");

const otherDocument: Refusal = {
  title: "This file is not an Excel workbook",
  what: "Open it in the program that made it, save it as an Excel workbook, then choose the file again.",
  heading: howTo,
  steps: [
    step("Open the file in the program that made it."),
    step("Choose File, then Save As, and Excel Workbook as the type.", "File", "Save As", "Excel Workbook"),
    pickAgain,
  ],
};

const empty: Refusal = {
  title: "The file is empty: there is nothing in it",
  what: "It was not saved or sent whole: download it again, or ask the sender to send it again, then choose the file again.",
  heading: howTo,
  steps: [
    step("Download or copy the file again from the message or the place it was saved in."),
    step("If it is still empty, please ask the sender to send the file again."),
    pickAgain,
  ],
};

/** Refusals at the file door: why, and what to do with the file before it is chosen again. */
export const fileRefusals: FileRefusals = {
  "not-a-workbook": ({ what }) => (what === "empty" ? empty : otherDocument),
  damaged: () => ({
    title: "The file is damaged and cannot be read",
    what: "Repair it in Excel, save it as a new file, then choose the file again.",
    heading: "How to repair it",
    steps: [
      step("In Excel choose File, then Open, and find the file.", "File", "Open"),
      step("Press the arrow beside Open and choose Open and Repair.", "Open", "Open and Repair"),
      step("If that fails, please ask the sender to send the file again."),
      pickAgain,
    ],
  }),
  password: () => ({
    title: "The file has a password",
    what: "Open it in Excel, remove the password, save it, then choose the file again.",
    heading: "How to remove the password",
    steps: [
      step("Open the file in Excel; please ask whoever set the password for it."),
      step("Choose File, then Info, and press Protect Workbook.", "File", "Info", "Protect Workbook"),
      step("Press Encrypt with Password, clear the password, and save the file.", "Encrypt with Password"),
      pickAgain,
    ],
  }),
  "file-too-large": () => ({
    title: "The file is too large",
    what: "Open it in Excel, copy the sheet you need to a new workbook, save it, then choose the file again.",
    heading: "How to copy one sheet",
    steps: [
      step("Open the file in Excel and right-click the name of the sheet you need."),
      step("Choose Move or Copy, then a new workbook, and tick Create a copy.", "Move or Copy", "Create a copy"),
      step("Save the new workbook and choose it here."),
    ],
  }),
  "old-format": () => ({
    title: "The workbook is in the old .xls format",
    what: "Open it in Excel, convert it to .xlsx, save it, then choose the file again.",
    heading: "How to convert it",
    steps: [
      step("Choose File, then Info.", "File", "Info"),
      step("Press Convert. Where there is none, choose Save As and Excel Workbook.", "Convert", "Save As", "Excel Workbook"),
      step("Close the old workbook, open the new one, and come back here."),
    ],
  }),
};
