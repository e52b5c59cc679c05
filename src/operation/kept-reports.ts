import { parsePeriod } from "../check/period";
import { readColumn } from "../check/read-column";
import type { FieldColumn, Reading } from "../check/reading";
import type { Field } from "../roster/field";
import { reportFieldOf } from "../roster/report-field";
import { parseRect } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import type { CellValue } from "../sheet/cell-value";
import { at, type SheetImage } from "../sheet/sheet-image";
import { SheetImageBuilder } from "../sheet/sheet-image-builder";
import type { WrittenTable } from "../sheet/written-table";

/** Between a line of a report and the line it is part of: «Số đoàn viên – Trong đó: nữ». */
export const PART_OF = " – ";

interface KeptFigure {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: CellValue;
}

interface KeptReport {
  readonly unit: string;
  readonly name: string;
  readonly period: string;
  readonly file: string;
  readonly tab: string;
  readonly figures: KeptFigure[];
}

/**
 * The reports that stand on the tab «Số liệu nộp», each as it was read from its own file: the file need not be at hand any more, and findings name its
 * cells all the same. Of a report only its figures, unit and period are kept; what else stood above and below them is not known again.
 */
export function readKept(image: SheetImage, { own, rowOfKey }: WrittenTable): Reading[] {
  const text = (row: number, column: string) => {
    const place = own.get(column);
    return place === undefined ? "" : cellText(image, row, place);
  };
  const reports = new Map<string, KeptReport>();
  for (const row of rowOfKey.values()) {
    const place = parsePlace(text(row, "cell"));
    if (!place) continue;
    const about = {
      unit: text(row, "unit"),
      name: text(row, "name"),
      period: text(row, "period"),
      file: text(row, "file"),
      tab: place.tab,
    };
    const key = JSON.stringify(about);
    const report = reports.get(key) ?? { ...about, figures: [] };
    const isThere = report.figures.some((one) => one.row === place.row && one.column === place.column);
    if (!isThere)
      report.figures.push({ row: place.row, column: place.column, label: text(row, "figure"), value: keptValue(image, row, own) });
    reports.set(key, report);
  }
  return [...reports.values()].map(readingOf);
}

/** `'Báo cáo'!D22` → its tab and place; undefined for anything else. */
export function parsePlace(text: string): { readonly tab: string; readonly row: number; readonly column: number } | undefined {
  const match = /^'((?:[^']|'')+)'!(\w+)$/u.exec(text);
  const rect = parseRect(match?.[2] ?? "");
  return match?.[1] !== undefined && rect ? { tab: match[1].replaceAll("''", "'"), row: rect.row, column: rect.column } : undefined;
}

/** As it was read, else as it was typed: an error cell is one again. */
function keptValue(image: SheetImage, row: number, own: WrittenTable["own"]): CellValue {
  const read = at(image, row, own.get("read") ?? -1);
  if (read.kind === "number") return read;
  const typed = cellText(image, row, own.get("typed") ?? -1);
  if (typed === "") return { kind: "blank" };
  return /^#[A-Z/0-9]+[!?]?$/.test(typed) ? { kind: "error", error: typed } : { kind: "text", text: typed };
}

function readingOf({ unit, name, period: word, file, tab, figures }: KeptReport): Reading {
  const period = parsePeriod(word);
  const labels = 1 + figures.reduce((most, { column }) => Math.max(most, column), 0);
  const image = imageOf(tab, figures, labels);
  const columns = new Map<Field, FieldColumn>();
  for (const { row, column, label } of figures) {
    const field = reportFieldOf(label.split(PART_OF));
    if (field !== null && field !== "name" && !columns.has(field)) columns.set(field, readColumn(image, [row], column, field, "unknown"));
  }
  const first = figures[0] ?? { row: 0, column: 0 };
  return {
    kind: "form",
    file,
    image,
    head: {
      title: "",
      part: period?.part ?? null,
      year: period?.year ?? null,
      periodCell: null,
      unit: name,
      unitCell: { row: first.row, column: first.column },
      ward: "",
      cutOff: null,
      signed: null,
      signedCell: null,
      received: null,
      deadline: null,
      texts: [],
    },
    heading: { first: 0, last: 0, numberRow: null, start: 0, end: image.rows, columns: [] },
    map: { columns: new Map<Field, number>([["indicator", labels]]), doubts: [], ignored: [], styles: new Map() },
    rows: [],
    size: 1,
    keys: [unit],
    names: [name],
    nameRows: Uint32Array.of(first.row),
    nameColumn: first.column,
    wards: [""],
    blocks: [""],
    sectorLabels: [""],
    duplicateOf: Int32Array.of(-1),
    columns,
    others: [],
    legacy: [],
    periods: [],
    unsure: [],
  };
}

/** The figures where they stood, and each one's words behind them. */
function imageOf(tab: string, figures: readonly KeptFigure[], labels: number): SheetImage {
  const builder = new SheetImageBuilder();
  const byRow = new Map<number, KeptFigure[]>();
  for (const figure of figures) byRow.set(figure.row, [...(byRow.get(figure.row) ?? []), figure]);
  for (const [row, some] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const { column, value } of [...some].sort((a, b) => a.column - b.column)) builder.add(row, column, value);
    builder.add(row, labels, { kind: "text", text: some[0]?.label ?? "" });
  }
  return builder.build({ tab });
}
