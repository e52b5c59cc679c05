import { numeratorsOf } from "../programme/population";
import { type CellRef, printCell } from "../sheet/cell-ref";
import { findWrittenTable } from "../sheet/written-table";
import { ENTERPRISE_FIELDS, type Enterprises } from "../summary/enterprises";
import type { Summary } from "../summary/summary";
import { figureOf, populationOf } from "../summary/summary-units";
import type { TargetRow } from "../summary/target-row";
import type { Draft } from "./commit-plan";
import type { FigureAsked, FigureBehind, UnitBehind } from "./figure-behind";
import { parsePlace } from "./kept-reports";

const MOST = 100;

/** The units behind a figure of a summary that was drafted, with their values and where they stand. Pure. */
export function viewBehind(summary: Summary, draft: Draft, { of, key }: FigureAsked): FigureBehind {
  const target = of === "target" ? summary.targets.find(({ row }) => row.key === key) : undefined;
  const list = of === "list" ? summary.lists.find((one) => one.key === key) : undefined;
  const units = target ? behindTarget(target) : (list?.units ?? []);
  const firms = target?.row.population?.subject === "enterprises" ? summary.enterprises : null;
  const values = firms && target ? marksOf(firms, target) : valuesOf(summary, target);
  const dataRow = dataRows(draft, firms ? "data-enterprises" : "data");
  const { keys, names, sources } = firms ?? summary.units;
  const reports = firms ? [] : summary.units.reports;
  const view = (unit: number): UnitBehind => ({
    key: keys[unit] ?? "",
    name: names[unit] ?? "",
    ...values(unit),
    data: dataRow(keys[unit] ?? ""),
    source: sourceOf(sources[unit] ?? ""),
    report: reports[unit] ?? "",
  });
  return { of, key, count: units.length, units: units.slice(0, MOST).map(view) };
}

/** Each once: what fails, what is not known, then the rest. */
function behindTarget({ behind: { failing, missing, part, whole } }: TargetRow): number[] {
  return [...new Set([...failing, ...missing, ...part, ...whole])];
}

function valuesOf(summary: Summary, target: TargetRow | undefined): (unit: number) => Pick<UnitBehind, "part" | "whole"> {
  const { units } = summary;
  const orNull = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const isRate = !target || target.basis === "rate";
  if (isRate) return (unit) => ({ part: orNull(figureOf(units, "members", unit)), whole: orNull(figureOf(units, "workers", unit)) });
  const amounts = numeratorsOf(target.row, populationOf(units));
  return (unit) => ({ part: orNull(amounts[unit]), whole: null });
}

/** Of an enterprise: 1 where it has or did what is asked, 0 where not. */
function marksOf({ columns }: Enterprises, { row }: TargetRow): (unit: number) => Pick<UnitBehind, "part" | "whole"> {
  const field = ENTERPRISE_FIELDS.find((one) => one === row.numerator);
  const marks = field && columns.get(field);
  return (unit) => {
    const mark = marks?.[unit] ?? Number.NaN;
    return { part: Number.isNaN(mark) ? null : mark, whole: null };
  };
}

/** Where units stand on a tab of data now, whatever the officer sorted. */
function dataRows({ plan, standing }: Draft, data: "data" | "data-enterprises"): (key: string) => CellRef | null {
  const tab = plan.tabs.find(({ kind }) => kind === data);
  const image = tab && standing.get(tab.title)?.image;
  const table = tab && image ? findWrittenTable(image, tab.table, new Set()) : undefined;
  return (key) => {
    const row = table?.rowOfKey.get(key);
    return row === undefined || !image ? null : { tab: image.tab, address: printCell(row, table?.own.get("name") ?? 0) };
  };
}

function sourceOf(text: string): CellRef | null {
  const place = parsePlace(text);
  return place ? { tab: place.tab, address: printCell(place.row, place.column) } : null;
}
