import { DAY_FIELDS, type Field } from "../roster/field";
import { printCell, printCellRef } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import type { StyleName } from "../sheet/tab-style";
import { type ColumnPlan, numbersColumn, type TabPlan, textsColumn } from "../sheet/workbook-plan";
import { type CheckText, checkText } from "../text/check-text";
import type { Language } from "../text/language";
import type { CheckRun } from "./run-check";

/** Kind and version of the tab «Số liệu nộp». */
export const SUBMITTED_TAB = { kind: "submitted", version: 1, table: "SoLieuNop" } as const;

interface Figure {
  readonly key: string;
  readonly unit: string;
  readonly name: string;
  readonly period: string;
  readonly figure: string;
  readonly file: string;
  readonly cell: string;
  readonly typed: string;
  readonly read: number;
  readonly received: string;
}

/**
 * The tab «Số liệu nộp»: every figure of every report, one a row, with where it stands in its file, as typed and as read. «Ngày nhận» is the
 * officer's: what the sheets say fills it, what is typed there stays.
 */
export function planSubmitted(run: CheckRun, language: Language): TabPlan {
  const { submittedTab: text } = checkText(language);
  const figures = listFigures(run);
  const texts = (
    key: keyof CheckText["submittedTab"]["columns"],
    of: (figure: Figure) => string,
    style: StyleName,
    width: number,
  ): ColumnPlan => {
    return { key, heading: text.columns[key], style, width, owner: "plan", values: textsColumn(figures.map(of)) };
  };
  return {
    ...SUBMITTED_TAB,
    title: text.title,
    headRows: 2,
    head: [{ row: 0, column: 1, value: text.heading, style: "title" }],
    table: {
      name: SUBMITTED_TAB.table,
      keys: figures.map(({ key }) => key),
      keyColumn: "key",
      columns: [
        texts("key", ({ key }) => key, "key", 8),
        texts("unit", ({ unit }) => unit, "key", 16),
        texts("name", ({ name }) => name, "text", 36),
        texts("period", ({ period }) => period, "text", 10),
        texts("figure", ({ figure }) => figure, "text", 36),
        texts("file", ({ file }) => file, "text", 30),
        texts("cell", ({ cell }) => cell, "text", 18),
        texts("typed", ({ typed }) => typed, "text", 14),
        {
          key: "read",
          heading: text.columns.read,
          style: "count",
          width: 12,
          owner: "plan",
          values: numbersColumn(figures.map(({ read }) => read)),
        },
        { ...texts("received", ({ received }) => received, "officer", 14), owner: "officer" },
      ],
    },
    foot: [],
    page: { orientation: "landscape", frozenRows: 3, frozenColumns: 0 },
  };
}

function listFigures({ submissions }: CheckRun): Figure[] {
  const seen = new Map<string, number>();
  return submissions.flatMap(({ reading, unit, name, period, sent, file }): Figure[] => {
    if (!reading) return [];
    const round = `${unit}|${period ?? ""}|${file ?? ""}`;
    const count = (seen.get(round) ?? 0) + 1;
    seen.set(round, count);
    return [...reading.columns].map(([field, column]): Figure => {
      const row = column.rows[0] ?? 0;
      const value = column.values[0] ?? Number.NaN;
      const address = printCell(row, column.column);
      return {
        key: `${round}|${address}${count === 1 ? "" : `#${count}`}`,
        unit,
        name,
        period: period ?? "",
        figure: cellText(reading.image, row, reading.map.columns.get("indicator") ?? 0).replace(/^[-+–•*\s]+/u, ""),
        file: reading.file,
        cell: printCellRef({ tab: reading.image.tab, address }),
        typed: cellText(reading.image, row, column.column),
        read: isDay(field) ? Number.NaN : value,
        received: sent === null ? "" : sent.split("-").reverse().join("/"),
      };
    });
  });
}

function isDay(field: Field): boolean {
  return DAY_FIELDS.has(field);
}
