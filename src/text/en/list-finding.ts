import type { FindingFacts } from "../../finding/finding";
import { printNumber } from "../number";
import type { listFinding as vi } from "../vi/list-finding";

const n = (value: FindingFacts[string] | undefined) => (typeof value === "number" ? printNumber(value, "en") : "no figure");
const said = (facts: FindingFacts) => String(facts["found"] ?? "");

export const listFinding: typeof vi = {
  A01: (facts) =>
    `${n(facts["units"])} units have the same right to the last ${n(facts["persons"])}: given by lower rate, then more workers, then the order of the list`,
  A02: (facts) =>
    facts["label"] === ""
      ? `${n(facts["units"])} units name no sector`
      : `It is not known whether “${facts["label"]}” is state or non-state (${n(facts["units"])} units)`,
  A03: (facts) => {
    if (facts["reason"] === "no-workers") return "Workers missing: the unit is set aside";
    if (facts["reason"] === "no-members") return "Members missing: the unit is set aside";
    return `More members than workers: ${n(facts["members"])} members, ${n(facts["workers"])} workers`;
  },
  A04: (facts) => `The cell to share by says “${said(facts)}”, not a whole number from 0`,
  A05: (facts) => `The part was typed over as ${n(facts["found"])}: held at the number typed`,
  D04: (facts) =>
    facts["tab"] === undefined
      ? `The unit stands in row ${facts["row"]} already: only that row counts`
      : `The unit stands in row ${facts["row"]} of the tab “${facts["tab"]}” already: only that row counts`,
  K01: (facts) => `A number typed as text, “${said(facts)}”, read as ${n(facts["number"])}`,
  K02: (facts) => `“${said(facts)}” where whole persons are due`,
  K04: (facts) => `A negative number, “${said(facts)}”`,
  K05: (facts) => `An error cell, ${said(facts)}`,
  K16: (facts) => `“${said(facts)}” cannot be read as a number of persons`,
};
