import type { ColumnPlan, PlannedCell, TabPlan } from "../sheet/workbook-plan";
import { allocationText } from "../text/allocation-text";
import { summaryText } from "../text/summary-text";
import { sectorFormula } from "./data-formulas";
import { bandOf, ENTERPRISE_FIELDS, type EnterpriseField, type Enterprises } from "./enterprises";
import { MARGINS } from "./page-margins";
import { numbers, ownColumn, texts } from "./planned-column";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";
import { SECTORS } from "./unit-facts";

const HEAD_ROWS = 5;
const COUNTS: ReadonlySet<EnterpriseField> = new Set<EnterpriseField>(["workers", "workersInsured"]);

/** The tab «Dữ liệu doanh nghiệp»: one row an enterprise, what was read as values, and behind it the groups it belongs to. */
export function planEnterprises(summary: Summary, enterprises: Enterprises, office: SummaryOffice): TabPlan {
  const words = summaryText(summary.language);
  const columns = columnsOf(summary, enterprises);
  return {
    kind: "data-enterprises",
    version: 1,
    title: words.enterprises.titles.data,
    headRows: HEAD_ROWS,
    head: head(summary, enterprises, office),
    table: { name: "DuLieuDoanhNghiep", keys: keysOf(enterprises), keyColumn: "key", columns, headingHeight: 52 },
    foot: [{ row: 1, column: 1, value: words.enterprises.note, style: "note" }],
    page: {
      orientation: "landscape",
      frozenRows: HEAD_ROWS + 1,
      frozenColumns: 3,
      printed: { first: "no", last: "source" },
      margins: MARGINS,
      isNumbered: true,
    },
  };
}

/** Two enterprises may have one key where a list knows no tax codes: the second is told apart. */
function keysOf({ keys }: Enterprises): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function head({ programme, language }: Summary, { size }: Enterprises, office: SummaryOffice): PlannedCell[] {
  const words = summaryText(language);
  return [
    { row: 0, column: 1, value: office.issuer || null, style: "office" },
    { row: 1, column: 1, value: words.enterprises.headings.data, style: "title" },
    { row: 2, column: 1, value: words.year(programme.year), style: "subtitle" },
    { row: 3, column: 1, value: words.enterprises.count(size), style: "note" },
  ];
}

function columnsOf({ language }: Summary, enterprises: Enterprises): ColumnPlan[] {
  const { size, keys: _, names, wards, sectors, columns, sources } = enterprises;
  const words = summaryText(language).enterprises.columns;
  const labels = allocationText(language).sectors;
  const keys = keysOf(enterprises);
  const text = (key: "name" | "ward" | "sector" | "source", width: number, of: (unit: number) => string) =>
    ownColumn(key, words[key], "text", width, texts(size, of));
  const own = (field: EnterpriseField) => columns.get(field);
  const band = (key: "sizeNo" | "insuredNo", field: "workers" | "workersInsured") =>
    ownColumn(
      key,
      words[key],
      "count",
      8,
      numbers(size, (unit) => bandOf(own(field)?.[unit] ?? Number.NaN)),
      `=IF(ISNUMBER([${field}]),IF([${field}]<10,1,IF([${field}]<25,2,IF([${field}]<500,3,4))),5)`,
    );
  return [
    ownColumn(
      "key",
      words.key,
      "key",
      6,
      texts(size, (unit) => keys[unit] ?? ""),
    ),
    ownColumn(
      "no",
      words.no,
      "ordinal",
      6,
      numbers(size, (unit) => unit + 1),
    ),
    text("name", 40, (unit) => names[unit] ?? ""),
    text("ward", 16, (unit) => wards[unit] ?? ""),
    text("sector", 15, (unit) => labels[sectors[unit] ?? "unknown"]),
    ...ENTERPRISE_FIELDS.filter((field) => own(field) !== undefined).map((field) =>
      ownColumn(
        field,
        words[field],
        COUNTS.has(field) ? "count" : "flag",
        10,
        numbers(size, (unit) => own(field)?.[unit]),
      ),
    ),
    text("source", 30, (unit) => sources[unit] ?? ""),
    ownColumn(
      "sectorNo",
      words.sectorNo,
      "count",
      8,
      numbers(size, (unit) => sectorNoOf(sectors[unit] ?? null)),
      sectorFormula(language),
    ),
    ...(own("workers") ? [band("sizeNo", "workers")] : []),
    ...(own("workersInsured") ? [band("insuredNo", "workersInsured")] : []),
  ];
}

function sectorNoOf(sector: (typeof SECTORS)[number] | null): number {
  return sector === null ? 0 : SECTORS.indexOf(sector) + 1;
}
