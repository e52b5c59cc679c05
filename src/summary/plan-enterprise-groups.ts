import type { ColumnPlan, PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { summaryText } from "../text/summary-text";
import { type Band, type BandColumn, bandsOf, enterprisesIn, keyOfBand } from "./enterprise-bands";
import type { EnterpriseField, Enterprises } from "./enterprises";
import { MARGINS } from "./page-margins";
import { numbers, ownColumn, texts } from "./planned-column";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";
import { cutRate } from "./unit-facts";

const HEAD_ROWS = 6;
/** The tab «Tổng hợp doanh nghiệp»: enterprises by how many workers they have, with and without a union; by insured workers too where the list has them. */
export function planEnterpriseGroups(summary: Summary, enterprises: Enterprises, office: SummaryOffice): TabPlan {
  const words = summaryText(summary.language);
  const bands = bandsOf(enterprises);
  return {
    kind: "summary-enterprises",
    version: 1,
    title: words.enterprises.titles.groups,
    headRows: HEAD_ROWS,
    head: head(summary, bands.length / 5, office),
    table: {
      name: "TongHopDoanhNghiep",
      keys: bands.map(keyOfBand),
      keyColumn: "key",
      columns: columnsOf(summary, enterprises, bands),
      headingHeight: 52,
    },
    foot: [{ row: 1, column: 1, value: words.enterprises.note, style: "note" }],
    page: {
      orientation: "landscape",
      frozenRows: HEAD_ROWS + 1,
      frozenColumns: 3,
      printed: { first: "no", last: "units" },
      margins: MARGINS,
      isNumbered: true,
    },
  };
}

function head({ programme, language }: Summary, ways: number, office: SummaryOffice): PlannedCell[] {
  const words = summaryText(language);
  const all = "COUNT([data-enterprises!no:])";
  const sums = Array.from({ length: ways }, (_, place) => `SUMIFS([units:],[no:],">${5 * place}",[no:],"<=${5 * place + 5}")=${all}`);
  return [
    { row: 0, column: 1, value: office.issuer || null, style: "office" },
    { row: 1, column: 1, value: words.enterprises.headings.groups, style: "title" },
    { row: 2, column: 1, value: words.year(programme.year), style: "subtitle" },
    { row: 4, column: 1, value: words.enterprises.check, style: "label" },
    {
      row: 4,
      column: 3,
      value: words.right,
      formula: `=IF(AND(${sums.join(",") || "TRUE"}),"${words.right}","${words.wrong}")`,
      style: "fact",
      name: "check",
    },
  ];
}

function columnsOf({ language }: Summary, enterprises: Enterprises, bands: readonly Band[]): ColumnPlan[] {
  const { enterprises: text } = summaryText(language);
  const { columns: words } = text.groups;
  const { columns } = enterprises;
  const bandColumn = ({ by, no }: Band) => `[data-enterprises!${by === "workers" ? "sizeNo" : "insuredNo"}:],${no}`;
  const behind = (row: number, column: BandColumn) => (bands[row] ? enterprisesIn(enterprises, bands[row], column).length : 0);
  const count = (key: Exclude<BandColumn, "rate">, more: string): ColumnPlan => ({
    ...ownColumn(
      key,
      words[key],
      "count",
      11,
      numbers(bands.length, (row) => behind(row, key)),
    ),
    rowFormulas: bands.map((band) => `=COUNTIFS(${bandColumn(band)}${more})`),
  });
  const flag = (field: EnterpriseField, value: number) => `,[data-enterprises!${field}:],${value}`;
  const unionRate = (row: number) => cutRate(behind(row, "withUnion"), behind(row, "rate"));
  return [
    ownColumn(
      "key",
      words.key,
      "key",
      5,
      texts(bands.length, (row) => (bands[row] ? keyOfBand(bands[row]) : "")),
    ),
    ownColumn(
      "no",
      words.no,
      "ordinal",
      5,
      numbers(bands.length, (row) => row + 1),
    ),
    ownColumn(
      "name",
      words.name,
      "text",
      36,
      texts(bands.length, (row) => text.groups.bands[bands[row]?.by ?? "workers"][(bands[row]?.no ?? 1) - 1] ?? ""),
    ),
    count("units", ""),
    ...(columns.has("hasUnion")
      ? [
          count("withUnion", flag("hasUnion", 1)),
          count("withoutUnion", flag("hasUnion", 0)),
          ownColumn(
            "rate",
            words.rate,
            "percent",
            10,
            numbers(bands.length, unionRate),
            '=IF([withUnion]+[withoutUnion]>0,INT(10000*[withUnion]/([withUnion]+[withoutUnion]))/10000,"")',
          ),
        ]
      : []),
    ...(columns.has("hasUnion") && columns.has("paysFee") ? [count("feeOnly", `${flag("hasUnion", 0)}${flag("paysFee", 1)}`)] : []),
  ];
}
