import type { PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { summaryText } from "../text/summary-text";
import { groupColumns } from "./group-columns";
import { figuresOf, GROUP_SUMS, summedOf } from "./group-figures";
import type { GroupKind } from "./groups";
import { MARGINS } from "./page-margins";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";

const HEAD_ROWS = 6;
const TABLES: Readonly<Record<GroupKind, string>> = {
  sector: "TongHopKhuVuc",
  ward: "TongHopDiaBan",
  block: "TongHopKhoi",
  size: "TongHopQuyMo",
};

/** A tab «Tổng hợp …»: one row a group, figures that follow every correction in «Dữ liệu», a total, a check, and for wards and blocks a chart. */
export function planGroup(summary: Summary, kind: GroupKind, office: SummaryOffice): TabPlan {
  const words = summaryText(summary.language);
  const columns = groupColumns(summary, kind);
  const isRanked = kind === "ward" || kind === "block";
  const hasLevel = summary.facts.levels.some((level) => !Number.isNaN(level));
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  return {
    kind: `summary-${kind}`,
    version: 1,
    title: words.titles[kind],
    headRows: HEAD_ROWS,
    head: head(summary, kind, office, place("workers"), place("remark")),
    table: { name: TABLES[kind], keys: summary.groups[kind].map(({ key }) => key), keyColumn: "key", columns, headingHeight: 52 },
    foot: foot(summary, place),
    ...(isRanked && summary.groups[kind].length > 1
      ? {
          charts: [
            {
              title: words.charts.rates,
              categories: "name",
              series: [
                { column: "met", look: "filled", labels: "0.0%;;" },
                { column: "unmet", look: "hollow", labels: "0.0%;;" },
                ...(hasLevel ? [{ column: "level", look: "line", labels: null } as const] : []),
              ],
            },
          ],
        }
      : {}),
    page: {
      orientation: "landscape",
      frozenRows: HEAD_ROWS + 1,
      frozenColumns: 3,
      printed: { first: "no", last: "remark" },
      margins: MARGINS,
      isNumbered: true,
    },
  };
}

function head(
  { units, programme, language, facts }: Summary,
  kind: GroupKind,
  office: SummaryOffice,
  figure: number,
  last: number,
): PlannedCell[] {
  const words = summaryText(language);
  const whole = `AND(SUM([units:])=[data!$units],SUM([workers:])=SUMIFS([data!workers:],[data!state:],"<=2"),SUM([members:])=SUMIFS([data!members:],[data!state:],"<=2"),SUM([gap:])=SUM([data!gap:]))`;
  return [
    { row: 0, column: 1, value: office.issuer || null, style: "office" },
    { row: 1, column: 1, value: words.headings[kind], style: "title" },
    { row: 2, column: 1, value: words.year(programme.year), style: "subtitle" },
    { row: 3, column: 1, value: words.readFrom(office.tab, facts.states.length, units.repeated), style: "note" },
    { row: 4, column: 1, value: words.check, style: "label" },
    {
      row: 4,
      column: figure,
      value: words.right,
      formula: `=IF(${whole},"${words.right}","${words.wrong}")`,
      style: "fact",
      name: "check",
    },
    { row: 5, column: last, value: words.figureUnit, style: "unit-of-measure" },
  ];
}

/** TỔNG CỘNG, over columns of the table; the rate is that of the sums. */
function foot({ units, facts, language }: Summary, place: (key: string) => number): PlannedCell[] {
  const words = summaryText(language);
  const all = { units: Array.from({ length: units.size }, (_, unit) => unit) };
  const total = figuresOf(all, units, facts);
  const sums: Readonly<Record<string, number>> = {
    units: units.size,
    workers: total.workers,
    members: total.members,
    nonMembers: total.workers - total.members,
    gap: total.gap,
    short: total.short.length,
    ...Object.fromEntries(
      GROUP_SUMS.map((sum) => [sum, all.units.reduce((some, unit) => some + (summedOf(sum, units, facts, unit) || 0), 0)]),
    ),
  };
  return [
    { row: 0, column: place("name"), value: words.sum, style: "total" },
    ...Object.entries(sums).flatMap(([key, value]): PlannedCell[] =>
      place(key) < 0 ? [] : [{ row: 0, column: place(key), value, formula: `=SUM([${key}:])`, style: "total" }],
    ),
    {
      row: 0,
      column: place("rate"),
      value: Number.isNaN(total.rate) ? null : total.rate,
      formula: '=IF(SUM([workers:])>0,INT(10000*SUM([members:])/SUM([workers:]))/10000,"")',
      style: "percent",
    },
    { row: 2, column: 1, value: words.cutNote, style: "note" },
    { row: 3, column: 1, value: words.missingNote, style: "note" },
  ];
}
