import type { enterprises as vi } from "../vi/summary-enterprises";
import { count } from "./count";

export const enterprises: typeof vi = {
  titles: { data: "Data of enterprises", groups: "Summary of enterprises" },
  headings: { data: "DATA OF ENTERPRISES", groups: "ENTERPRISES AND UNIONS BY WORKERS" },
  count: (size) => `${count(size, "enterprise", "enterprises")}, each counted once`,
  note: "A blank is not known; it does not mean that there is no union.",
  check: "Check (agrees with the sheet Data of enterprises)",
  columns: {
    key: "Key",
    no: "No.",
    name: "Enterprise",
    ward: "Ward",
    sector: "Sector",
    workers: "Workers",
    workersInsured: "Insured workers",
    hasUnion: "Has a union",
    eligible: "Fit to be approached",
    paysFee: "Pays the union fee",
    heldConference: "Held a workers’ conference",
    heldDialogue: "Held a dialogue",
    agreementSigned: "New collective agreement in the period",
    source: "Read from",
    sectorNo: "Sector group",
    sizeNo: "Group by workers",
    insuredNo: "Group by insured workers",
  },
  groups: {
    columns: {
      key: "Key",
      no: "No.",
      name: "Size",
      units: "Enterprises",
      withUnion: "With a union",
      withoutUnion: "Without a union",
      rate: "Share with a union",
      feeOnly: "Pay the fee, no union",
    },
    bands: {
      workers: ["Below 10 workers", "10 to below 25 workers", "25 to below 500 workers", "500 workers and above", "Workers not known"],
      workersInsured: [
        "Below 10 insured workers",
        "10 to below 25 insured workers",
        "25 to below 500 insured workers",
        "500 insured workers and above",
        "Insured workers not known",
      ],
    },
  },
};
