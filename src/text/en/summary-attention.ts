import type { attention as vi } from "../vi/summary-attention";

export const attention: typeof vi = {
  lists: {
    below: (percent, ofInsured) => `Rate below ${percent}${ofInsured ? " of insured workers" : ""}`,
    short: "Below the rate asked",
    "not-introduced": "Nobody introduced",
    "not-reported": "No figures",
    impossible: "More members than workers",
  },
  shortLists: {
    below: "Below attention",
    short: "Rate not met",
    "not-introduced": "Not introduced",
    "not-reported": "No figures",
    impossible: "Members above workers",
  },
  columns: {
    key: "Key",
    list: "List",
    no: "Place",
    unitKey: "Union key",
    name: "Union",
    ward: "Ward",
    sector: "Sector",
    workers: "Workers",
    members: "Members",
    rate: "Rate",
    gap: "Missing",
    place: "Row of Data",
  },
  check: "Check (every unit has a row)",
  again: "ROWS ARE MISSING, SUMMARISE AGAIN",
  count: "unions",
};
