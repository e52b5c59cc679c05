import { foldText } from "../sheet/fold";
import type { HeadingBlock, HeadingColumn } from "../sheet/heading";
import { decideNumberStyle, type NumberStyle, parseCount } from "../sheet/number-text";
import { at, type SheetImage } from "../sheet/sheet-image";
import { COUNT_FIELDS, type Field } from "./field";
import { fieldOfHeading } from "./field-of-heading";

/** Which column holds which field, and what could not be decided. */
export interface ColumnMap {
  /** Zero-based columns of the tab. */
  readonly columns: ReadonlyMap<Field, number>;
  /** How sure each is: `mapped` by heading and content, `guessed` where the content speaks against, or several headings want one field. */
  readonly doubts: readonly ColumnDoubt[];
  /** Columns that hold nothing we know. */
  readonly ignored: readonly number[];
  /** Per count column: how its text numbers are written. */
  readonly styles: ReadonlyMap<number, NumberStyle>;
}

export interface ColumnDoubt {
  readonly field: Field;
  /** The column taken, or null where none was. */
  readonly column: number | null;
  readonly reason: "content" | "several" | "missing";
  readonly others: readonly number[];
}

/** What the officer decided about columns: it stands over words and contents. */
export interface ColumnDecisions {
  readonly chosen: ReadonlyMap<Field, number>;
  /** Columns to be left alone. */
  readonly skipped: ReadonlySet<number>;
}

const UNDECIDED: ColumnDecisions = { chosen: new Map(), skipped: new Set() };
const LOOKED_AT = 400;

/**
 * Maps a heading's columns to fields: by words first, then against what stands in the column, never two columns on one field. Of several that want
 * one field the better-filled one is taken and a doubt is reported; a head-count column without a number is refused.
 *
 * @param fieldOf what a heading means; a report's headings mean more than a list's.
 */
export function mapColumns(
  image: SheetImage,
  heading: HeadingBlock,
  decisions: ColumnDecisions = UNDECIDED,
  fieldOf: (labels: readonly string[]) => Field | null = fieldOfHeading,
): ColumnMap {
  const { chosen, skipped } = decisions;
  const wanted = new Map<Field, { column: number; fit: number }[]>();
  const taken = new Set(chosen.values());
  const styles = new Map<number, NumberStyle>();
  const styleOf = (texts: readonly (string | number | boolean)[]) => decideNumberStyle(texts.filter((text) => typeof text === "string"));
  for (const [field, column] of chosen) if (COUNT_FIELDS.has(field)) styles.set(column, styleOf(columnTexts(image, heading, column)));
  for (const { column, labels } of heading.columns) {
    const field = fieldOf(wholeLabels(heading, column, labels));
    if (field === null || taken.has(column) || skipped.has(column) || chosen.has(field)) continue;
    const texts = columnTexts(image, heading, column);
    if (COUNT_FIELDS.has(field)) styles.set(column, styleOf(texts));
    wanted.set(field, [...(wanted.get(field) ?? []), { column, fit: fitOf(field, texts, styles.get(column) ?? "unknown") }]);
  }
  const columns = new Map(chosen);
  const doubts: ColumnDoubt[] = [];
  for (const [field, candidates] of wanted) {
    const [best, ...rest] = [...candidates].sort((a, b) => b.fit - a.fit || a.column - b.column);
    if (!best) continue;
    const others = rest.filter(({ fit }) => fit > 0.5).map(({ column }) => column);
    if (best.fit > 0) columns.set(field, best.column);
    if (best.fit === 0) doubts.push({ field, column: null, reason: "content", others: candidates.map(({ column }) => column) });
    else if (best.fit < 0.5) doubts.push({ field, column: best.column, reason: "content", others });
    else if (others.length > 0) doubts.push({ field, column: best.column, reason: "several", others });
  }
  const used = new Set(columns.values());
  const ignored = heading.columns.map(({ column }) => column).filter((column) => !used.has(column));
  return { columns, doubts, ignored, styles };
}

/** «Trong đó: nữ», «Nữ»: of what, the column before it under the same heading says. */
function isPartLabel(labels: readonly string[]): boolean {
  return /^(trong do\b.*|so nu|nu|la nu)$/.test(foldText(labels.at(-1) ?? ""));
}

/** A column's labels, with those of the column that it is a part of. */
function wholeLabels({ columns }: HeadingBlock, part: number, labels: readonly string[]): readonly string[] {
  if (!isPartLabel(labels)) return labels;
  const above = JSON.stringify(labels.slice(0, -1));
  const isBeside = (one: HeadingColumn) =>
    one.column < part && !isPartLabel(one.labels) && JSON.stringify(one.labels.slice(0, -1)) === above;
  const whole = columns.findLast(isBeside);
  return whole ? [...whole.labels, labels.at(-1) ?? ""] : labels;
}

/** How far a column's content is what the field's cells are: 0 not at all, 1 wholly. An empty column fits a little: it may be filled later. */
function fitOf(field: Field, cells: readonly (string | number | boolean)[], style: NumberStyle): number {
  if (cells.length === 0) return 0.6;
  const isNumber = (cell: string | number | boolean) =>
    typeof cell === "number" || (typeof cell === "string" && ["number", "none", "fraction"].includes(parseCount(cell, style).kind));
  const numbers = cells.filter(isNumber).length / cells.length;
  if (COUNT_FIELDS.has(field)) return numbers;
  if (field === "name") return isMeasured(cells) ? 0 : 1 - numbers;
  return 1;
}

/** «Đơn vị» is a unit of measure where half of the cells are one. */
function isMeasured(cells: readonly (string | number | boolean)[]): boolean {
  return cells.filter((cell) => typeof cell === "string" && MEASURE.test(cell.trim())).length * 2 > cells.length;
}

const MEASURE =
  /^(\d+ ?)?(m|md|m2|m3|m²|m³|km|ha|kg|tấn|tạ|lít|cái|chiếc|bộ|hộp|cây|con|cọc|ca|công|giờ|ngày|tháng|lần|đ|đồng|triệu đồng|tr\.?đ|%|người|lớp|lượt|cuộc|["“”])$/iu;

function columnTexts(image: SheetImage, heading: HeadingBlock, column: number): (string | number | boolean)[] {
  const first = (heading.numberRow ?? heading.last) + 1;
  const cells: (string | number | boolean)[] = [];
  for (let row = first; row < Math.min(heading.end, first + LOOKED_AT); row += 1) {
    const value = at(image, row, column);
    if (value.kind === "number") cells.push(value.number);
    else if (value.kind === "text" && value.text.trim() !== "") cells.push(value.text);
    else if (value.kind === "boolean") cells.push(value.boolean);
  }
  return cells;
}
