import type { Reading } from "../check/reading";
import { receivedFor } from "../check/receipt-key";
import { printIsoDay } from "../programme/day";
import { DAY_FIELDS } from "../roster/field";
import { printCell, printCellRef } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import type { StyleName } from "../sheet/tab-style";
import { type ColumnPlan, numbersColumn, type TablePlan, type TabPlan, textsColumn } from "../sheet/workbook-plan";
import { type CheckText, checkText } from "../text/check-text";
import type { Language } from "../text/language";
import { PART_OF } from "./kept-reports";
import type { CheckRun } from "./run-check";

/** Kind and version of the tab «Số liệu nộp». */
export const SUBMITTED_TAB = { kind: "submitted", version: 1, table: "SoLieuNop" } as const;

type SubmittedColumn = keyof CheckText["submittedTab"]["columns"];

const LOOKS: readonly (readonly [SubmittedColumn, StyleName, number])[] = [
  ["key", "key", 8],
  ["unit", "key", 16],
  ["name", "text", 36],
  ["period", "text", 10],
  ["figure", "text", 36],
  ["file", "text", 30],
  ["cell", "text", 18],
  ["typed", "text", 14],
  ["read", "count", 12],
  ["received", "officer", 14],
];

interface Figure {
  readonly key: string;
  readonly unit: string;
  readonly name: string;
  readonly period: string;
  readonly figure: string;
  readonly file: string;
  readonly tab: string;
  readonly cell: string;
  readonly typed: string;
  readonly read: number;
  readonly received: string;
}

/**
 * The tab «Số liệu nộp»: every figure of every report, one a row, with where it stands in its file, as typed and as read. «Ngày nhận» is the
 * officer's: what the sheets say fills it, what is typed there stays.
 *
 * @param typed days typed in the pane, by file and tab: they stand over what the tab says. ISO.
 */
export function planSubmitted(run: CheckRun, language: Language, typed: ReadonlyMap<string, string>): TabPlan {
  const { submittedTab: text } = checkText(language);
  const figures = listFigures(run);
  const settled = new Map(
    figures.flatMap(({ key, file, tab }) => {
      const day = receivedFor(typed, file, tab);
      return day === undefined ? [] : [[key, printIsoDay(day)] as const];
    }),
  );
  return {
    ...SUBMITTED_TAB,
    title: text.title,
    headRows: 2,
    head: [{ row: 0, column: 1, value: text.heading, style: "title" }],
    table: { ...submittedTable(language), keys: figures.map(({ key }) => key), columns: columnsOf(figures, language, settled) },
    foot: [],
    page: { orientation: "landscape", frozenRows: 3, frozenColumns: 0 },
  };
}

/** The table without its rows: enough to find it again. */
export function submittedTable(language: Language): TablePlan {
  return { name: SUBMITTED_TAB.table, keys: [], keyColumn: "key", columns: columnsOf([], language, new Map()) };
}

function columnsOf(figures: readonly Figure[], language: Language, settled: ReadonlyMap<string, string>): ColumnPlan[] {
  const { columns } = checkText(language).submittedTab;
  return LOOKS.map(([key, style, width]): ColumnPlan => {
    const values = key === "read" ? numbersColumn(figures.map(({ read }) => read)) : textsColumn(figures.map((figure) => figure[key]));
    const column = { key, heading: columns[key], style, width, values } as const;
    return key === "received" ? { ...column, owner: "officer", settled } : { ...column, owner: "plan" };
  });
}

function listFigures({ submissions }: CheckRun): Figure[] {
  const seen = new Map<string, number>();
  return submissions.flatMap(({ reading, unit, name, period, sent, file }): Figure[] => {
    if (!reading) return [];
    const round = `${unit}|${period ?? ""}|${file ?? ""}`;
    const count = (seen.get(round) ?? 0) + 1;
    seen.set(round, count);
    const { tab } = reading.image;
    return [...reading.columns].map(([field, column]): Figure => {
      const row = column.rows[0] ?? 0;
      const value = column.values[0] ?? Number.NaN;
      const address = printCell(row, column.column);
      return {
        key: `${round}|${address}${count === 1 ? "" : `#${count}`}`,
        unit,
        name,
        period: period ?? "",
        figure: labelOf(reading, row),
        file: reading.file,
        tab,
        cell: printCellRef({ tab, address }),
        typed: cellText(reading.image, row, column.column),
        read: DAY_FIELDS.has(field) ? Number.NaN : value,
        received: sent === null ? "" : printIsoDay(sent),
      };
    });
  });
}

const PART = /^[-+–—•*]/u;

/** A line's words; of a part, «- Trong đó: nữ», those of the line above it as well. */
function labelOf({ image, map }: Reading, row: number): string {
  const place = map.columns.get("indicator") ?? 0;
  const label = cellText(image, row, place);
  const bare = label.replace(/^[-+–—•*\s]+/u, "");
  if (!PART.test(label)) return bare;
  for (let above = row - 1; above >= 0; above -= 1) {
    const main = cellText(image, above, place);
    if (main !== "" && !PART.test(main)) return `${main}${PART_OF}${bare}`;
  }
  return bare;
}
