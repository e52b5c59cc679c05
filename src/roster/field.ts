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
  | "max";

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
]);
