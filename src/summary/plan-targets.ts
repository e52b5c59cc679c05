import type { PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { summaryText } from "../text/summary-text";
import { MARGINS } from "./page-margins";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";
import { targetColumns } from "./target-columns";
import type { TargetRow } from "./target-row";

/** Kind and version of the tab «Tổng hợp chỉ tiêu»; its officer's column holds what no list says. */
export const TARGETS_TAB = { kind: "summary-targets", version: 1, table: "TongHopChiTieu" } as const;

const HEAD_ROWS = 6;

/** The tab «Tổng hợp chỉ tiêu»: each thing the programme asks, what was done, and the paper's own words. */
export function planTargets(summary: Summary, office: SummaryOffice): TabPlan {
  const words = summaryText(summary.language);
  const columns = targetColumns(summary);
  return {
    kind: TARGETS_TAB.kind,
    version: TARGETS_TAB.version,
    title: words.titles.targets,
    headRows: HEAD_ROWS,
    head: head(
      summary,
      office,
      columns.findIndex(({ key }) => key === "plan"),
    ),
    table: { name: TARGETS_TAB.table, keys: summary.targets.map(({ row }) => row.key), keyColumn: "key", columns, headingHeight: 52 },
    foot: [
      { row: 1, column: 1, value: words.targets.typedNote, style: "note" },
      { row: 2, column: 1, value: words.cutNote, style: "note" },
    ],
    charts: [
      {
        title: words.charts.targets,
        categories: "no",
        series: [
          { column: "met", look: "filled", labels: "0.0%;;" },
          { column: "unmet", look: "hollow", labels: "0.0%;;" },
          { column: "line", look: "line", labels: null },
        ],
      },
    ],
    page: {
      orientation: "landscape",
      frozenRows: HEAD_ROWS + 1,
      frozenColumns: 3,
      printed: { first: "no", last: "sentence" },
      margins: MARGINS,
      isNumbered: true,
    },
  };
}

function head({ programme, language, targets, rates }: Summary, office: SummaryOffice, figure: number): PlannedCell[] {
  const words = summaryText(language);
  const conditions = checksOf(targets, Object.keys(rates).length > 0);
  return [
    { row: 0, column: 1, value: office.issuer || null, style: "office" },
    { row: 1, column: 1, value: words.headings.targets, style: "title" },
    { row: 2, column: 1, value: words.year(programme.year), style: "subtitle" },
    { row: 3, column: 1, value: words.paper(programme), style: "note" },
    ...(conditions.length === 0
      ? []
      : [
          { row: 4, column: 1, value: words.check, style: "label" } as const,
          {
            row: 4,
            column: figure,
            value: words.right,
            formula: `=IF(AND(${conditions.join(",")}),"${words.right}","${words.wrong}")`,
            style: "fact",
            name: "check",
          } as const,
        ]),
  ];
}

/** The rates judged by stand on every unit of which a rate is asked, and growth over all unions on all of «Dữ liệu». */
function checksOf(targets: readonly TargetRow[], hasRates: boolean): string[] {
  const judged = targets.filter(({ basis, row }) => basis === "rate" && row.severity === "error" && row.population?.workers === null);
  const sum = (column: string, rows: readonly TargetRow[]) => rows.map(({ no }) => `SUMIFS([${column}:],[no:],${no})`).join("+");
  const growth = targets.filter(
    ({ basis, row }) => basis === "count" && row.numerator === "growth" && row.population?.sectors.length === 0,
  );
  return [
    ...(hasRates && judged.length > 0 ? [`${sum("whole", judged)}=SUMIFS([data!workers:],[data!level:],">0",[data!state:],"<=2")`] : []),
    ...growth.map((one) => `${sum("part", [one])}=SUM([data!${one.row.growth === "net" ? "netKnown" : "grossKnown"}:])`),
  ];
}
