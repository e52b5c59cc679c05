import type { Population } from "../programme/population";
import type { Sector } from "../roster/sector";

/** What a list of enterprises may say of each: whole persons, else 1 and 0 for yes and no. */
export const ENTERPRISE_FIELDS = [
  "workers",
  "workersInsured",
  "hasUnion",
  "eligible",
  "paysFee",
  "heldConference",
  "heldDialogue",
  "agreementSigned",
] as const;

export type EnterpriseField = (typeof ENTERPRISE_FIELDS)[number];

/**
 * The enterprises (doanh nghiệp) that a programme's rows speak of, as columns of one entry each, every enterprise once. NaN where nothing is said. What
 * must have happened within a row's days (hội nghị, đối thoại, ký mới TƯLĐTT) is 1 where it did.
 */
export interface Enterprises {
  readonly size: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly wards: readonly string[];
  readonly sectors: readonly (Sector | null)[];
  /** A field that nothing says is not there. */
  readonly columns: ReadonlyMap<EnterpriseField, Float64Array<ArrayBuffer>>;
  /** Where each was read: `'DN Quý 4'!C12`, with its file where that is another. */
  readonly sources: readonly string[];
}

/** The same as programme rows are evaluated on. */
export function populationOfEnterprises({ size, sectors, columns }: Enterprises): Population {
  return { subject: "enterprises", size, sectors, columns: Object.fromEntries(columns) };
}

/** Bands of workers: below 10, 10 to below 25, 25 to below 500, 500 and above; 5 where the workforce is not known. */
export function bandOf(workers: number): number {
  if (Number.isNaN(workers)) return 5;
  return [10, 25, 500].filter((from) => workers >= from).length + 1;
}
