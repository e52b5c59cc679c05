import type { ColumnPlan, PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { numbersColumn, textsColumn } from "../sheet/workbook-plan";
import { summaryText } from "../text/summary-text";
import { MARGINS } from "./page-margins";
import { ownColumn } from "./planned-column";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";
import { doneOf, shareOfPlan } from "./target-figures";
import type { TargetRow } from "./target-row";

const HEAD_ROWS = 10;
/** Three lines of a heading. */
const HEADING_HEIGHT = 36;
/** The two blocks of the letter-head, as wide as half the page, and both together. */
const LEFT = { column: 0, span: 2 } as const;
const RIGHT = { column: 2, span: 5 } as const;
const WHOLE = { column: 0, span: 7 } as const;
const RULE = "————————";

/** The tab «Báo cáo»: the results of the year on one A4 page, ready to be signed. What a programme keeps only for comparison stays away. */
export function planReport(summary: Summary, office: SummaryOffice): TabPlan {
  const words = summaryText(summary.language);
  const targets = summary.targets.filter(({ row }) => row.severity !== "note");
  return {
    kind: "report",
    version: 1,
    title: words.titles.report,
    headRows: HEAD_ROWS,
    head: head(summary, office),
    table: {
      name: "BaoCao",
      keys: targets.map(({ row }) => row.key),
      keyColumn: "key",
      columns: columnsOf(targets, summary),
      headingHeight: HEADING_HEIGHT,
    },
    foot: foot(summary, office),
    page: { orientation: "portrait", frozenRows: 0, frozenColumns: 0, printed: { first: "no", last: "answer" }, margins: MARGINS },
  };
}

/** Dots to be written over by hand. */
const DOTS = "…………";

function head({ programme, language }: Summary, office: SummaryOffice): PlannedCell[] {
  const words = summaryText(language);
  const { report } = words;
  return [
    { row: 0, ...LEFT, value: office.superior.toUpperCase() || DOTS.repeat(3), style: "superior", height: heightFor(office.superior) },
    { row: 0, ...RIGHT, value: report.nation, style: "issuer" },
    { row: 1, ...LEFT, value: office.issuer.toUpperCase() || DOTS.repeat(3), style: "issuer", height: heightFor(office.issuer) },
    { row: 1, ...RIGHT, value: report.motto, style: "issuer" },
    { row: 2, ...LEFT, value: RULE, style: "superior", height: 10 },
    { row: 2, ...RIGHT, value: RULE, style: "superior" },
    { row: 3, ...LEFT, value: report.number(office.number || DOTS), style: "superior", height: 20 },
    { row: 3, ...RIGHT, value: dated(office, programme.year, report.dated), style: "annex-source" },
    { row: 5, ...WHOLE, value: report.title, style: "annex-title", height: 22 },
    { row: 6, ...WHOLE, value: report.subtitle(programme.year), style: "annex-title", height: 22 },
    { row: 7, ...WHOLE, value: report.basis(words.paper(programme)), style: "annex-source", height: 20 },
    { row: 9, ...RIGHT, value: report.unitNote, style: "unit-of-measure", height: 18 },
  ];
}

/** Capitals of 13 points: about 32 to a line of the left half. */
function heightFor(name: string): number {
  return 20 * Math.max(1, Math.ceil(name.length / 32));
}

/** Day < 10 and months 1 and 2 carry a leading zero (Nghị định 30/2020/NĐ-CP). */
function dated(
  { place, date }: SummaryOffice,
  year: number,
  print: (place: string, day: string, month: string, year: string) => string,
): string {
  if (date === null) return print(place || "……", "…", "…", String(year));
  const [ofYear = "", month = "", day = ""] = date.split("-");
  return print(place || "……", day, Number(month) <= 2 ? month : String(Number(month)), ofYear);
}

function columnsOf(targets: readonly TargetRow[], { language }: Summary): ColumnPlan[] {
  const words = summaryText(language);
  const { columns } = words.report;
  const from = (key: string) => targets.map(({ no }) => `=INDEX([summary-targets!${key}:],MATCH(${no},[summary-targets!no:],0))`);
  return [
    ownColumn("no", columns.no, "ordinal", 5, numbersColumn(targets.map((_, index) => index + 1))),
    ownColumn("label", columns.label, "passage", 38, textsColumn(targets.map(({ row }) => row.label))),
    ownColumn(
      "unit",
      columns.unit,
      "text",
      12,
      textsColumn(targets.map(({ row, basis }) => (basis === "each" ? words.attention.count : row.unit))),
    ),
    { ...ownColumn("plan", columns.plan, "count-or-rate", 10, numbersColumn(targets.map(({ plan }) => plan))), rowFormulas: from("plan") },
    {
      ...ownColumn("done", columns.done, "count-or-rate", 10, numbersColumn(targets.map((target) => doneOf(target).value))),
      rowFormulas: from("done"),
    },
    {
      ...ownColumn("share", columns.share, "percent", 10, numbersColumn(targets.map((target) => shareOfPlan(target).value))),
      rowFormulas: from("share"),
    },
    {
      ...ownColumn("answer", columns.answer, "passage", 13, textsColumn(targets.map(({ answer }) => words.answers[answer]))),
      rowFormulas: from("answer"),
    },
    { ...ownColumn("key", columns.key, "key", 6, textsColumn(targets.map(({ row }) => row.key))) },
  ];
}

function foot({ units, language }: Summary, office: SummaryOffice): PlannedCell[] {
  const { report } = summaryText(language);
  const position = office.signerPosition.split("/").map((line) => line.trim());
  const name = 6 + position.length + 4;
  return [
    { row: 1, column: 1, value: report.units, style: "note" },
    { row: 1, column: 3, value: units.size, formula: "=[data!$units]", style: "fact" },
    ...(units.period === "" ? [] : [{ row: 2, column: 1, value: report.period(units.period), style: "note" } as const]),
    { row: 4, ...LEFT, value: report.prepared, style: "issuer", height: 20 },
    { row: 4, ...RIGHT, value: report.onBehalf, style: "issuer" },
    ...position.map((line, index): PlannedCell => ({ row: 5 + index, ...RIGHT, value: line || DOTS, style: "issuer", height: 20 })),
    { row: name, ...LEFT, value: office.preparerName || DOTS, style: "issuer", height: 20 },
    { row: name, ...RIGHT, value: office.signerName || DOTS, style: "issuer" },
  ];
}
