import { numberOfDay, parseDay } from "../programme/day";
import { cellOfUnit } from "../roster/cell-of-unit";
import { isEnterprise } from "../roster/enterprise";
import type { Field } from "../roster/field";
import { fillMovementBlanks } from "../roster/movement-blanks";
import { readCount } from "../roster/read-count";
import type { Roster } from "../roster/roster";
import { type SectorLabels, sectorOfLabel } from "../roster/sector";
import { foldWard } from "../roster/unit-key";
import { printCellRef } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import { plainOf } from "../sheet/cell-value";
import { foldText } from "../sheet/fold";
import { at, type SheetImage } from "../sheet/sheet-image";
import { SUMMARY_FIELDS, type SummaryField, type SummaryUnits } from "./summary-units";

/** What a summary takes from beside the list. */
export interface UnitsContext {
  readonly labels: SectorLabels;
  /** Targets assigned, by unit key; they stand over a column of the list's own. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Reads the units of a list with every figure it has. What is wrong in a cell was said when the roster was read, and counts as not known here. */
export function readSummaryUnits(image: SheetImage, roster: Roster, { labels, targets }: UnitsContext): SummaryUnits {
  const units = [...roster.keys.keys()].filter((unit) => (roster.duplicateOf[unit] ?? -1) < 0);
  const pick = <T>(values: readonly T[], none: T) => units.map((unit) => values[unit] ?? none);
  const figures = new Map(SUMMARY_FIELDS.flatMap((field) => readFigures(image, roster, units, field, targets)));
  fillBlanks(image, roster, units, figures);
  const keys = pick(roster.keys, "");
  const names = pick(roster.names, "");
  const sectorLabels = pick(roster.sectorLabels, "");
  const blocks = spellOnce(pick(roster.blocks, ""), foldText);
  return {
    size: units.length,
    keys,
    names,
    wards: spellOnce(pick(roster.wards, ""), foldWard),
    blocks,
    sectors: sectorLabels.map((label) => sectorOfLabel(label, labels) ?? null),
    sectorLabels,
    figures,
    isEnterprise: Float64Array.from(names, (name, unit) => flagOf(isEnterprise(name, sectorLabels[unit] ?? "", blocks[unit] ?? ""))),
    sources: units.map((unit) => printCellRef(cellOfUnit(roster, unit, "name"))),
    reports: [],
    period: findPeriod(image, roster.heading.first),
    repeated: roster.size - units.length,
    dateSystem: image.dateSystem,
  };
}

/** Equal names get one spelling, the first: «P. Linh Trung» and «Phường Linh Trung» are one ward. */
function spellOnce(names: readonly string[], fold: (name: string) => string): string[] {
  const spelling = new Map<string, string>();
  return names.map((name) => {
    const folded = fold(name);
    if (folded === "") return "";
    const known = spelling.get(folded) ?? name;
    spelling.set(folded, known);
    return known;
  });
}

function readFigures(
  image: SheetImage,
  roster: Roster,
  units: readonly number[],
  field: SummaryField,
  targets: ReadonlyMap<string, number>,
): [SummaryField, Float64Array<ArrayBuffer>][] {
  const column = roster.map.columns.get(field);
  const isAssigned = field === "target" && targets.size > 0;
  if (column === undefined && !isAssigned) return [];
  const read = (unit: number): number => {
    const assigned = isAssigned ? targets.get(roster.keys[unit] ?? "") : undefined;
    if (assigned !== undefined || column === undefined) return assigned ?? Number.NaN;
    return readFigure(image, roster, roster.row[unit] ?? 0, column, field);
  };
  return [[field, Float64Array.from(units, read)]];
}

function readFigure(image: SheetImage, roster: Roster, row: number, column: number, field: SummaryField): number {
  const value = at(image, row, column);
  if (field === "founded") {
    const day = parseDay(plainOf(value), image.dateSystem);
    return day === undefined ? Number.NaN : numberOfDay(day);
  }
  if (field === "chairIsPartyMember") return readFlag(cellText(image, row, column));
  const count = readCount(value, roster.map.styles.get(column) ?? "unknown");
  return count.kind === "count" ? count.count : Number.NaN;
}

/** Where blanks under «Kết nạp mới» and «Giảm» mean none, they are 0 from here on. */
function fillBlanks(
  image: SheetImage,
  { row, map }: Roster,
  units: readonly number[],
  figures: ReadonlyMap<SummaryField, Float64Array<ArrayBuffer>>,
): void {
  const isNone = (field: Field) => (unit: number) => {
    const count = readCount(at(image, row[units[unit] ?? 0] ?? 0, map.columns.get(field) ?? -1), "unknown");
    return count.kind === "blank" || count.kind === "dash";
  };
  fillMovementBlanks(new Map([...figures].map(([field, values]) => [field, { values, isNone: isNone(field) }])));
}

function flagOf(says: boolean | null): number {
  return says === null ? Number.NaN : Number(says);
}

/** A mark in a column of yes and no: «x», «có»; blank is no, since only yes is marked. */
function readFlag(text: string): number {
  const folded = foldText(text);
  if (/^(x|co|1|true|dang vien|da)$/.test(folded) || text === "✓" || text === "√") return 1;
  return /^(|khong|chua|0|false)$/.test(folded) ? 0 : Number.NaN;
}

/** «(Số liệu tính đến ngày 31/12/2020)» above the heading, without its brackets. */
function findPeriod(image: SheetImage, headingRow: number): string {
  for (let row = 0; row < headingRow; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const text = cellText(image, row, image.columnOf[entry] ?? 0);
      if (/\btinh den\b/.test(foldText(text))) return text.replace(/^\((.*)\)$/u, "$1");
    }
  }
  return "";
}
