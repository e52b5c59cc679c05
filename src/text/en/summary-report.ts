import type { report as vi } from "../vi/summary-report";

export const report: typeof vi = {
  nation: "SOCIALIST REPUBLIC OF VIETNAM",
  motto: "Independence – Freedom – Happiness",
  number: (number) => `No. ${number}`,
  dated: (place, day, month, year) => `${place}, ${day}/${month}/${year}`,
  title: "REPORT OF RESULTS",
  subtitle: (year) => `Union targets of the year ${year}`,
  basis: (paper) => `(After ${paper})`,
  columns: {
    key: "Key",
    no: "No.",
    label: "Target",
    unit: "Unit",
    plan: "Asked",
    done: "Done",
    share: "Rate (%)",
    answer: "Answer",
  },
  unitNote: "Units are given in each row",
  prepared: "PREPARED BY",
  onBehalf: "ON BEHALF OF THE STANDING COMMITTEE",
  units: "Unions summed up",
  period: (period) => `Period: ${period}`,
};
