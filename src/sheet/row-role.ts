import { cellText } from "./cell-text";
import { foldHeading, foldText } from "./fold";
import type { HeadingBlock } from "./heading";
import { isNumberRow } from "./number-row";
import { at, KIND, type SheetImage } from "./sheet-image";

/** What a row under a heading is. Only `unit` and `sub-row` stand for somebody; the rest is there for the reader's eye. */
export type RowRole =
  | "unit"
  | "group"
  | "number-row"
  | "subtotal"
  | "total"
  | "sub-row"
  | "of-which"
  | "note"
  | "signature"
  | "repeated-heading"
  | "blank";

/** Where to look in a row: the running number, the name, and the columns whose cells are figures. */
export interface RowColumns {
  readonly no: number | null;
  readonly name: number;
  readonly figures: readonly number[];
}

export interface RowWithRole {
  /** Zero-based, on the tab. */
  readonly row: number;
  readonly role: RowRole;
}

const TOTAL = /^(tổng cộng|tổng số|tổng|toàn (quận|huyện|tỉnh|thành phố|phường|xã|đơn vị))(?!\p{L})/u;
const SUBTOTAL = /^cộng(?!\p{L})/u;
const OF_WHICH = /^[-+*•]?\s*trong đó/u;
const SUB_ROW = /^[-+–—•*]\s*\p{L}/u;
const GROUP_NUMBER = /^(?:[ivxlc]+|[a-h])[.)]?$/iu;
const GROUP_NAME = /^(?:(?:[ivxlc]+|[a-h])[.)]\s*\p{L}|khối |cụm |nhóm |khu vực )/iu;
const SIGNATURE =
  /^(người lập|tm\.|t\/m|kt\.|chủ tịch$|phó chủ tịch$|nơi nhận|thủ trưởng|xác nhận|kế toán|ban thường vụ|ban chấp hành|.*ngày\s*\S*\s*tháng\s*\S*\s*năm)/u;
const NOTE = /^(ghi chú\s*:|chú thích|lưu ý|\*|\(\*|nguồn\s*:|số liệu )/u;

/**
 * The role of every row from under the heading to the end of the tab. After the total only notes and signatures follow, so a row there is a unit
 * only where it has a running number and figures.
 */
export function readRowRoles(image: SheetImage, heading: HeadingBlock, columns: RowColumns): RowWithRole[] {
  const roles: RowWithRole[] = [];
  const wide = wideMerges(image);
  const labels = heading.columns.map(({ column, labels: said }): FoldedLabels => ({ column, folded: new Set(said.map(foldText)) }));
  let isPastTotal = false;
  for (let row = heading.last + 1; row < image.rows; row += 1) {
    const role = roleOf(image, row, heading, labels, columns, isPastTotal, wide.has(row));
    if (role === "total" && hasFigure(image, row, columns)) isPastTotal = true;
    roles.push({ row, role });
  }
  return roles;
}

function roleOf(
  image: SheetImage,
  row: number,
  heading: HeadingBlock,
  labels: readonly FoldedLabels[],
  columns: RowColumns,
  isPastTotal: boolean,
  isWide: boolean,
): RowRole {
  const texts = textsOf(image, row);
  if (texts.length === 0) return "blank";
  if (row === heading.numberRow || isNumberRow(image, row)) return "number-row";
  if (repeatsHeading(image, row, labels)) return "repeated-heading";
  const no = columns.no === null ? "" : cellText(image, row, columns.no);
  const name = cellText(image, row, columns.name);
  const said = foldHeading(name === "" || GROUP_NUMBER.test(no) ? `${name}` || (texts[0] ?? "") : name) || foldHeading(texts[0] ?? "");
  const isNumbered = /^\d+[.)]?$/.test(no);
  if (!isNumbered) {
    const role = wordRole(said, foldHeading(texts[0] ?? ""));
    if (role !== undefined) return role;
    if (GROUP_NUMBER.test(no) || GROUP_NAME.test(said) || isCapitalGroup(image, row, name, columns)) return "group";
    if (SUB_ROW.test(name)) return "sub-row";
    if (name === "" || isWide) return isPastTotal || !isWide ? "note" : "group";
    if (isPastTotal || !hasFigure(image, row, columns)) return standsAlone(image, row, texts) ? (isPastTotal ? "note" : "group") : "unit";
  }
  if (isPastTotal && !hasFigure(image, row, columns)) return "note";
  return name === "" && !hasFigure(image, row, columns) ? "note" : "unit";
}

function wordRole(said: string, first: string): RowRole | undefined {
  for (const text of [said, first]) {
    if (OF_WHICH.test(text)) return "of-which";
    if (TOTAL.test(text)) return "total";
    if (SUBTOTAL.test(text)) return "subtotal";
    if (SIGNATURE.test(text)) return "signature";
    if (NOTE.test(text)) return "note";
  }
  return undefined;
}

/** A row with one text and no figures: a group's name, or a remark. */
function standsAlone(image: SheetImage, row: number, texts: readonly string[]): boolean {
  return texts.length === 1 && !rowHasNumber(image, row);
}

/** «HÀNH CHÍNH SỰ NGHIỆP» without a running number and with nothing else in the row. */
function isCapitalGroup(image: SheetImage, row: number, name: string, columns: RowColumns): boolean {
  return name.length > 3 && name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) && !hasFigure(image, row, columns);
}

/** What a column of the heading says, as texts are compared. */
interface FoldedLabels {
  readonly column: number;
  readonly folded: ReadonlySet<string>;
}

/** Six tenths of the filled cells say what the heading says there. */
function repeatsHeading(image: SheetImage, row: number, labels: readonly FoldedLabels[]): boolean {
  let same = 0;
  let filled = 0;
  for (const { column, folded } of labels) {
    const text = foldText(cellText(image, row, column));
    if (text === "") continue;
    filled += 1;
    if (folded.has(text)) same += 1;
    // The cells that are left cannot make up for so many others.
    else if ((filled - same) * 10 > labels.length * 4) return false;
  }
  return filled >= 2 && same * 10 >= filled * 6;
}

function hasFigure(image: SheetImage, row: number, columns: RowColumns): boolean {
  return columns.figures.some((column) => {
    const value = at(image, row, column);
    return value.kind === "number" || value.kind === "error" || (value.kind === "text" && /\d/.test(value.text));
  });
}

function rowHasNumber(image: SheetImage, row: number): boolean {
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1)
    if (image.kinds[entry] === KIND.number) return true;
  return false;
}

/** Rows in which a merge covers four columns or more: titles inside the table. */
function wideMerges(image: SheetImage): Set<number> {
  if (image.merges === "unknown") return new Set();
  return new Set(image.merges.filter(({ columns, rows }) => columns >= 4 && rows === 1).map(({ row }) => row));
}

function textsOf(image: SheetImage, row: number): string[] {
  const texts: string[] = [];
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    const text = cellText(image, row, image.columnOf[entry] ?? 0);
    if (text !== "") texts.push(text);
  }
  return texts;
}
