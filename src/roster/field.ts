/** What a column of a list can be. The same words stand in the batch door's JSON. */
export type Field =
  | "no"
  | "name"
  | "code"
  | "ward"
  | "block"
  | "sector"
  | "workers"
  | "workersFemale"
  | "workersInsured"
  | "members"
  | "membersFemale"
  | "membersOpening"
  | "newMembers"
  | "left"
  | "net"
  | "introduced"
  | "admitted"
  | "chair"
  | "chairIsPartyMember"
  | "taxCode"
  | "hasUnion"
  | "paysFee"
  | "eligible"
  | "founded"
  | "sent"
  | "note"
  | "target"
  | "hold"
  | "min"
  | "max"
  | ReportField;

/** What only reports and registers have a column or a row for; `apportion` never asks for them. */
export type ReportField =
  | "increase"
  | "movedIn"
  | "movedOut"
  | "leftOther"
  | "nonMembers"
  | "rate"
  | "hasNoUnion"
  | "heldConference"
  | "heldDialogue"
  | "agreementSigned"
  | "isFocusUnit"
  | "wearsUniform"
  | "content"
  | "dialogues"
  | "classes"
  | "attendances"
  | "indicator"
  | "measureUnit"
  | "planned"
  | "done"
  | "doneRate"
  | "verdict"
  | "amount";

/** Fields whose cells are whole persons. */
export const COUNT_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "workers",
  "workersFemale",
  "workersInsured",
  "members",
  "membersFemale",
  "membersOpening",
  "newMembers",
  "left",
  "net",
  "introduced",
  "admitted",
  "target",
  "hold",
  "min",
  "max",
  "increase",
  "movedIn",
  "movedOut",
  "leftOther",
  "nonMembers",
  "dialogues",
  "classes",
  "attendances",
]);

/** Fields whose cells say yes or no: «x», có, chưa, or nothing. */
export const FLAG_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "hasUnion",
  "hasNoUnion",
  "paysFee",
  "eligible",
  "chairIsPartyMember",
  "heldConference",
  "heldDialogue",
  "isFocusUnit",
  "wearsUniform",
]);

/** Fields whose cells are days. */
export const DAY_FIELDS: ReadonlySet<Field> = new Set<Field>(["founded", "sent", "agreementSigned"]);
