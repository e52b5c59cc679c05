/** What can be counted of a unit, by its kind: whole numbers, yes-or-no, days. Names are those of a list's fields where there is one. */
export type Measure = CountMeasure | FlagMeasure | DayMeasure | "growth";

export type CountMeasure = "workers" | "workersInsured" | "members" | "introduced" | "partyClasses" | "unionClasses" | "meetings";

export type FlagMeasure = "hasUnion" | "chairIsPartyMember" | "heldConference" | "heldDialogue" | "isFocusUnit" | "wearsUniform";

/** Counted where the day lies within the row's from and until. */
export type DayMeasure = "founded" | "agreementSigned";

const DAYS: ReadonlySet<Measure> = new Set<Measure>(["founded", "agreementSigned"]);
const FLAGS: ReadonlySet<Measure> = new Set<Measure>([
  "hasUnion",
  "chairIsPartyMember",
  "heldConference",
  "heldDialogue",
  "isFocusUnit",
  "wearsUniform",
]);

/** A `growth` of membership is a count; the row's gross or net says of what. */
export function kindOfMeasure(measure: Measure): "count" | "flag" | "day" {
  if (DAYS.has(measure)) return "day";
  return FLAGS.has(measure) ? "flag" : "count";
}
