import { printPeriod } from "../check/period";
import type { Reading } from "../check/reading";
import { matchName } from "../roster/unit-match";
import type { ReadableBook } from "../sheet/workbook";
import type { Language } from "../text/language";
import { type KnownSheets, type ReadSheets, readSheets } from "./read-sheets";
import { readSubmitted } from "./read-submitted";
import type { SentFile } from "./sent-file";

/** Everything there is to check or to sum up: the workbook's own tabs, the files that came, and what «Số liệu nộp» keeps of earlier ones. */
export interface GatheredSheets {
  /** The workbook's name: as a file, its tabs are of this one. */
  readonly book: string;
  readonly sheets: ReadSheets;
  /** Files of which only «Số liệu nộp» still speaks. */
  readonly kept: readonly string[];
  /** Ngày nhận by file and tab: ISO. */
  readonly received: ReadonlyMap<string, string>;
}

/**
 * Reads every visible tab of the workbook that is not ours, and adds the files. A file that is given again is read from the file; what is kept of it
 * counts only where it is not.
 *
 * @param dropped files the officer took away: what is kept of them is left out.
 * @param known of the workbook, what need not be read. @throws HostError
 */
export async function gatherSheets(
  workbook: ReadableBook,
  sent: readonly SentFile[],
  dropped: ReadonlySet<string>,
  language: Language,
  known: KnownSheets = {},
): Promise<GatheredSheets> {
  const { name: book } = await workbook.describe();
  const own = await readSheets(workbook, book, known);
  const { reports, received } = await readSubmitted(workbook, language);
  const given = sent.flatMap((one) => ("sheets" in one ? [one.sheets] : []));
  const isHere = isAmong(
    book,
    own.readings,
    given.flatMap(({ readings }) => readings),
  );
  const kept = reports.filter((report) => !dropped.has(report.file) && !isHere(report));
  return {
    book,
    sheets: {
      readings: [...own.readings, ...given.flatMap(({ readings }) => readings), ...kept],
      unknown: [...own.unknown, ...given.flatMap(({ unknown }) => unknown)],
    },
    kept: [...new Set(kept.map(({ file }) => file))],
    received,
  };
}

/**
 * Whether a kept report is at hand again: the same unit's in a file of that name, any of the workbook itself, or the very report on one of its tabs, since
 * a workbook may have been saved under a new name. Two units may well have sent files of one name.
 */
function isAmong(book: string, own: readonly Reading[], given: readonly Reading[]): (report: Reading) => boolean {
  const unitOf = ({ file, names }: Reading) => JSON.stringify([file, matchName(names[0] ?? "")]);
  const say = ({ image, head, columns, names }: Reading) =>
    JSON.stringify([
      image.tab,
      matchName(names[0] ?? ""),
      head.year !== null && head.part !== null ? printPeriod({ year: head.year, part: head.part }) : "",
      [...columns].map(([field, { values }]) => [field, values[0] ?? null]).sort(),
    ]);
  const forms = (readings: readonly Reading[]) => readings.filter(({ kind }) => kind === "form");
  const units = new Set(forms(given).map(unitOf));
  const tabs = new Set(forms(own).map(say));
  return (report) => report.file === book || units.has(unitOf(report)) || tabs.has(say(report));
}
