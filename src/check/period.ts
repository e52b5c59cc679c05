import { foldText } from "../sheet/fold";

/** What a report is about: a quarter, a half or a whole year. */
export interface Period {
  readonly year: number;
  readonly part: "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "year";
}

const QUARTERS: Readonly<Record<string, Period["part"]>> = {
  i: "Q1",
  ii: "Q2",
  iii: "Q3",
  iv: "Q4",
  "1": "Q1",
  "2": "Q2",
  "3": "Q3",
  "4": "Q4",
};
const LAST_MONTH: Readonly<Record<Period["part"], number>> = { Q1: 3, H1: 6, Q2: 6, Q3: 9, Q4: 12, year: 12 };
const FIRST_MONTH: Readonly<Record<Period["part"], number>> = { Q1: 1, H1: 1, Q2: 4, Q3: 7, Q4: 10, year: 1 };

/** `2021-Q1`, `2021-H1`, `2021` → the period; undefined for anything else. */
export function parsePeriod(word: string): Period | undefined {
  const match = /^((?:19|20)\d\d)(?:-?(Q[1-4]|H1))?$/i.exec(word.trim());
  if (!match?.[1]) return undefined;
  return { year: Number(match[1]), part: (match[2]?.toUpperCase() as Period["part"] | undefined) ?? "year" };
}

export function printPeriod({ year, part }: Period): string {
  return part === "year" ? String(year) : `${year}-${part}`;
}

/** «QUÝ I NĂM 2021», «6 tháng», «Năm 2024» → the part and the year it says; each null where it does not. */
export function readPeriod(text: string): { readonly part: Period["part"] | null; readonly year: number | null } {
  const folded = foldText(text);
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(folded)?.[1];
  const quarter = /\b(?:quy|q) ?(iv|iii|ii|i|[1-4])\b/.exec(folded)?.[1];
  const half = /\b6 thang\b(?! cuoi)/.test(folded);
  const whole = /^nam$|\bnam (?:19|20)\d\d\b|\bca nam\b/.test(folded);
  const part = quarter !== undefined ? (QUARTERS[quarter] ?? null) : half ? "H1" : whole ? "year" : null;
  return { part, year: year === undefined ? null : Number(year) };
}

/** The last month, 1–12, with its year: what «tháng cuối quý» means. */
export function lastMonth({ part }: Period): number {
  return LAST_MONTH[part];
}

/** First and last day as 20210101. Months are given 31 days: days are compared, not counted. */
export function boundsOf({ year, part }: Period): { readonly first: number; readonly last: number } {
  return { first: year * 10_000 + FIRST_MONTH[part] * 100 + 1, last: year * 10_000 + LAST_MONTH[part] * 100 + 31 };
}

/** 20210131 → 2021-01-31. */
export function isoOf(day: number): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
