import type { Field } from "./field";
import { type Concept, conceptsOf } from "./heading-concept";

/** A rule: all of `has`, at least one of `some`, none of `not`. The first rule that holds decides; `field: null` leaves the column alone. */
interface FieldRule {
  readonly field: Field | null;
  readonly has?: readonly Concept[];
  readonly some?: readonly Concept[];
  readonly not?: readonly Concept[];
}

const RULES: readonly FieldRule[] = [
  { field: "taxCode", has: ["tax"] },
  { field: null, has: ["year"] },
  { field: null, has: ["not"], some: ["worker", "member", "found", "union"] },
  { field: "paysFee", has: ["fee"] },
  { field: "eligible", has: ["eligible"] },
  { field: null, has: ["other"] },
  { field: "chairIsPartyMember", has: ["chair"], some: ["party", "member"] },
  { field: "chair", has: ["chair"] },
  { field: "hold", has: ["hold"] },
  { field: "min", has: ["least"] },
  { field: "max", has: ["most"] },
  { field: "introduced", has: ["introduce"] },
  { field: "admitted", has: ["admit"], some: ["party", "elite"] },
  { field: "target", has: ["target"], not: ["date", "closing"] },
  { field: "newMembers", has: ["admit"], some: ["new", "member"] },
  { field: "admitted", has: ["admit"] },
  { field: "newMembers", has: ["new"], not: ["found", "decrease"] },
  { field: "left", has: ["decrease"] },
  { field: "net", has: ["net"] },
  { field: "sent", has: ["date", "report"] },
  { field: "founded", has: ["date", "found"] },
  { field: "hasUnion", has: ["found"], some: ["union"] },
  { field: "workersInsured", has: ["insured"] },
  { field: null, has: ["date"] },
  { field: "membersFemale", has: ["member", "female"] },
  { field: "workersFemale", has: ["worker", "female"] },
  { field: "membersOpening", has: ["member", "opening"] },
  { field: "members", has: ["member"], not: ["party", "elite"] },
  { field: "workers", has: ["worker"], not: ["party", "elite"] },
  { field: "code", has: ["code"] },
  { field: "sector", has: ["sector"] },
  { field: "block", has: ["block"] },
  { field: "ward", has: ["ward"] },
  { field: null, has: ["person-name"] },
  { field: "name", some: ["name", "union", "unit", "enterprise"] },
  { field: "note", has: ["note"] },
  { field: "no", has: ["order"] },
];

/**
 * The field a heading speaks of, or null. Of a heading of several levels the last one decides where it says enough by itself; a general one
 * («Nữ», «Tổng số», «Giảm») is read together with those above it.
 *
 * @param labels from the top level to the last.
 */
export function fieldOfHeading(labels: readonly string[]): Field | null {
  const levels = labels.map(conceptsOf);
  const last = levels.at(-1) ?? [];
  const isGeneral = last.every((concept) => GENERAL.has(concept));
  return decide(isGeneral ? upToSubject(levels) : mergeLevels(levels));
}

const GENERAL: ReadonlySet<Concept> = new Set<Concept>([
  "female",
  "new",
  "opening",
  "closing",
  "decrease",
  "insured",
  "admit",
  "party",
  "order",
]);

/** From the last level up to the first that says of whom: «Lao động và đoàn viên / Lao động / Nữ» are women workers. */
function upToSubject(levels: readonly (readonly Concept[])[]): readonly Concept[] {
  const subject = levels.findLastIndex((level) => level.some((concept) => !GENERAL.has(concept)));
  return levels.slice(Math.max(0, subject)).flat();
}

/** The last level, with what only the level above says about persons: «Đoàn viên / Đảng viên» stays with the members' group. */
function mergeLevels(levels: readonly (readonly Concept[])[]): readonly Concept[] {
  const last = levels.at(-1) ?? [];
  const above = levels.slice(0, -1).flat();
  return [...last, ...above.filter((concept) => concept === "chair" || concept === "fee")];
}

function decide(concepts: readonly Concept[]): Field | null {
  const holds = ({ has = [], some, not = [] }: FieldRule) =>
    has.every((concept) => concepts.includes(concept)) &&
    (some === undefined || some.some((concept) => concepts.includes(concept))) &&
    !not.some((concept) => concepts.includes(concept));
  return RULES.find(holds)?.field ?? null;
}
