import type { PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { summaryText } from "../text/summary-text";
import { dataColumns } from "./data-columns";
import { dataFormulas } from "./data-formulas";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";

const LEVELS = ["state", "non-state", "neither"] as const;
const HEAD_ROWS = 10;

/** The tab «Dữ liệu»: one row a unit, what was read as values, and behind it what the summaries add up. */
export function planData(summary: Summary, office: SummaryOffice): TabPlan {
  const columns = [...dataColumns(summary), ...dataFormulas(summary)];
  return {
    kind: "data",
    version: 1,
    title: summaryText(summary.language).titles.data,
    headRows: HEAD_ROWS,
    head: head(
      summary,
      office,
      columns.findIndex(({ key }) => key === "workers"),
    ),
    table: { name: "DuLieu", keys: summary.units.keys, keyColumn: "key", columns, headingHeight: 68 },
    foot: [{ row: 1, column: 1, value: summaryText(summary.language).data.stateNote, style: "note" }],
    page: {
      orientation: "landscape",
      frozenRows: HEAD_ROWS + 1,
      frozenColumns: 3,
      printed: { first: "no", last: "gap" },
      isNumbered: true,
    },
  };
}

function head({ units, rates, below, programme, language }: Summary, office: SummaryOffice, figure: number): PlannedCell[] {
  const words = summaryText(language);
  const { levels, none } = words.data;
  const percent = (basisPoints: number | undefined) => (basisPoints === undefined ? none : basisPoints / 100);
  return [
    { row: 0, column: 1, value: office.issuer || null, style: "office" },
    { row: 1, column: 1, value: words.headings.data, style: "title" },
    { row: 2, column: 1, value: words.year(programme.year), style: "subtitle" },
    { row: 3, column: 1, value: words.readFrom(office.tab, units.size, units.repeated), style: "note" },
    { row: 4, column: 1, value: words.data.units, style: "label" },
    { row: 4, column: figure, value: units.size, formula: "=COUNT([no:])", style: "fact", name: "units" },
    ...LEVELS.flatMap((sector, index): PlannedCell[] => [
      { row: 5 + index, column: 1, value: levels[sector], style: "label" },
      { row: 5 + index, column: figure, value: percent(rates[sector]), style: "fact-decimal", name: sector },
    ]),
    { row: 8, column: 1, value: words.data.below, style: "label" },
    { row: 8, column: figure, value: percent(below?.basisPoints), style: "fact-decimal", name: "below" },
  ];
}
