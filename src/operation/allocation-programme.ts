import type { AllocationTerms } from "../apportion/allocation-request";
import { findProgramme } from "../programme/catalogue";
import { membershipOf, type Population } from "../programme/population";
import type { PopulationFilter, Programme } from "../programme/programme";
import { ratesOf } from "../programme/rates-of";
import { targetOf } from "../programme/target-of";
import type { Roster } from "../roster/roster";
import { type SectorLabels, sectorOfLabel } from "../roster/sector";

/** What of a programme is shared out, and the paper it comes from. */
export interface AllocationProgramme {
  readonly key: string;
  /** Number of the paper; who issued it; the day as ISO, or null. */
  readonly source: string;
  readonly issuer: string;
  readonly issued: string | null;
  readonly year: number;
  /** The paper's own words. */
  readonly sentence: string;
  readonly terms: AllocationTerms;
  /** Who the target means; null where it means everybody. */
  readonly population: PopulationFilter | null;
}

/** A programme's target of new members with its rates; undefined where it sets none. */
export function allocationOf(programme: Programme): AllocationProgramme | undefined {
  const target = targetOf(programme);
  if (!target) return undefined;
  const { key, source, issuer, issued, year } = programme;
  const { rates } = ratesOf(programme);
  const { sentence, population } = target.row;
  return { key, source, issuer, issued, year, sentence, terms: { target: target.count, rates }, population };
}

/** The same by the programme's key; undefined where the catalogue has none of that name or it shares nothing out. */
export function findAllocationProgramme(key: string): AllocationProgramme | undefined {
  const programme = findProgramme(key);
  return programme && allocationOf(programme);
}

/** 1 for each unit of a list that the target does not mean; what is not known of a unit leaves it in. null where it means everybody. */
export function outsideOf(filter: PopulationFilter | null, roster: Roster, labels: SectorLabels): Uint8Array<ArrayBuffer> | null {
  if (!filter) return null;
  const sectors = roster.sectorLabels.map((label) => sectorOfLabel(label, labels) ?? null);
  const population: Population = { subject: "unions", size: roster.size, columns: { workers: roster.workers }, sectors };
  return Uint8Array.from({ length: roster.size }, (_, unit) => (membershipOf(filter, population, unit) === "out" ? 1 : 0));
}
