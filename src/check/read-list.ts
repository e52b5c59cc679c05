import type { Field } from "../roster/field";
import type { ColumnMap } from "../roster/map-columns";
import { fillMovementBlanks } from "../roster/movement-blanks";
import { parseRoster } from "../roster/parse-roster";
import { readTaxCode } from "../roster/tax-code";
import { matchName } from "../roster/unit-match";
import { cellText } from "../sheet/cell-text";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import type { RowWithRole } from "../sheet/row-role";
import type { SheetImage } from "../sheet/sheet-image";
import { STATES } from "./cell-state";
import { readPeriod } from "./period";
import { readColumn } from "./read-column";
import { readHead } from "./read-head";
import type { FieldColumn, OtherColumn, Reading, TabKind } from "./reading";

/** A table of one row a unit: a list of unions or enterprises, quarterly figures, registrations, a log of days. @param roles of its rows, where they were read before */
export function readList(
  file: string,
  image: SheetImage,
  heading: HeadingBlock,
  map: ColumnMap,
  kind: TabKind,
  roles?: readonly RowWithRole[],
): Reading {
  const roster = parseRoster(image, heading, map, roles);
  const rows = [...roster.row];
  const columns = new Map<Field, FieldColumn>();
  for (const [field, column] of map.columns) {
    columns.set(field, readColumn(image, rows, column, field, map.styles.get(column) ?? "unknown"));
  }
  fillMovementBlanks(new Map([...columns].map(([field, { values, states }]) => [field, { values, isNone: isNoneIn(states) }])));
  fillPair(columns.get("hasUnion"), columns.get("hasNoUnion"));
  const lastRow = (rows.at(-1) ?? heading.last) + 1;
  const isRegister = kind === "registration";
  return {
    kind,
    file,
    image,
    head: readHead(image, heading, lastRow),
    heading,
    map,
    rows: roster.rows,
    size: roster.size,
    keys: roster.keys,
    names: roster.names,
    nameRows: roster.row,
    nameColumn: map.columns.get("name") ?? 0,
    wards: roster.wards,
    blocks: roster.blocks,
    sectorLabels: roster.sectorLabels,
    duplicateOf: isRegister
      ? repeatedRows(image, rows, map)
      : kind === "enterprises"
        ? repeatedFirms(image, rows, map)
        : roster.duplicateOf,
    columns,
    others: readOthers(image, rows, heading, map),
    legacy: [],
    unsure: [],
    periods: kind === "log" ? readPeriods(image, rows, heading) : [],
  };
}

/** Whether a unit's cell of a column is blank or a dash. */
function isNoneIn(states: Uint8Array): (unit: number) => boolean {
  return (unit) => STATES[states[unit] ?? 0] === "blank" || STATES[states[unit] ?? 0] === "dash";
}

/** Numbers that nobody adds up. */
const NO_FIGURES = /\b(dien thoai|sdt|so dt|ma so|mst|nam sinh|nam thanh lap|so quyet dinh|tai khoan|cccd|cmnd)\b/;

/** Of the columns that are no field those that hold numbers, four cells of five. */
function readOthers(image: SheetImage, rows: readonly number[], heading: HeadingBlock, map: ColumnMap): OtherColumn[] {
  const days = new Set(periodColumns(heading).map(({ column }) => column));
  return map.ignored.flatMap((column) => {
    if (days.has(column)) return [];
    const labels = heading.columns.find((one) => one.column === column)?.labels ?? [];
    const read = readColumn(image, rows, column, "dialogues", "unknown");
    const filled = [...read.states].filter((state) => STATES[state] !== "blank").length;
    const numbers = [...read.states].filter((state) => STATES[state] === "count").length;
    if (NO_FIGURES.test(foldText(labels.join(" ")))) return [];
    return filled > 0 && numbers * 5 >= filled * 4 ? [{ labels, column: read }] : [];
  });
}

/** «có» and «chưa» side by side are crossed together: a blank in either is no cross as soon as there are crosses in one. */
function fillPair(yes: FieldColumn | undefined, no: FieldColumn | undefined): void {
  if (!yes || !no || ![...yes.values, ...no.values].includes(1)) return;
  for (const { values, states } of [yes, no]) {
    states.forEach((state, unit) => {
      if (STATES[state] === "blank") values[unit] = 0;
    });
  }
}

/** A unit may register several contents: a repeat is the same unit, content and day. */
function repeatedRows(image: SheetImage, rows: readonly number[], map: ColumnMap): Int32Array<ArrayBuffer> {
  const say = (row: number, field: Field) => {
    const column = map.columns.get(field);
    return column === undefined ? "" : foldText(cellText(image, row, column));
  };
  return firstOf(
    rows.map((row) => (say(row, "content") === "" ? `row ${row}` : [say(row, "name"), say(row, "content"), say(row, "sent")].join("|"))),
  );
}

/** Enterprises by their tax code where there is one, else by name. */
function repeatedFirms(image: SheetImage, rows: readonly number[], map: ColumnMap): Int32Array<ArrayBuffer> {
  const say = (row: number, field: Field) => {
    const column = map.columns.get(field);
    return column === undefined ? "" : foldText(cellText(image, row, column));
  };
  const taxCode = map.columns.get("taxCode");
  const taxCodeAt = (row: number) => (taxCode === undefined ? "" : readTaxCode(cellText(image, row, taxCode)).code);
  return firstOf(rows.map((row) => taxCodeAt(row) || `${matchName(say(row, "name"))}|${say(row, "ward")}`));
}

function firstOf(identities: readonly string[]): Int32Array<ArrayBuffer> {
  const first = new Map<string, number>();
  return Int32Array.from(identities, (identity, index) => {
    const known = first.get(identity);
    if (known === undefined) first.set(identity, index);
    return known ?? -1;
  });
}

/** The columns under «Ngày nộp báo cáo» that name a period. */
export function periodColumns(heading: HeadingBlock): { readonly label: string; readonly column: number }[] {
  return heading.columns.flatMap(({ column, labels }) => {
    const last = labels.at(-1) ?? "";
    const isDay = /\b(ngay|nop|bao cao|bc|gui)\b/.test(foldText(labels.join(" ")));
    return isDay && readPeriod(last).part !== null ? [{ label: last, column }] : [];
  });
}

function readPeriods(image: SheetImage, rows: readonly number[], heading: HeadingBlock): Reading["periods"] {
  return periodColumns(heading).map(({ label, column }) => ({ label, column: readColumn(image, rows, column, "sent", "unknown") }));
}
