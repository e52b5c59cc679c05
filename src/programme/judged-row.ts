import type { Severity } from "../finding/finding";
import type { ProgrammeRow } from "./programme";
import { compareToValue, shareOf } from "./row-value";

const RANK: Readonly<Record<Severity, number>> = { error: 2, query: 1, note: 0 };

/**
 * Of several rows for one thing the one judged by: the most severe, of equally severe ones the highest. The officer chooses another by changing
 * «Mức độ» in the tab; the rest stay rows with answers of their own.
 */
export function judgedRow(rows: readonly ProgrammeRow[]): ProgrammeRow | undefined {
  return rows.reduce<ProgrammeRow | undefined>((best, row) => (best === undefined || isAbove(row, best) ? row : best), undefined);
}

function isAbove(row: ProgrammeRow, other: ProgrammeRow): boolean {
  if (row.severity !== other.severity) return RANK[row.severity] > RANK[other.severity];
  if (row.value === null || other.value === null) return other.value === null && row.value !== null;
  const { part, whole } = shareOf(row.value);
  return compareToValue(part, whole, other.value) > 0;
}
