import { otherTables } from "../check/other-table";
import type { Reading, TabKind, UnknownTab } from "../check/reading";
import { knowsReportLabel, recogniseParts, type TabPart } from "../check/recognise-tab";
import type { Field } from "../roster/field";
import { readListRows } from "../roster/list-rows";
import { type ColumnMap, mapColumns } from "../roster/map-columns";
import { reportFieldOf } from "../roster/report-field";
import { printColumn } from "../sheet/cell-ref";
import { columnTitles } from "../sheet/column-titles";
import { type DecodedTables, decodeTables, type EncodingAnswers } from "../sheet/decode-tables";
import { findHeadings, type HeadingBlock } from "../sheet/heading";
import { layoutRows } from "../sheet/layout-rows";
import type { RowWithRole } from "../sheet/row-role";
import type { SheetImage } from "../sheet/sheet-image";
import { asFound, type PlacedHeading, sameTexts } from "./correct-headings";
import { exampleIn } from "./example-in";
import { correctorFor, placeHeadings } from "./layout-corrector";
import { LAYOUT_FIELDS, NEEDED_FIELDS } from "./layout-fields";
import type { LayoutCorrection } from "./layout-memory";
import type { LayoutColumn, TableLayout } from "./layout-view";
import { findLegacyColumns, type LegacyColumn } from "./legacy-columns";
import { excerptOf } from "./sheet-excerpt";

/** A table of a tab, with what it was read from. */
export interface TableGround {
  readonly image: SheetImage;
  readonly kind: TabKind | "other";
  readonly reason: UnknownTab["reason"] | null;
  readonly heading: HeadingBlock | null;
  readonly map: ColumnMap;
  readonly rows: readonly RowWithRole[];
  readonly units: number;
  readonly legacy: readonly LegacyColumn[];
  /** What the officer said of how texts under its heading were typed. */
  readonly encodings: EncodingAnswers;
  readonly correction: LayoutCorrection | null;
  readonly said: TableLayout["said"];
}

const NO_MAP: ColumnMap = { columns: new Map(), doubts: [], ignored: [], styles: new Map() };

/**
 * Every table of a tab, from the top: those of a kind that is known, those that the officer pointed to, those that only look like tables. A tab with
 * none has one entry without a heading. Pure.
 */
export function tablesOf(file: string, raw: SheetImage, layouts: readonly LayoutCorrection[]): TableGround[] {
  const read = recogniseParts(file, raw, { correct: correctorFor(file, layouts) });
  const tables = decodeTables(raw, knowsReportLabel);
  const { image } = tables.decoded;
  const parts = Array.isArray(read) ? read : [{ image, readings: [] }];
  const reason = Array.isArray(read) ? (parts.some(({ readings }) => readings.length > 0) ? null : "other") : read.reason;
  const found = parts.flatMap((part) => tablesOfPart(file, part, layouts, reason));
  const unsaid = { encodings: {}, correction: null, said: null };
  const none = { image, kind: "other", reason, heading: null, map: NO_MAP, rows: [], units: 0, ...unsaid } as const;
  return (found.length > 0 ? found : [none]).map((table) => ({ ...table, legacy: legacyOf(raw, tables, table) }));
}

type Undecoded = Omit<TableGround, "legacy">;

function legacyOf(raw: SheetImage, tables: DecodedTables, { heading, encodings }: Undecoded): LegacyColumn[] {
  return heading ? findLegacyColumns(raw, tables, heading, encodings) : [];
}

function tablesOfPart(
  file: string,
  { image, readings }: TabPart,
  layouts: readonly LayoutCorrection[],
  reason: TableGround["reason"],
): Undecoded[] {
  const placed = placeHeadings(file, image, findHeadings(image, knowsReportLabel), layouts);
  const placeOf = (one: Reading) => placed.find(({ heading }) => heading.first === one.heading.first) ?? asFound(one.heading);
  const known = readings.map((one) => groundOf(one, placeOf(one)));
  const pointed = placed
    .filter(({ heading, correction }) => correction && !readings.some((one) => one.heading.first === heading.first))
    .map((one) => unread(image, one, reason));
  const shapes = otherTables(file, image, readings)
    .map(({ heading }) => unread(image, placed.find((one) => covers(one.heading, heading)) ?? asFound(heading), reason))
    .filter(({ heading }) => heading && !pointed.some((one) => takesPlace(image, one, heading)));
  return withoutRepeats([...known, ...pointed, ...shapes]);
}

/** A table as the pane shows it. */
export function viewTable(table: TableGround): TableLayout {
  const { image, kind, reason, heading, map, rows, units, legacy, said } = table;
  return {
    tab: image.tab,
    kind,
    reason,
    heading: heading && { first: heading.first + 1, last: heading.last + 1 },
    columns: heading ? viewColumns(table, heading) : [],
    missing: heading ? NEEDED_FIELDS[kind].filter((field) => !map.columns.has(field)) : [],
    fields: LAYOUT_FIELDS[kind],
    units,
    legacy,
    excerpt: excerptOf(image, heading, rows),
    said,
  };
}

function groundOf(reading: Reading, { encodings, correction, said }: PlacedHeading): Undecoded {
  const { image, kind, heading, map, rows, size, columns } = reading;
  const days = reading.periods.map(({ column }) => column.column);
  // One period's day stands for all of them.
  const own = { ...map, ignored: map.ignored.filter((column) => !days.includes(column)) };
  return { image, kind, reason: null, heading, map: own, rows, units: kind === "form" ? columns.size : size, encodings, correction, said };
}

/** A heading under which nothing of a known kind was read: what its columns would mean all the same. */
function unread(
  image: SheetImage,
  { heading, decisions, encodings, correction, said }: PlacedHeading,
  reason: UnknownTab["reason"] | null,
): Undecoded {
  const map = mapColumns(image, heading, decisions, reportFieldOf);
  const rows = readListRows(image, heading, map);
  const units = rows.filter(({ role }) => role === "unit").length;
  return { image, kind: "other", reason, heading, map, rows, units, encodings, correction, said };
}

/** Whether what only looks like a heading is no more, by what the officer said of another. */
function takesPlace(image: SheetImage, { heading, correction }: Undecoded, shape: HeadingBlock): boolean {
  if (!heading) return false;
  const isWithin = shape.first >= heading.first && shape.first < heading.end;
  const texts = correction?.instead ?? [];
  return isWithin || covers(heading, shape) || sameTexts(texts, layoutRows(image, shape.first, shape.last));
}

function covers(one: HeadingBlock, other: HeadingBlock): boolean {
  return one.first <= other.last && one.last >= other.first;
}

/** From the top; of several with one first row the first. */
function withoutRepeats(tables: readonly Undecoded[]): Undecoded[] {
  const seen = new Set<number>();
  return tables
    .filter(({ heading }) => heading !== null && !seen.has(heading.first) && seen.add(heading.first))
    .sort((a, b) => (a.heading?.first ?? 0) - (b.heading?.first ?? 0));
}

function viewColumns({ image, map, rows, kind }: TableGround, heading: HeadingBlock): LayoutColumn[] {
  const fieldAt = new Map<number, Field>([...map.columns].map(([field, column]) => [column, field]));
  const doubtAt = new Map(map.doubts.map(({ column, reason }) => [column, reason]));
  const units = Uint32Array.from(rows.filter(({ role }) => role === "unit" || LINES.has(kind)).map(({ row }) => row));
  return [...columnTitles(heading)].map(([column, title]) => {
    const doubt = doubtAt.get(column);
    return {
      letter: printColumn(column),
      column,
      heading: title,
      field: fieldAt.get(column) ?? null,
      example: exampleIn(image, units, column),
      doubt: doubt === "content" || doubt === "several" ? doubt : null,
    };
  });
}

const LINES: ReadonlySet<TableGround["kind"]> = new Set<TableGround["kind"]>(["form", "results"]);
