import type { ColumnPlan, PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { allocationText } from "../text/allocation-text";
import { printPercent } from "../text/number";
import { summaryText } from "../text/summary-text";
import type { AttentionList } from "./attention-lists";
import { MARGINS } from "./page-margins";
import { numbers, ownColumn, texts } from "./planned-column";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";
import { figureOf } from "./summary-units";

/** Rows a list has beyond its units, for those that a correction puts there. */
const SPARE = 2;

interface Line {
  readonly list: AttentionList;
  readonly place: number;
  /** -1 on a spare row. */
  readonly unit: number;
}

/** The tab «Cần chú ý»: of each list the units in order. They come and go as «Dữ liệu» is corrected, up to the rows there are; the check says so. */
export function planAttention(summary: Summary, office: SummaryOffice): TabPlan {
  const words = summaryText(summary.language);
  const lines = summary.lists.flatMap((list) =>
    Array.from({ length: list.units.length + SPARE }, (_, index): Line => ({ list, place: index + 1, unit: list.units[index] ?? -1 })),
  );
  const headRows = 7 + summary.lists.length;
  return {
    kind: "summary-attention",
    version: 1,
    title: words.titles.attention,
    headRows,
    head: head(summary, office),
    table: {
      name: "CanChuY",
      keys: lines.map(({ list, place }) => `${list.key}-${place}`),
      keyColumn: "key",
      columns: columnsOf(summary, lines),
      headingHeight: 36,
    },
    foot: [],
    page: {
      orientation: "portrait",
      frozenRows: headRows + 1,
      frozenColumns: 0,
      printed: { first: "list", last: "gap" },
      margins: MARGINS,
      isNumbered: true,
    },
  };
}

function head({ lists, programme, below, language }: Summary, office: SummaryOffice): PlannedCell[] {
  const words = summaryText(language);
  const { attention } = words;
  const percent = below === null ? "" : printPercent({ part: below.basisPoints, whole: 10_000 }, language);
  const nameOf = ({ key }: AttentionList) =>
    key === "below" ? attention.lists.below(percent, below?.isOfInsured ?? false) : attention.lists[key];
  const counts = lists.map(({ key }) => `SUM([data!is-${key}:])`).join("+");
  return [
    { row: 0, column: 1, value: office.issuer || null, style: "office" },
    { row: 1, column: 1, value: words.headings.attention, style: "title" },
    { row: 2, column: 1, value: words.year(programme.year), style: "subtitle" },
    ...lists.flatMap((list, index): PlannedCell[] => [
      { row: 4 + index, column: 1, value: nameOf(list), style: "label" },
      {
        row: 4 + index,
        column: 4,
        value: list.units.length,
        formula: `=SUM([data!is-${list.key}:])`,
        style: "fact",
        name: `count-${list.key}`,
      },
      { row: 4 + index, column: 5, value: attention.count, style: "label" },
    ]),
    { row: 4 + lists.length, column: 1, value: attention.check, style: "label" },
    {
      row: 4 + lists.length,
      column: 4,
      value: words.right,
      formula: `=IF(COUNT([place:])=${counts},"${words.right}","${attention.again}")`,
      style: "fact",
      name: "check",
    },
  ];
}

function columnsOf({ units, facts, language }: Summary, lines: readonly Line[]): ColumnPlan[] {
  const words = summaryText(language);
  const { columns, shortLists } = words.attention;
  const { sectors } = allocationText(language);
  const size = lines.length;
  const unitAt = (row: number) => lines[row]?.unit ?? -1;
  const text = (
    key: "unitKey" | "name" | "ward" | "sector",
    data: string,
    width: number,
    of: (unit: number) => string,
    style: ColumnPlan["style"] = "text",
  ) =>
    ownColumn(
      key,
      columns[key],
      style,
      width,
      texts(size, (row) => (unitAt(row) < 0 ? "" : of(unitAt(row)))),
      `=IF(ISNUMBER([place]),INDEX([data!${data}:],[place])&"","")`,
    );
  const figure = (key: "workers" | "members" | "rate" | "gap", style: ColumnPlan["style"], of: (unit: number) => number | undefined) => {
    const cell = `INDEX([data!${key}:],[place])`;
    const values = numbers(size, (row) => (unitAt(row) < 0 ? null : of(unitAt(row))));
    return ownColumn(key, columns[key], style, 9, values, `=IF(ISNUMBER([place]),IF(ISNUMBER(${cell}),${cell},""),"")`);
  };
  return [
    ownColumn(
      "key",
      columns.key,
      "key",
      5,
      texts(size, (row) => `${lines[row]?.list.key}-${lines[row]?.place}`),
    ),
    ownColumn(
      "list",
      columns.list,
      "text",
      17,
      texts(size, (row) => (lines[row] ? shortLists[lines[row].list.key] : "")),
    ),
    ownColumn(
      "no",
      columns.no,
      "ordinal",
      6,
      numbers(size, (row) => lines[row]?.place),
    ),
    text("name", "name", 36, (unit) => units.names[unit] ?? ""),
    text("ward", "ward", 16, (unit) => units.wards[unit] ?? ""),
    text("sector", "sector", 15, (unit) => sectors[units.sectors[unit] ?? "unknown"]),
    figure("workers", "count", (unit) => figureOf(units, "workers", unit)),
    figure("members", "count", (unit) => figureOf(units, "members", unit)),
    figure("rate", "percent", (unit) => facts.rates[unit]),
    figure("gap", "count", (unit) => facts.gaps[unit]),
    text("unitKey", "key", 14, (unit) => units.keys[unit] ?? "", "key"),
    {
      ...ownColumn(
        "place",
        columns.place,
        "count",
        7,
        numbers(size, (row) => (unitAt(row) < 0 ? null : unitAt(row) + 1)),
      ),
      rowFormulas: lines.map(({ list }) => `=IFERROR(MATCH([no],[data!at-${list.key}:],0),"")`),
    },
  ];
}
