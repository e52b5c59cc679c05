import type { StyleName } from "../sheet/tab-style";
import { blankColumn, type ColumnPlan, type ColumnValues, numbersColumn, type TabPlan, textsColumn } from "../sheet/workbook-plan";
import { allocationText } from "../text/allocation-text";
import type { Language } from "../text/language";
import { type LogText, logText } from "../text/log-text";
import { parseMethod, parseWeight } from "./allocation-words";
import type { LogFacts, LogRecord } from "./log-record";

type LogColumn = keyof LogText["columns"];

const LOG_COLUMNS: readonly (readonly [key: LogColumn, style: StyleName, width: number])[] = [
  ["key", "key", 6],
  ["when", "passage", 12],
  ["who", "passage", 13],
  ["action", "passage", 12],
  ["programme", "passage", 22],
  ["target", "count", 8],
  ["method", "passage", 14],
  ["weight", "passage", 14],
  ["units", "count", 7],
  ["leftOut", "count", 7],
  ["total", "count", 8],
  ["divisor", "figure", 9],
  ["inputs", "key", 14],
  ["result", "passage", 17],
  ["note", "officer-passage", 13],
];

/** Rows above the heading, and the height of a heading of two lines in points. */
const HEAD_ROWS = 3;
const HEADING_HEIGHT = 36;

/** The tab «Nhật ký»: one row a record, in the order given; the officer's words beside them stay with their rows. */
export function planLog(records: readonly LogRecord[], language: Language): TabPlan {
  const text = logText(language);
  const keys = records.map(({ id }) => String(id));
  const values = columnValues(records, language, text);
  return {
    kind: "log",
    version: 1,
    title: text.title,
    headRows: HEAD_ROWS,
    head: [
      { row: 0, column: 1, value: text.heading, style: "title" },
      { row: 1, column: 1, value: text.lead, style: "note" },
    ],
    table: {
      name: "NhatKy",
      keys,
      keyColumn: "key",
      columns: LOG_COLUMNS.map(([key, style, width]): ColumnPlan => {
        const owner = key === "note" ? "officer" : "plan";
        const own = key === "key" ? textsColumn(keys) : values[key];
        return { key, heading: text.columns[key], style, width, owner, values: own ?? blankColumn(records.length) };
      }),
      headingHeight: HEADING_HEIGHT,
    },
    foot: [],
    page: {
      orientation: "landscape",
      frozenRows: HEAD_ROWS + 1,
      frozenColumns: 2,
      printed: { first: "when", last: "note" },
      margins: { top: 20, bottom: 15, left: 20, right: 15 },
      isNumbered: true,
    },
  };
}

function columnValues(records: readonly LogRecord[], language: Language, text: LogText): Partial<Record<LogColumn, ColumnValues>> {
  const words = allocationText(language);
  const texts = (of: (record: LogRecord) => string) => textsColumn(records.map(of));
  const numbers = (of: (facts: LogFacts) => number | undefined) => numbersColumn(records.map(({ facts }) => of(facts) ?? null));
  return {
    when: texts(({ when }) => printMoment(when, text)),
    who: texts(({ who }) => who),
    action: texts(({ action }) => actionOf(action, text)),
    programme: texts(({ facts }) => facts.programme ?? ""),
    target: numbers(({ target }) => target),
    method: texts(({ facts: { method = "" } }) => {
      const known = parseMethod(method);
      return known ? words.methods[known] : method;
    }),
    weight: texts(({ facts: { weight = "" } }) => {
      const known = parseWeight(weight);
      if (!known) return weight;
      return known.weight === "column" ? words.weightColumn(known.heading) : words.weights[known.weight];
    }),
    units: numbers(({ units }) => units),
    leftOut: numbers(({ leftOut }) => leftOut),
    total: numbers(({ total }) => total),
    divisor: numbers(({ divisor }) => (divisor === undefined ? undefined : Number(divisor))),
    inputs: texts(({ facts }) => facts.inputs ?? ""),
    result: texts(({ action, facts: { tabs = [] } }) => (tabs.length === 0 ? "" : resultOf(action, tabs, text))),
  };
}

function resultOf(action: string, tabs: readonly string[], text: LogText): string {
  if (action === "restore") return text.restored(tabs);
  return action === "fix" ? text.fixed(tabs) : text.written(tabs);
}

function actionOf(action: string, { actions }: LogText): string {
  const known: Readonly<Record<string, string>> = actions;
  return (Object.hasOwn(known, action) ? known[action] : undefined) ?? actions.other;
}

function printMoment(when: string, text: LogText): string {
  const [year, month, day, hour, minute] = when.split(/\D/).map(Number);
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) return when;
  return text.when({ hour, minute }, { year, month, day });
}
