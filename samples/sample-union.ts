/** Khu vực: what the sheet's column «Loại hình (khu vực)» says. */
export type SectorLabel = "Nhà nước" | "Ngoài nhà nước" | "Nghiệp đoàn";

/** Persons; female persons are among them. */
export interface HeadCount {
  readonly total: number;
  readonly female: number;
}

/** One line of a sample's list of grassroots unions (công đoàn cơ sở, CĐCS). */
export interface SampleUnion {
  readonly name: string;
  readonly ward: string;
  readonly sector: SectorLabel;
  /** null: the office has not been told. */
  readonly workers: HeadCount | null;
  readonly members: HeadCount;
  /** UTC midnight. */
  readonly founded: Date;
  /** null: the post is vacant. */
  readonly chair: { readonly name: string; readonly isPartyMember: boolean; readonly phone: string } | null;
  readonly note: string;
}

/** Khối: a group of the list, under a roman number. */
export interface UnionBlock {
  readonly roman: string;
  readonly title: string;
  readonly unions: readonly SampleUnion[];
}

/** Required rate of members among workers, in percent; none is asked of a nghiệp đoàn. */
export function requiredRate(sector: SectorLabel): number | null {
  return { "Nhà nước": 98, "Ngoài nhà nước": 80, "Nghiệp đoàn": null }[sector];
}

/**
 * Persons still missing to the required rate, ⌈r·L⌉ − M and never below 0; null where nothing is asked: no rate, no workforce, or more members
 * than workers.
 */
export function gapOf(union: SampleUnion): number | null {
  const rate = requiredRate(union.sector);
  if (rate === null || union.workers === null || union.members.total > union.workers.total) return null;
  return Math.max(0, Math.ceil((rate * union.workers.total) / 100) - union.members.total);
}
