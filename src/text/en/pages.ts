import type { vi } from "../vi/vi";

export const pages: typeof vi.pages = {
  welcome: {
    lead: "Three jobs, in the open workbook:",
    leadWithoutBook: "Three jobs, in a workbook you choose:",
    jobs: {
      allocate: { name: "Split the target", text: "Over every grassroots union, exact to the person, with a reason for each figure." },
      check: { name: "Check submitted figures", text: "Cells that are wrong, cells to explain, who has not submitted." },
      summarise: { name: "Summarise, print, sign", text: "Tables that recalculate, appendices and target slips." },
    },
    staysHere: "Figures stay on this machine",
    staysHereWhy: "No sign-in. The add-in sends no figures anywhere.",
    details: "See details",
    straightOn: "Next time open at the step in progress",
    look: "Find the list of unions in this workbook",
    lookNote: "You see a preview before anything is written, and can restore afterwards.",
    pick: "Choose an Excel file…",
    pickNote: "Or drop a file on this pane. The original always stays as it is.",
    dropHere: "Drop the file here",
    dropReports: "Drop the report files here",
  },
  version: (version) => `Version ${version}`,
  step: {
    reads: "Will read",
    noTab: "No workbook is open.",
    needs: { allocate: "A list needs", check: "Checking needs", summarise: "Summarising needs" },
    needed: {
      allocate: ["The name of each grassroots union", "Workers and members", "Sector or type"],
      check: ["The list of unions, to know who has not submitted", "The forms the unions sent", "Last period’s figures, to compare"],
      summarise: ["The list of unions", "The period’s checked figures", "The assigned targets"],
    },
    useful: {
      allocate: "Good to have: ward, number of women",
      check: "Good to have: the day each file came",
      summarise: "Good to have: the signer’s name",
    },
    needsList: "The list of unions comes first.",
    toList: "To List",
  },
  settings: {
    onThisMachine: "On this machine",
    onThisMachineWhy: "Known to this machine only; lost when Office’s cache is cleared.",
    onThisMachineFile: "Known to this machine only; lost when the browser’s storage is cleared.",
    notKept: "This machine does not let settings be kept; they are lost when the pane is closed.",
    officer: "Your name",
    language: "Language of this pane",
    languages: { vi: "Vietnamese", en: "English" },
    followLanguage: { excel: (language) => `As in Excel (${language})`, file: (language) => `As on this machine (${language})` },
    languageNames: { vi: "Vietnamese", en: "English" },
    theme: "Background",
    themes: { light: "Light", dark: "Dark" },
    followTheme: { excel: "As in Excel", file: "As on this machine" },
    straightOn: "Open at the step in progress",
  },
  help: {
    steps: "Steps",
    stepsText:
      "Follow the four steps above; they may be entered in any order. “List” finds the list of unions; “Split” shares the target out over it.",
    keys: "Keys",
    keysText: {
      excel: "F6 moves between the sheet and this pane; Tab goes from item to item.",
      file: "Tab goes from item to item; Enter presses.",
    },
    privacy: "Privacy",
    privacyText: [
      "Figures are read and worked out on this machine only. The add-in sends them nowhere and has no accounts.",
      "This pane may connect to nothing but the place it is installed; even reports of Microsoft’s library to its maker are blocked.",
      "Your name and settings are kept in this machine’s cache only.",
    ],
    about: "This add-in",
  },
};
