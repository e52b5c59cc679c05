import type { Reading } from "../check/reading";
import { receiptKey } from "../check/receipt-key";
import { parseDay } from "../programme/day";
import { cellText } from "../sheet/cell-text";
import { plainOf } from "../sheet/cell-value";
import { at } from "../sheet/sheet-image";
import type { ReadableBook } from "../sheet/workbook";
import { findWrittenTable } from "../sheet/written-table";
import type { Language } from "../text/language";
import { parsePlace, readKept } from "./kept-reports";
import { SUBMITTED_TAB, submittedTable } from "./submitted-plan";

/** What our tab «Số liệu nộp» holds: the reports taken in so far, and Ngày nhận as the officer typed it, by file and tab: ISO. */
export interface Submitted {
  readonly reports: readonly Reading[];
  readonly received: ReadonlyMap<string, string>;
}

const NOTHING: Submitted = { reports: [], received: new Map() };

/** Empty where the workbook has no such tab. @throws HostError */
export async function readSubmitted(workbook: ReadableBook, language: Language): Promise<Submitted> {
  const { tabs } = await workbook.describe();
  const tab = tabs.find(({ mark }) => mark?.kind === SUBMITTED_TAB.kind);
  if (!tab) return NOTHING;
  const image = await workbook.read(tab.name);
  const table = findWrittenTable(image, submittedTable(language), new Set());
  if (!table) return NOTHING;
  const received = new Map<string, string>();
  const textAt = (row: number, column: string) => cellText(image, row, table.own.get(column) ?? -1);
  for (const row of table.rowOfKey.values()) {
    const day = parseDay(plainOf(at(image, row, table.own.get("received") ?? -1)), image.dateSystem);
    const place = parsePlace(textAt(row, "cell"));
    const file = textAt(row, "file");
    if (day === undefined || file === "") continue;
    // One day typed anywhere beside a report's figures is that report's.
    const key = receiptKey(file, place?.tab);
    if (!received.has(key)) received.set(key, day);
  }
  return { reports: readKept(image, table), received };
}
