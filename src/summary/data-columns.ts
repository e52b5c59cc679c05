import type { ColumnPlan } from "../sheet/workbook-plan";
import { allocationText } from "../text/allocation-text";
import { summaryText } from "../text/summary-text";
import { numbers, ownColumn, texts } from "./planned-column";
import type { Summary } from "./summary";
import { figureOf, SUMMARY_FIELDS, type SummaryField } from "./summary-units";

/** What the list says, and reports in its place, as values: a correction here moves every summary. Blank stays blank, but where it means none. */
export function dataColumns({ units, language, programme }: Summary): ColumnPlan[] {
  const { columns } = summaryText(language).data;
  const { sectors } = allocationText(language);
  const text = (key: keyof typeof columns, width: number, of: (unit: number) => string, style: ColumnPlan["style"] = "text") =>
    ownColumn(key, columns[key], style, width, texts(units.size, of));
  const filters = programme.rows.some(({ population }) => population?.flags.isEnterprise !== undefined);
  return [
    text("key", 6, (unit) => units.keys[unit] ?? "", "key"),
    ownColumn(
      "no",
      columns.no,
      "ordinal",
      6,
      numbers(units.size, (unit) => unit + 1),
    ),
    text("name", 36, (unit) => units.names[unit] ?? ""),
    text("ward", 16, (unit) => units.wards[unit] ?? ""),
    text("block", 26, (unit) => units.blocks[unit] ?? ""),
    text("sector", 15, (unit) => sectors[units.sectors[unit] ?? "unknown"]),
    text("sectorLabel", 15, (unit) => units.sectorLabels[unit] ?? ""),
    ...SUMMARY_FIELDS.filter((field) => units.figures.has(field)).map((field) => figureColumn(units, field, columns[field])),
    ...(filters
      ? [
          ownColumn(
            "isEnterprise",
            columns.isEnterprise,
            "flag",
            9,
            numbers(units.size, (unit) => units.isEnterprise[unit]),
          ),
        ]
      : []),
    text("source", 22, (unit) => units.sources[unit] ?? ""),
    ...(units.reports.length > 0 ? [text("report", 34, (unit) => units.reports[unit] ?? "")] : []),
    text("period", 22, () => units.period),
  ];
}

function figureColumn(units: Summary["units"], field: SummaryField, heading: string): ColumnPlan {
  const figures = numbers(units.size, (unit) => figureOf(units, field, unit));
  if (field === "chairIsPartyMember") return ownColumn(field, heading, "flag", 9, figures);
  if (field === "founded")
    return ownColumn(
      field,
      heading,
      "date",
      11,
      numbers(units.size, (unit) => serialOf(figureOf(units, field, unit), units.dateSystem)),
    );
  return ownColumn(field, heading, "count", 9, figures);
}

const MILLISECONDS = 86_400_000;

/** 20211231 → the day's number in Excel, NaN for none. */
function serialOf(day: number, dateSystem: 1900 | 1904): number {
  if (!(day > 0)) return Number.NaN;
  const date = Date.UTC(Math.floor(day / 10_000), Math.floor((day % 10_000) / 100) - 1, day % 100);
  return (date - (dateSystem === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1))) / MILLISECONDS;
}
