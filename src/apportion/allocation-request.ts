import type { Roster } from "../roster/roster";
import type { Sector, SectorLabels } from "../roster/sector";
import type { DivideMethod } from "./divide";

/** What is asked for: how many persons, and the rate of members among workers that each sector shall reach, in hundredths of a percent. */
export interface AllocationTerms {
  /** Chỉ tiêu: whole persons, gross (kết nạp mới). */
  readonly target: number;
  /** 9800 is 98 %. A sector that is not there has no rate: its units are left out. */
  readonly rates: Readonly<Partial<Record<Sector, number>>>;
}

/** By what a target is shared out: đoàn viên còn thiếu, lao động chưa là đoàn viên, lao động, kết quả năm trước, một cột khác. */
export type WeightName = "gap" | "non-members" | "workers" | "last-year" | "column";

export const WEIGHT_NAMES: readonly WeightName[] = ["gap", "non-members", "workers", "last-year", "column"];

/** What the officer typed in Giữ, Tối thiểu, Tối đa: one entry a unit of the list, whole persons, NaN where nothing is said. */
export interface OfficerBounds {
  readonly holds: Float64Array<ArrayBuffer>;
  readonly floors: Float64Array<ArrayBuffer>;
  readonly ceilings: Float64Array<ArrayBuffer>;
}

/** All an allocation depends on. */
export interface AllocationRequest {
  readonly roster: Roster;
  /** What the office's own labels mean, as far as the officer was asked. */
  readonly labels: SectorLabels;
  readonly terms: AllocationTerms;
  readonly method: DivideMethod;
  readonly weight: WeightName;
  /** For `last-year` and `column`: whole numbers from 0, NaN where the cell says none (weight 0). null for the other weights. */
  readonly figures: Float64Array<ArrayBuffer> | null;
  readonly bounds: OfficerBounds;
  /** 1 where the target's population leaves the unit out; null where it takes in everybody. */
  readonly outside: Uint8Array<ArrayBuffer> | null;
}

/** No bound anywhere. */
export function noBounds(size: number): OfficerBounds {
  const blank = () => new Float64Array(size).fill(Number.NaN);
  return { holds: blank(), floors: blank(), ceilings: blank() };
}
