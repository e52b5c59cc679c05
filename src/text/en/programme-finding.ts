import type { FindingFacts } from "../../finding/finding";
import type { programmeFinding as vi } from "../vi/programme-finding";

const said = (facts: FindingFacts) => String(facts["found"] ?? "");
const heading = (facts: FindingFacts) => `column “${String(facts["heading"] ?? "")}”`;
const row = (facts: FindingFacts) => (facts["row"] ? `row “${String(facts["row"])}”, ` : "");

const GAPS: Readonly<Record<string, string>> = {
  needed: "is missing",
  "not-needed": "says too much for this row",
  "ends-before-start": "is before the first day",
  "wrong-comparison": "does not suit this kind of row",
};

export const programmeFinding: typeof vi = {
  C01: () => "The programme’s tab has no table of targets any more: the built-in programme is used",
  C02: (facts) => `The programme’s tab has lost ${heading(facts)}`,
  C03: (facts) => `The programme’s tab has ${heading(facts)} twice`,
  C06: (facts) => `The programme’s tab has a line that is no target: “${said(facts)}”`,
  K01: (facts) => `Programme, ${row(facts)}${heading(facts)}: “${said(facts)}” is a number typed as text`,
  K02: (facts) => `Programme, ${row(facts)}${heading(facts)}: “${said(facts)}” does not suit its unit; the row is not used`,
  K05: (facts) => `Programme, ${row(facts)}${heading(facts)}: error value ${said(facts)}; the row is not used`,
  N15: (facts) => `Programme, ${row(facts)}${heading(facts)}: “${said(facts)}” is not understood; the row is not used`,
  N16: (facts) =>
    facts["reason"] === "twice"
      ? `Two rows of the programme have the key “${String(facts["row"])}”: only row ${String(facts["first"])} is used`
      : "A row of the programme has no key: it is not used",
  N17: (facts) => `Programme, ${row(facts)}${heading(facts)} ${GAPS[String(facts["reason"])] ?? "does not fit"}; the row is not used`,
  N18: (facts) => `The programme’s tab does not say “${String(facts["heading"] ?? "")}” properly`,
};
