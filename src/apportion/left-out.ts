import type { Roster } from "../roster/roster";
import type { Sector } from "../roster/sector";
import type { AllocationRequest } from "./allocation-request";

/**
 * Why a row of the list gets no part, in the order in which it is asked: a repeated row first, then what no rate is asked of (nghiệp đoàn), then
 * what the target does not mean, then what is not known, then what cannot be.
 */
export type LeftOutCode =
  /** The unit stands above already: the first row counts. */
  | "duplicate"
  /** Nghiệp đoàn: no rate is asked of them. By the gap, also a sector for which the programme has no rate. */
  | "no-rate"
  | "outside-population"
  /** The label does not say the sector; it is asked once per label. */
  | "unknown-sector"
  /** Lao động blank, 0 or unreadable. */
  | "no-workers"
  /** Đoàn viên blank or unreadable: not the same as 0. */
  | "no-members"
  /** More members than workers: impossible inside one workforce. */
  | "members-above-workers";

export interface LeftOut {
  /** Index in the list's columns. */
  readonly unit: number;
  readonly code: LeftOutCode;
}

/** Why a unit is left out, or undefined where it takes part. What the officer holds is looked at elsewhere: a number in «Giữ» confirms the unit. */
export function leftOutCodeOf(request: AllocationRequest, unit: number, sector: Sector | undefined): LeftOutCode | undefined {
  const { roster, terms, outside, weight } = request;
  if ((roster.duplicateOf[unit] ?? -1) >= 0) return "duplicate";
  if (sector !== undefined && terms.rates[sector] === undefined && (weight === "gap" || sector === "neither")) return "no-rate";
  if (outside?.[unit] === 1) return "outside-population";
  if (sector === undefined && needsSector(request, roster, unit)) return "unknown-sector";
  const workers = roster.workers[unit] ?? Number.NaN;
  const members = roster.members[unit] ?? Number.NaN;
  if (!(workers > 0)) return "no-workers";
  if (Number.isNaN(members)) return "no-members";
  return members > workers ? "members-above-workers" : undefined;
}

/** A list that names no sector at all can still be shared out by what needs no rate. */
function needsSector({ weight }: AllocationRequest, { sectorLabels }: Roster, unit: number): boolean {
  return weight === "gap" || sectorLabels[unit] !== "";
}
