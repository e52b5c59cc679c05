import type { Allocation } from "./allocate";
import type { AllocationRequest } from "./allocation-request";
import { clamp } from "./regime";
import type { SheetColumns } from "./sheet-columns";
import { SHEET_ROUNDING } from "./sheet-quotient";

/** The facts behind one part, for «Vì sao 37?»; null where a figure is not known or plays no role. Persons, rates in hundredths of a percent. */
export interface Explanation {
  /** Index in the list's columns. */
  readonly unit: number;
  readonly workers: number | null;
  readonly members: number | null;
  readonly rate: number | null;
  /** Members with which the rate is reached, and how many of them are missing. */
  readonly needed: number | null;
  readonly gap: number | null;
  /** Giao trước. */
  readonly base: number;
  readonly weight: number;
  /** As printed: a decimal with a point. */
  readonly divisor: string | null;
  /** weight / divisor, or the exact share of a method without one. */
  readonly quotient: number;
  readonly floor: number;
  readonly ceiling: number;
  /** The quotient rounded as the method rounds, before the bounds. */
  readonly rounded: number;
  /** What set the part: the calculation, a bound, the officer's hold, or a hold that confirms a unit otherwise left out. */
  readonly decidedBy: "calculation" | "floor" | "ceiling" | "hold" | "confirmation";
  /** Among units with the same right to the last persons: got one, or did not. */
  readonly tie: "awarded" | "passed" | null;
  /** A person beyond the rounded quotient: a tie or a remainder. */
  readonly adjustment: number;
  readonly part: number;
  /** Members once the part is reached, and how many are then still missing to the rate. */
  readonly after: number | null;
  readonly missingAfter: number | null;
}

const TIES: Readonly<Record<number, Explanation["tie"]>> = { 1: "awarded", [-1]: "passed" };

/** @param position place among the units that take part. */
export function explainPart(request: AllocationRequest, allocation: Allocation, columns: SheetColumns, position: number): Explanation {
  const { facts, weights, bases, floors, ceilings, parts, divisor } = allocation;
  const unit = facts.taken[position] ?? 0;
  const at = (column: Float64Array) => column[position] ?? 0;
  const sector = facts.sectors[unit];
  const members = known(request.roster.members[unit]);
  const needed = known(facts.needed[unit]);
  const quotient = at(columns.quotients);
  const { round } = divisor ? SHEET_ROUNDING[request.method] : SHEET_ROUNDING["largest-remainder"];
  const part = at(parts);
  const after = members === null ? null : members + part;
  return {
    unit,
    workers: known(request.roster.workers[unit]),
    members,
    rate: (sector && request.terms.rates[sector]) ?? null,
    needed,
    gap: known(facts.gaps[unit]),
    base: at(bases),
    weight: at(weights),
    divisor: divisor?.value ?? null,
    quotient,
    floor: at(floors),
    ceiling: at(ceilings),
    rounded: round(quotient),
    decidedBy: decidedBy(request, allocation, position, round(quotient)),
    tie: TIES[columns.ties[position] ?? 0] ?? null,
    adjustment: at(columns.adjustments),
    part,
    after,
    missingAfter: needed === null || after === null ? null : Math.max(0, needed - after),
  };
}

function decidedBy(request: AllocationRequest, allocation: Allocation, position: number, rounded: number): Explanation["decidedBy"] {
  const { facts, floors, ceilings } = allocation;
  if (facts.confirmed[position] === 1) return "confirmation";
  if (known(request.bounds.holds[facts.taken[position] ?? 0]) !== null) return "hold";
  const clamped = clamp(rounded, floors[position] ?? 0, ceilings[position] ?? 0);
  if (clamped === rounded) return "calculation";
  return clamped > rounded ? "floor" : "ceiling";
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
