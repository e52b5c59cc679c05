import { printColumn } from "../sheet/cell-ref";
import type { HeadingRows } from "../sheet/heading-at";
import { isBlankRow } from "../sheet/heading-at";
import type { Rect } from "../sheet/rect";
import type { RowWithRole } from "../sheet/row-role";
import type { RowRole } from "../sheet/row-words";
import { at, KIND, type SheetImage } from "../sheet/sheet-image";
import { shownAt } from "./example-in";

/** What a row of the picture is: of a table's own rows their role, and what stands above them. */
export type ExcerptRole = RowRole | "title" | "heading" | "none";

export interface ExcerptCell {
  readonly text: string;
  /** Columns it stands over: a title runs on over blanks, a label over what is merged with it. */
  readonly span: number;
}

export interface ExcerptRow {
  /** Excel's number. */
  readonly row: number;
  readonly role: ExcerptRole;
  /** Whether rows before it are left out. */
  readonly isAfterGap: boolean;
  readonly cells: readonly ExcerptCell[];
}

/** A small window of a sheet: what stands above a heading, the heading, the first rows under it and the last of its table. */
export interface SheetExcerpt {
  /** Zero-based columns, without gaps. */
  readonly columns: readonly { readonly column: number; readonly letter: string }[];
  readonly rows: readonly ExcerptRow[];
  /** How many of the table's columns are not drawn. */
  readonly moreColumns: number;
}

const ABOVE = 4;
const BELOW = 5;
const FOOT = 4;
const WITHOUT_HEADING = 14;
const MOST_COLUMNS = 30;
const LONGEST = 60;

/**
 * @param heading null where none is known: then the first rows of the tab.
 * @param roles of the rows under it.
 */
export function excerptOf(image: SheetImage, heading: HeadingRows | null, roles: readonly RowWithRole[]): SheetExcerpt {
  const picked = pickRows(image, heading, roles);
  const columns = pickColumns(image, heading, picked);
  const drawnRows = new Set(picked);
  const roleAt = new Map<number, ExcerptRole>(roles.filter(({ row }) => drawnRows.has(row)).map(({ row, role }) => [row, role]));
  const roleOf = (row: number): ExcerptRole => {
    if (!heading) return "none";
    if (row >= heading.first && row <= heading.last) return "heading";
    if (row < heading.first) return isBlankRow(image, row) ? "blank" : "title";
    return roleAt.get(row) ?? (row === heading.numberRow ? "number-row" : "none");
  };
  const drawn = columns.slice(0, MOST_COLUMNS);
  return {
    columns: drawn.map((column) => ({ column, letter: printColumn(column) })),
    rows: picked.map((row, index) => {
      const role = roleOf(row);
      const isAfterGap = index > 0 && row !== (picked[index - 1] ?? 0) + 1;
      return { row: row + 1, role, isAfterGap, cells: cellsOf(image, row, drawn, role) };
    }),
    moreColumns: columns.length - drawn.length,
  };
}

function pickRows(image: SheetImage, heading: HeadingRows | null, roles: readonly RowWithRole[]): number[] {
  if (!heading) {
    const first = Array.from({ length: image.rows }, (_, row) => row).find((row) => !isBlankRow(image, row)) ?? 0;
    return range(first, Math.min(image.rows, first + WITHOUT_HEADING));
  }
  const top = heading.numberRow ?? heading.last;
  const head = range(Math.max(0, heading.first - ABOVE), Math.min(image.rows, top + 1 + BELOW));
  const filled = roles.filter(({ role }) => role !== "blank").map(({ row }) => row);
  const foot = roles.filter(({ role }) => role === "total" || role === "signature").map(({ row }) => row);
  const wanted = [...head, ...filled.filter((row) => row > top).slice(0, BELOW), ...foot.slice(0, 2), ...filled.slice(-FOOT + 2)];
  return [...new Set(wanted)].sort((a, b) => a - b);
}

/** From the first column of the heading to its last; of a tab without one, what its first rows fill. */
function pickColumns(image: SheetImage, heading: HeadingRows | null, rows: readonly number[]): number[] {
  const meant = heading?.columns.map(({ column }) => column) ?? [];
  const seen = heading && meant.length > 0 ? meant : rows.flatMap((row) => filledIn(image, row));
  if (seen.length === 0) return [];
  return range(Math.min(...seen), Math.max(...seen) + 1);
}

function cellsOf(image: SheetImage, row: number, columns: readonly number[], role: ExcerptRole): ExcerptCell[] {
  const merges = image.merges === "unknown" ? [] : image.merges.filter((rect) => rect.row === row && rect.columns > 1);
  const cells: ExcerptCell[] = [];
  for (let index = 0; index < columns.length; ) {
    const column = columns[index] ?? 0;
    const text = shorten(shownAt(image, row, column));
    const room = columns.length - index;
    const span = Math.min(room, text === "" ? 1 : spanOf(image, row, column, merges, role));
    cells.push({ text, span });
    index += span;
  }
  return cells;
}

const RUNS_ON: ReadonlySet<ExcerptRole> = new Set<ExcerptRole>(["title", "note", "signature", "group", "none"]);

/** As far as it is merged; a text of words alone goes on over blanks, as on the sheet. */
function spanOf(image: SheetImage, row: number, column: number, merges: readonly Rect[], role: ExcerptRole): number {
  const merged = merges.find((rect) => rect.column === column)?.columns ?? 1;
  if (merged > 1 || !RUNS_ON.has(role) || at(image, row, column).kind !== "text") return merged;
  const next = filledIn(image, row).find((one) => one > column);
  return next === undefined ? Number.MAX_SAFE_INTEGER : next - column;
}

function filledIn(image: SheetImage, row: number): number[] {
  const columns: number[] = [];
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1)
    if (image.kinds[entry] !== KIND.blank) columns.push(image.columnOf[entry] ?? 0);
  return columns;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
