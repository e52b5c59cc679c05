import type { Period } from "../check/period";
import { printPeriod } from "../check/period";
import { recogniseTab } from "../check/recognise-tab";
import type { Programme } from "../programme/programme";
import type { EncodingAnswers } from "../sheet/decode-tables";
import type { ListCandidate } from "./find-list";
import type { GatheredSheets } from "./gather-sheets";
import { correctorFor } from "./layout-corrector";
import type { LayoutCorrection } from "./layout-memory";
import { readEnterprises } from "./read-enterprises";
import type { ReadSheets } from "./read-sheets";
import { type CheckChoices, runCheck } from "./run-check";
import type { JoinedReports } from "./run-summary";

/** What is said of the reports that a list is summed up with; `period` null takes the one that most of them are of. */
export interface ReportChoices extends Pick<CheckChoices, "period" | "today" | "labels" | "received" | "deadline" | "named"> {
  readonly programme: Programme;
  readonly layouts: readonly LayoutCorrection[];
  /** How the texts of the list were typed. */
  readonly encodings?: EncodingAnswers;
}

/**
 * Checks everything beside a list against it: what of it is a report is summed up with it. Pure and synchronous.
 *
 * @param sheets without the list's own tab: that is what the reports are held against.
 * @returns null where there is nothing beside it.
 */
export function checkReports({ book, sheets }: GatheredSheets, list: ListCandidate, choices: ReportChoices): JoinedReports | null {
  if (sheets.readings.length === 0) return null;
  const { programme, period, layouts, encodings, ...others } = choices;
  // The list is decoded as the officer said: its texts are not to be looked at again.
  const settled = Object.fromEntries(Object.keys(encodings ?? {}).map((heading) => [heading, "keep" as const]));
  const decoded = layouts.map((layout) => ({ ...layout, encodings: {} }));
  const own = list.blocks.flatMap(({ image }) => {
    const read = recogniseTab(book, image, { correct: correctorFor(book, decoded), encodings: settled });
    return Array.isArray(read) ? read : [];
  });
  const roster = own.length > 0 ? { readings: own, unknown: [] } : null;
  const run = runCheck(sheets, roster, {
    ...others,
    programme: programme.key,
    shelf: { own: programme, findings: [] },
    period: period ?? usualPeriod(sheets),
  });
  const enterprises = readEnterprises(programme, [...sheets.readings, ...(roster?.readings ?? [])], choices.labels, book);
  return { run, enterprises, book };
}

/** The period that most reports are of, of several the latest; null where none says. One summary is of one period. */
export function usualPeriod({ readings }: ReadSheets): Period | null {
  const counts = new Map<string, { readonly period: Period; count: number }>();
  for (const { kind, head } of readings) {
    if (kind !== "form" || head.year === null || head.part === null) continue;
    const period = { year: head.year, part: head.part };
    const known = counts.get(printPeriod(period)) ?? { period, count: 0 };
    counts.set(printPeriod(period), { period, count: known.count + 1 });
  }
  const ranked = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? 1 : -1));
  return ranked[0]?.[1].period ?? null;
}
