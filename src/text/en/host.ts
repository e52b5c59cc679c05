import type { HostFacts } from "../../sheet/host-error";
import { printNumber } from "../number";
import { step } from "../passage";
import type { HostText } from "../refusal";
import { fileRefusals } from "./file";

const tab = (facts: HostFacts): string => (facts["tab"] === undefined ? "This sheet" : `Sheet “${facts["tab"]}”`);
const limit = (facts: HostFacts, otherwise: number): string => printNumber(Number(facts["limit"] ?? facts["most"] ?? otherwise), "en");
const howTo = "What to do";
const again = step("Come back here and press Try again.", "Try again");

/** Words on Excel's buttons are those of Excel in English. */
export const host: HostText = {
  written: {
    nothing: "Nothing has been written to the workbook.",
    partly: "Only a part has been written. Press Restore to put the workbook back as it was.",
  },
  fileUntouched: "The file is untouched.",
  refusals: {
    ...fileRefusals,
    "tab-protected": (facts) => ({
      title: `${tab(facts)} is protected`,
      what: "Protect Sheet is on, so Excel does not let it be written to.",
      heading: "How to unprotect it",
      steps: [
        step("On Excel’s ribbon choose Review.", "Review"),
        step("Press Unprotect Sheet.", "Unprotect Sheet"),
        step("If Excel asks for a password, please ask whoever set it."),
        again,
      ],
    }),
    "workbook-protected": () => ({
      title: "The whole workbook is protected",
      what: "Protect Workbook is on, so Excel does not let sheets be added, removed or shown.",
      heading: "How to unprotect the workbook",
      steps: [
        step("On Excel’s ribbon choose Review.", "Review"),
        step("Press Protect Workbook to turn it off.", "Protect Workbook"),
        step("If Excel asks for a password, please ask whoever set it."),
        again,
      ],
    }),
    "read-only": () => ({
      title: "The workbook is open for reading only",
      what: "It was opened to be looked at, or somebody else has it open, so Excel does not let it be written to.",
      heading: howTo,
      steps: [
        step("If Excel shows Enable Editing at the top, please press it.", "Enable Editing"),
        step("Otherwise choose File, then Save As, save a new file and work in that.", "File", "Save As"),
        again,
      ],
    }),
    "tab-very-hidden": (facts) => ({
      title: `${tab(facts)} is deeply hidden`,
      what: "It is not in Excel’s Unhide list, so it cannot be shown to you.",
      heading: howTo,
      steps: [step("Please ask whoever made the workbook to show this sheet."), again],
    }),
    "tab-missing": (facts) => ({
      title: `${tab(facts)} is no longer in the workbook`,
      what: "It was deleted or renamed since the workbook was read.",
      heading: howTo,
      steps: [
        step("If it was deleted by mistake, press Undo in Excel.", "Undo"),
        step("Press Try again to read the names of the sheets again.", "Try again"),
      ],
    }),
    "tab-name-taken": (facts) => ({
      title: `Another sheet has this name: ${facts["tab"] === undefined ? "please look at the sheets" : `“${facts["tab"]}”`}`,
      what: "It was not made by this add-in, so it is left as it is and not overwritten.",
      heading: howTo,
      steps: [step("Double-click that sheet’s name at the bottom and give it another name."), again],
    }),
    "newer-state": () => ({
      title: "A newer version wrote to this workbook",
      what: "This version does not understand all of that, so it writes nothing in order to lose nothing.",
      heading: howTo,
      steps: [
        step("Close Excel and open it again to receive the new version."),
        step("If it stays like this, please ask the person in charge of computers to update the add-in."),
      ],
    }),
    "cell-edit": () => ({
      title: "Excel is waiting for a cell",
      what: "You are in the middle of editing a cell, and until then Excel does nothing else.",
      heading: howTo,
      steps: [step("Please press Enter to accept or Esc to discard.", "Enter", "Esc"), again],
    }),
    "request-too-large": () => ({
      title: "Excel does not take this block of figures",
      what: "Even the smallest block was too large, usually because of a cell with a very long text.",
      heading: howTo,
      steps: [
        step("Find the cells with very long texts and shorten them."),
        step("Save the workbook, close Excel and open it again."),
        again,
      ],
    }),
    "session-lost": () => ({
      title: "Excel lost its connection to the workbook",
      what: "The session has ended, usually because of the network or after a long pause.",
      heading: howTo,
      steps: [
        step("Reload Excel’s page, or close and open the workbook."),
        step("Open this pane again and see what stands in the workbook before going on."),
      ],
    }),
    "access-denied": () => ({
      title: "Excel does not let the add-in into this workbook",
      what: "The workbook or your office’s policy forbids add-ins to read or write.",
      heading: howTo,
      steps: [
        step("If Excel shows Enable Editing at the top, please press it.", "Enable Editing"),
        step("If it stays like this, please ask the person in charge of computers whether add-ins are allowed."),
        again,
      ],
    }),
    throttled: () => ({
      title: "Excel is busy",
      what: "It was given too much at once and has put this off.",
      heading: howTo,
      steps: [step("Please wait about a minute."), again],
    }),
    unsupported: () => ({
      title: "This version of Excel cannot do it",
      what: "This needs Excel 2021 or later, Microsoft 365, or Excel on the web.",
      heading: howTo,
      steps: [
        step("Update Excel, or open the workbook in Excel on the web."),
        step("Please ask the person in charge of computers if you need help."),
      ],
    }),
    "too-many-cells": (facts) => ({
      title: `${tab(facts)} has too many cells`,
      what: `At most ${limit(facts, 3_000_000)} cells with content can be read from one sheet.`,
      heading: howTo,
      steps: [
        step("Delete superfluous rows and columns at the end, or copy the part you need to a new sheet."),
        step("Save the workbook."),
        again,
      ],
    }),
    cancelled: () => ({
      title: "Stopped",
      what: "This was stopped because you pressed Stop.",
      heading: howTo,
      steps: [step("Press Try again to start over.", "Try again")],
    }),
    other: (facts) => ({
      title: "Excel reported an unusual error",
      what: facts["said"] === undefined ? "Excel did not say why." : `Excel said: “${facts["said"]}”.`,
      heading: howTo,
      steps: [
        step("Press Try again.", "Try again"),
        step("If it stays like this, save the workbook, close Excel and open it again."),
        step("If you need help, please send the sentence above to the person in charge of computers."),
      ],
    }),
  },
};
