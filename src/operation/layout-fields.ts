import type { TabKind } from "../check/reading";
import type { Field } from "../roster/field";

/** What a column of a list can be, in the order in which the officer chooses; what only reports have is not offered. */
export const LIST_FIELDS: readonly Field[] = [
  "no",
  "name",
  "code",
  "ward",
  "block",
  "sector",
  "workers",
  "workersFemale",
  "workersInsured",
  "members",
  "membersFemale",
  "newMembers",
  "left",
  "introduced",
  "admitted",
  "chair",
  "chairIsPartyMember",
  "founded",
  "note",
  "target",
  "hold",
  "min",
  "max",
];

const MOVEMENT: readonly Field[] = ["membersOpening", "increase", "movedIn", "movedOut", "leftOther", "net", "nonMembers", "rate"];
const FIRMS: readonly Field[] = [
  "taxCode",
  "hasUnion",
  "hasNoUnion",
  "paysFee",
  "eligible",
  "agreementSigned",
  "heldConference",
  "heldDialogue",
];
const LINES: readonly Field[] = ["no", "indicator", "measureUnit", "amount", "planned", "done", "doneRate", "verdict", "note"];
const WITHOUT_SPLIT = LIST_FIELDS.filter((field) => !["target", "hold", "min", "max"].includes(field));

/** What a column of a table of a kind can be, in the order in which the officer chooses. */
export const LAYOUT_FIELDS: Readonly<Record<TabKind | "other", readonly Field[]>> = {
  roster: LIST_FIELDS,
  figures: [...WITHOUT_SPLIT, ...MOVEMENT, "sent"],
  enterprises: [...WITHOUT_SPLIT, ...FIRMS, "nonMembers", "isFocusUnit", "wearsUniform"],
  registration: ["no", "name", "ward", "content", "sent", "note"],
  log: ["no", "name", "ward", "sent", "note"],
  results: LINES,
  form: LINES,
  other: [...WITHOUT_SPLIT, ...MOVEMENT, ...FIRMS, "content", "sent", ...LINES.filter((field) => field !== "no" && field !== "note")],
};

/** What a table of a kind should have. */
export const NEEDED_FIELDS: Readonly<Record<TabKind | "other", readonly Field[]>> = {
  roster: ["name", "workers", "members"],
  figures: ["name", "members"],
  enterprises: ["name", "workers"],
  registration: ["name", "content"],
  log: ["name"],
  results: ["indicator", "planned", "done"],
  form: ["indicator", "amount"],
  other: [],
};
