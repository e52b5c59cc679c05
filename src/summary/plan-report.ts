import type { ColumnPlan, PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { numbersColumn, textsColumn } from "../sheet/workbook-plan";
import { summaryText } from "../text/summary-text";
import { ownColumn } from "./planned-column";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";
import { doneOf, shareOfPlan } from "./target-figures";
import type { TargetRow } from "./target-row";

const HEAD_ROWS = 10;
/** Columns that the two blocks of the letter-head are centred on, and the title between them. */
const LEFT = 1;
const RIGHT = 4;
const MIDDLE = 2;

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
    table: { name: "BaoCao", keys: targets.map(({ row }) => row.key), keyColumn: "key", columns: columnsOf(targets, summary) },
    foot: foot(summary, office),
    page: { orientation: "portrait", frozenRows: 0, frozenColumns: 0 },
  };
}

/** Dots to be written over by hand. */
const DOTS = "…………";

function head({ programme, language }: Summary, office: SummaryOffice): PlannedCell[] {
  const words = summaryText(language);
  const { report } = words;
  return [
    { row: 0, column: LEFT, value: office.superior.toUpperCase() || DOTS.repeat(3), style: "centred" },
    { row: 1, column: LEFT, value: office.issuer.toUpperCase() || DOTS.repeat(3), style: "signature" },
    { row: 2, column: LEFT, value: report.number(office.number || DOTS), style: "centred" },
    { row: 0, column: RIGHT, value: report.nation, style: "signature" },
    { row: 1, column: RIGHT, value: report.motto, style: "signature" },
    { row: 2, column: RIGHT, value: dated(office, programme.year, summaryText(language).report.dated), style: "centred-note" },
    { row: 4, column: MIDDLE, value: report.title, style: "centred-title" },
    { row: 5, column: MIDDLE, value: report.subtitle(programme.year), style: "signature" },
    { row: 6, column: MIDDLE, value: report.basis(words.paper(programme)), style: "centred-note" },
    { row: 8, column: 6, value: report.unitNote, style: "unit-of-measure" },
  ];
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
    ownColumn("no", columns.no, "count", 5, numbersColumn(targets.map((_, index) => index + 1))),
    ownColumn("label", columns.label, "long-text", 40, textsColumn(targets.map(({ row }) => row.label))),
    ownColumn(
      "unit",
      columns.unit,
      "text",
      12,
      textsColumn(targets.map(({ row, basis }) => (basis === "each" ? words.attention.count : row.unit))),
    ),
    { ...ownColumn("plan", columns.plan, "figure", 11, numbersColumn(targets.map(({ plan }) => plan))), rowFormulas: from("plan") },
    {
      ...ownColumn("done", columns.done, "figure", 11, numbersColumn(targets.map((target) => doneOf(target).value))),
      rowFormulas: from("done"),
    },
    {
      ...ownColumn("share", columns.share, "percent", 11, numbersColumn(targets.map((target) => shareOfPlan(target).value))),
      rowFormulas: from("share"),
    },
    {
      ...ownColumn("answer", columns.answer, "text", 16, textsColumn(targets.map(({ answer }) => words.answers[answer]))),
      rowFormulas: from("answer"),
    },
    { ...ownColumn("key", columns.key, "key", 6, textsColumn(targets.map(({ row }) => row.key))), isHidden: true },
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
    { row: 4, column: LEFT, value: report.prepared, style: "signature" },
    { row: 4, column: RIGHT, value: report.onBehalf, style: "signature" },
    ...position.map((line, index): PlannedCell => ({ row: 5 + index, column: RIGHT, value: line || DOTS, style: "signature" })),
    { row: name, column: LEFT, value: office.preparerName || DOTS, style: "signature" },
    { row: name, column: RIGHT, value: office.signerName || DOTS, style: "signature" },
  ];
}
