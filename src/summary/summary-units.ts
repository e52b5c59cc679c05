import type { Population } from "../programme/population";
import type { Sector } from "../roster/sector";

/** Figures of a unit that a list may have, and the target that was assigned to it. */
export const SUMMARY_FIELDS = [
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
  "chairIsPartyMember",
  "founded",
  "target",
] as const;

export type SummaryField = (typeof SUMMARY_FIELDS)[number];

/**
 * The grassroots unions (CĐCS) that a summary stands on, as columns of one entry a unit, each unit once: of a unit that stands twice in the list the
 * first row counts. Figures are whole persons; 1 and 0 for yes and no; days as 20211231; NaN where nothing is said or could be read.
 */
export interface SummaryUnits {
  readonly size: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Spelt one way a ward; "" where the list does not say. */
  readonly wards: readonly string[];
  readonly blocks: readonly string[];
  /** null where the label does not say. */
  readonly sectors: readonly (Sector | null)[];
  readonly sectorLabels: readonly string[];
  /** A field the list has no column for is not there. */
  readonly figures: ReadonlyMap<SummaryField, Float64Array<ArrayBuffer>>;
  /** 1 where it is a unit of an enterprise, 0 where it is none, by its name; NaN where that does not say. */
  readonly isEnterprise: Float64Array<ArrayBuffer>;
  /** Where each row was read: `'DS CĐCS 2021'!B12`. */
  readonly sources: readonly string[];
  /** The report that stands over the list's figures, with its file: `'[bao-cao.xlsx]Báo cáo'!B4`; "" where none. Empty without reports. */
  readonly reports: readonly string[];
  /** What the list says of its day or period, "" where nothing. */
  readonly period: string;
  /** Rows of the list left away because they repeat a unit. */
  readonly repeated: number;
  readonly dateSystem: 1900 | 1904;
}

/** A figure of a unit; NaN where the list does not have it. */
export function figureOf({ figures }: SummaryUnits, field: SummaryField, unit: number): number {
  return figures.get(field)?.[unit] ?? Number.NaN;
}

/** The units as programme rows are evaluated on. */
export function populationOf(units: SummaryUnits): Population {
  const { size, sectors, figures, isEnterprise } = units;
  const gross = Float64Array.from({ length: size }, (_, unit) => grossOf(units, unit));
  const net = Float64Array.from({ length: size }, (_, unit) => netOf(units, unit));
  return {
    subject: "unions",
    size,
    sectors,
    columns: { ...Object.fromEntries(figures), newMembers: gross, net, isEnterprise },
  };
}

/** Kết nạp mới. What a blank means was decided where the list was read. */
export function grossOf(units: SummaryUnits, unit: number): number {
  return figureOf(units, "newMembers", unit);
}

/** Thực tăng: as the list says it, else admitted less left, where both are known. */
export function netOf(units: SummaryUnits, unit: number): number {
  const net = figureOf(units, "net", unit);
  return Number.isNaN(net) ? figureOf(units, "newMembers", unit) - figureOf(units, "left", unit) : net;
}
