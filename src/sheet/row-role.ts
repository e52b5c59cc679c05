import { addsUpBelow } from "./adds-up-below";
import { cellText } from "./cell-text";
import { foldHeading, foldText } from "./fold";
import type { HeadingBlock } from "./heading";
import { isNumberRow } from "./number-row";
import { isBareSum, isCountedGroup, isGroupName, isGroupNumber, isPlaceName, type RowRole, roleOfWords } from "./row-words";
import { at, KIND, type SheetImage } from "./sheet-image";
import { wholeNumberAt } from "./whole-number-at";

/** Where to look in a row: the running number, the name, and the columns whose cells are figures. */
export interface RowColumns {
  readonly no: number | null;
  readonly name: number;
  readonly figures: readonly number[];
  /** Of a report with one line a figure: «Tổng số lao động» is a figure there, and no sum of what stands above. */
  readonly isLines?: boolean;
}

export interface RowWithRole {
  /** Zero-based, on the tab. */
  readonly row: number;
  readonly role: RowRole;
}

/** What is known of a table before its rows are told apart. */
interface Ground {
  readonly image: SheetImage;
  readonly heading: HeadingBlock;
  readonly columns: RowColumns;
  readonly labels: readonly FoldedLabels[];
  readonly wide: ReadonlySet<number>;
  /** The last row with a running number and a name or a figure; -1 where none has. */
  readonly lastNumbered: number;
  /** Whether nearly every row with figures has a running number: one without is then no unit. */
  readonly isNumbered: boolean;
}

const SUB_ROW = /^[-+–—•*]\s*\p{L}/u;

/**
 * The role of every row from under the heading to the end of the table. After the total of a list only notes and signatures follow, so a row there is a
 * unit only where it has figures; below the first signature everything is one.
 */
export function readRowRoles(image: SheetImage, heading: HeadingBlock, columns: RowColumns): RowWithRole[] {
  const ground = survey(image, heading, columns);
  const roles: RowWithRole[] = [];
  let hasUnits = false;
  let isPastTotal = false;
  let isPastSignature = false;
  let repeat = Number.NEGATIVE_INFINITY;
  for (let row = heading.last + 1; row < heading.end; row += 1) {
    const isBelow = row > ground.lastNumbered;
    const isRepeating = row - repeat <= heading.last - heading.first;
    const role = repeats(ground, row, isRepeating)
      ? "repeated-heading"
      : roleOf(ground, row, isPastTotal && isBelow, isPastSignature && isBelow);
    if (role === "repeated-heading" && !isRepeating) repeat = row;
    if (role === "unit") hasUnits = true;
    if (role === "total" && hasUnits && hasFigure(image, row, columns)) isPastTotal = true;
    if (role === "signature") isPastSignature = true;
    roles.push({ row, role });
  }
  return settleBareSum(ground, roles);
}

function survey(image: SheetImage, heading: HeadingBlock, columns: RowColumns): Ground {
  let numbered = 0;
  let others = 0;
  let lastNumbered = -1;
  for (let row = heading.last + 1; row < heading.end; row += 1) {
    const isCounted = hasFigure(image, row, columns);
    if ((!isCounted && cellText(image, row, columns.name) === "") || isNumberRow(image, row)) continue;
    if (hasRunningNumber(image, row, columns)) {
      numbered += 1;
      lastNumbered = row;
    } else if (isCounted) others += 1;
  }
  const labels = heading.columns.map(({ column, labels: said }): FoldedLabels => ({ column, folded: new Set(said.map(foldText)) }));
  return { image, heading, columns, labels, wide: wideMerges(image), lastNumbered, isNumbered: numbered >= 3 && numbered > 2 * others };
}

function roleOf(ground: Ground, row: number, isPastTotal: boolean, isPastSignature: boolean): RowRole {
  const { image, heading, columns } = ground;
  if (row === heading.numberRow || isNumberRow(image, row)) return "number-row";
  const isCounted = hasFigure(image, row, columns);
  // Most rows of a long list end here, before their texts are put together.
  if (hasRunningNumber(image, row, columns)) return cellText(image, row, columns.name) === "" && !isCounted ? "note" : "unit";
  const texts = textsOf(image, row);
  if (texts.length === 0) return "blank";
  const name = cellText(image, row, columns.name);
  const [first = ""] = texts;
  const said = roleOfWords([foldHeading(name === "" ? first : name), foldHeading(first)]);
  if (isPastSignature && !isCounted) return "signature";
  if (said !== undefined && !(columns.isLines === true && (said === "total" || said === "subtotal"))) return said;
  if (isPastTotal && !isCounted) return "note";
  if (isGroup(ground, row, name || first, texts, isCounted)) return "group";
  if (SUB_ROW.test(name)) return "sub-row";
  if (ground.wide.has(row)) return "group";
  // «Nữ» beside the next figures of the unit above.
  if (name === "") return isCounted && texts.some((text) => /\p{L}/u.test(text)) ? "sub-row" : "note";
  return !isCounted && standsAlone(image, row, texts) ? "group" : "unit";
}

function isGroup({ image, columns, isNumbered }: Ground, row: number, said: string, texts: readonly string[], isCounted: boolean): boolean {
  const [first = ""] = texts;
  const no = columns.no === null ? first : cellText(image, row, columns.no);
  if (isGroupNumber(no) && (columns.no !== null || (texts.length === 2 && !isCounted))) return true;
  const isCapital = said.length > 3 && said === said.toUpperCase() && /\p{Lu}{2}/u.test(said);
  const isNamed = isGroupName(said) || isPlaceName(said);
  // «HÀNH CHÍNH SỰ NGHIỆP» without a running number and with nothing else in the row.
  if (!isCounted) return isGroupName(said) || (isNumbered && isNamed) || (isCapital && texts.length === 1);
  if (isCountedGroup(said)) return true;
  if (!isNamed && !isCapital) return false;
  // With figures it is a group where rows are numbered and it is not, or where it says what the rows below add up to.
  return isNumbered ? isNamed || !hasOtherWords(image, row, columns) : addsUpBelow(image, row, columns.figures);
}

/** «Cộng» under everything is the total, where no other row is: no unit follows it, and it is the only sum, or a group's own comes right before. */
function settleBareSum({ image, columns }: Ground, roles: RowWithRole[]): RowWithRole[] {
  if (columns.isLines === true || roles.some(({ role }) => role === "total")) return roles;
  const sum = roles.findLastIndex(({ role }) => role === "subtotal");
  const { row } = roles[sum] ?? { row: -1 };
  const words = foldHeading(cellText(image, row, columns.name) || (textsOf(image, row)[0] ?? ""));
  if (sum < 0 || !isBareSum(words) || roles.slice(sum).some(({ role }) => role === "unit")) return roles;
  const before = roles.slice(0, sum).findLast(({ role }) => role === "unit" || role === "subtotal");
  const isLast = before?.role === "subtotal" || roles.filter(({ role }) => role === "subtotal").length === 1;
  return isLast ? roles.map((one, index) => (index === sum ? { ...one, role: "total" } : one)) : roles;
}

function hasRunningNumber(image: SheetImage, row: number, { no }: RowColumns): boolean {
  if (no === null) return false;
  return wholeNumberAt(image, row, no) !== undefined || /^\d+(\.\d+)*[.)]?$/.test(cellText(image, row, no));
}

/** Whether beside number, name and figures a row has words. */
function hasOtherWords(image: SheetImage, row: number, { no, name, figures }: RowColumns): boolean {
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    const column = image.columnOf[entry] ?? 0;
    if (image.kinds[entry] === KIND.text && column !== no && column !== name && !figures.includes(column)) return true;
  }
  return false;
}

/** A row with one text and no figures: a group's name, or a remark. */
function standsAlone(image: SheetImage, row: number, texts: readonly string[]): boolean {
  return texts.length === 1 && !rowHasNumber(image, row);
}

/** What a column of the heading says, as texts are compared. */
interface FoldedLabels {
  readonly column: number;
  readonly folded: ReadonlySet<string>;
}

/**
 * Six tenths of the filled cells say what the heading says there; below the first row of a repeated heading one cell that does so is enough.
 */
function repeats({ image, labels, columns }: Ground, row: number, isRepeating: boolean): boolean {
  if (hasRunningNumber(image, row, columns)) return false;
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
  return filled >= (isRepeating ? 1 : 2) && same * 10 >= filled * 6;
}

function hasFigure(image: SheetImage, row: number, columns: RowColumns): boolean {
  return columns.figures.some((column) => {
    if (wholeNumberAt(image, row, column) !== undefined) return true;
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
