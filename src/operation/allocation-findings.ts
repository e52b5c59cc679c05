import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import type { LeftOut } from "../apportion/left-out";
import type { Finding } from "../finding/finding";
import { cellOfUnit } from "../roster/cell-of-unit";
import type { Field } from "../roster/field";
import type { Roster } from "../roster/roster";
import { pushTo } from "../sheet/push-to";

/**
 * What an allocation has to say about the list, beside what reading it said.
 * A01 several units had the same right to the last persons; A02 a label of the list does not say the sector, once per label; A03 a unit is left out
 * because of its figures (lao động missing, đoàn viên missing, more members than workers).
 */
export function findAllocationFindings(request: AllocationRequest, leftOut: readonly LeftOut[], allocation: Allocation | null): Finding[] {
  return [...unknownLabels(request.roster, leftOut), ...unitsInDoubt(request.roster, leftOut), ...ties(request.roster, allocation)];
}

function unknownLabels(roster: Roster, leftOut: readonly LeftOut[]): Finding[] {
  const units = new Map<string, number[]>();
  for (const { unit, code } of leftOut) {
    if (code !== "unknown-sector") continue;
    const label = roster.sectorLabels[unit] ?? "";
    pushTo(units, label, unit);
  }
  const column = roster.map.columns.has("sector") ? "sector" : "block";
  return [...units].map(([label, some]) => ({
    code: "A02",
    severity: "query",
    cells: some.slice(0, 1).map((unit) => cellOfUnit(roster, unit, column)),
    facts: { label, units: some.length },
  }));
}

function unitsInDoubt(roster: Roster, leftOut: readonly LeftOut[]): Finding[] {
  return leftOut.flatMap(({ unit, code }): Finding[] => {
    if (code !== "no-workers" && code !== "no-members" && code !== "members-above-workers") return [];
    const [workers, members] = [roster.workers[unit] ?? Number.NaN, roster.members[unit] ?? Number.NaN];
    const fields: readonly Field[] = code === "no-workers" ? ["workers"] : code === "no-members" ? ["members"] : ["members", "workers"];
    const facts = { reason: code, name: roster.names[unit] ?? "", workers: orNull(workers), members: orNull(members) };
    const cells = fields.map((field) => cellOfUnit(roster, unit, field));
    return [{ code: "A03", severity: "error", cells, unit: roster.keys[unit] ?? "", facts }];
  });
}

function ties(roster: Roster, allocation: Allocation | null): Finding[] {
  if (!allocation?.tie) return [];
  const { awarded, passed } = allocation.tie;
  const unitAt = (position: number) => allocation.facts.taken[position] ?? 0;
  const cells = [...awarded, ...passed].map((position) => cellOfUnit(roster, unitAt(position), "name"));
  return [{ code: "A01", severity: "note", cells, facts: { units: cells.length, persons: awarded.length } }];
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
