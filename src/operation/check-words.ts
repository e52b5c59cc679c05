import { type Period, parsePeriod } from "../check/period";
import { withReceived } from "../check/receipt-key";
import { findProgramme } from "../programme/catalogue";
import { numberOfDay, parseDay } from "../programme/day";

/** `2021-Q1`, `2021-H1`, `2021`; undefined for anything else. */
export function parsePeriodWord(word: string): Period | undefined {
  return parsePeriod(word);
}

/** Whether the catalogue has a programme of that key. */
export function hasProgramme(key: string): boolean {
  return findProgramme(key) !== undefined;
}

/** `FILE=12/3/2021` → the file's name and its Ngày nhận as ISO; undefined where it says no day. */
export function parseReceivedWord(word: string): readonly [string, string] | undefined {
  const cut = word.lastIndexOf("=");
  const day = cut < 0 ? undefined : parseDay(word.slice(cut + 1));
  return day === undefined ? undefined : [word.slice(0, cut), day];
}

/** 2021-01-31 → 20210131. */
export function todayNumber(iso: string): number {
  return numberOfDay(iso);
}

/** Days of receipt that the workbook keeps, and those said now, which stand over them. */
export function overReceived(kept: ReadonlyMap<string, string>, said: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return withReceived(kept, said);
}
