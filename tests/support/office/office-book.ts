import { utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import { type Random, randomFrom } from "../../../samples/random";
import { drawEstimate } from "./draw-estimate";
import { drawForm, drawResults } from "./draw-lines";
import { drawList, type List, type ListLook } from "./draw-list";
import { drawLog, drawRegistration } from "./draw-register";
import { drawFoot, drawTitles } from "./draw-round";
import { enterpriseColumns, figuresColumns, leavesOf, rosterColumns } from "./office-columns";
import { type OfficeCell, OfficePage, serialOf, type TrueRow } from "./office-page";
import { BLOCKS, drawUnits, type OfficeUnit } from "./office-units";

/** A workbook of an invented office: the same seed gives the same. A clean one has no fault put in. */
export interface OfficeBook {
  readonly pages: readonly OfficePage[];
  readonly dateSystem: 1900 | 1904;
}

export function drawBook(seed: number, isClean: boolean): OfficeBook {
  const dice = randomFrom(seed);
  const slips = isClean ? 0 : dice.pick([1, 3, 8]);
  const kind = dice.pick([
    "list",
    "list",
    "figures",
    "enterprises",
    "registers",
    "results",
    "form",
    "estimate",
    "stacked",
    "beside",
    "summary",
  ]);
  return { pages: drawPages(kind, slips, dice), dateSystem: dice.chance(10) ? 1904 : 1900 };
}

function drawPages(kind: string, slips: number, dice: Random): OfficePage[] {
  const page = new OfficePage(dice.pick(["Sheet1", "DS", "Biểu 1", "Quý 2"]));
  const sizes = Array.from({ length: dice.whole(1, 4) }, () => dice.whole(2, 14));
  const units = drawUnits(dice, sizes);
  if (kind === "beside") return [drawBeside(page, units, slips, dice)];
  if (kind === "registers") return registers(units, sizes, slips, dice);
  if (kind === "form") {
    const [unit] = units;
    if (unit) drawFoot(page, drawForm(page, drawTitles(page, "form", 5, unit.name, dice), unit, slips * 2, dice), 5, dice);
  } else if (kind === "results") drawFoot(page, drawResults(page, drawTitles(page, "results", 7, "", dice), slips * 3, dice), 7, dice);
  else if (kind === "estimate") drawEstimate(page, drawTitles(page, "other", 8, "", dice), dice);
  else drawListPage(page, kind === "figures" || kind === "enterprises" ? kind : "roster", units, sizes, slips, dice);
  if (kind === "summary") drawSummary(page, units, dice);
  if (kind === "stacked") {
    const more = drawUnits(dice, [dice.whole(3, 8)]);
    const row = page.height + 1 + dice.whole(0, 1);
    page.put(row, 0, "II. DANH SÁCH DOANH NGHIỆP");
    const look = { ...lookOf(row + 1, [more.length], slips, dice), groups: "none" as const, left: 0 };
    drawList(page, listOf("enterprises", more, [more.length], dice), look, dice);
  }
  return [page];
}

function registers(units: readonly OfficeUnit[], sizes: readonly number[], slips: number, dice: Random): OfficePage[] {
  const [list, register, log] = [new OfficePage("DS CĐCS"), new OfficePage("Đăng ký DVK"), new OfficePage("Theo dõi BC quý")];
  drawListPage(list, "roster", units, sizes, 0, dice);
  drawFoot(
    register,
    drawRegistration(register, units, { row: drawTitles(register, "registration", 9, "", dice), isMerged: true, slips }, dice),
    9,
    dice,
  );
  drawFoot(log, drawLog(log, units, { row: drawTitles(log, "log", 7, "", dice), isMerged: true, slips }, dice), 7, dice);
  return [list, register, log];
}

function drawListPage(
  page: OfficePage,
  kind: string,
  units: readonly OfficeUnit[],
  sizes: readonly number[],
  slips: number,
  dice: Random,
): void {
  const list = listOf(kind, units, sizes, dice);
  const width = leavesOf(list.headings).length;
  const look = lookOf(drawTitles(page, kind, width, "", dice), sizes, slips, dice);
  const end = drawList(page, list, look, dice);
  drawFoot(page, end, width, dice);
  page.hasSpacer = look.hasSpacer;
  page.hasFilter = dice.chance(15);
  if (dice.chance(10)) page.hiddenColumns.push(look.left + width - 1);
}

function listOf(kind: string, units: readonly OfficeUnit[], sizes: readonly number[], dice: Random): List {
  const headings = kind === "enterprises" ? enterpriseColumns(dice) : kind === "figures" ? figuresColumns(dice) : rosterColumns(dice);
  let from = 0;
  const groups = sizes.map((size, index) => {
    const own = units.slice(from, from + size);
    from += size;
    return { name: BLOCKS[index % BLOCKS.length] ?? "", units: own };
  });
  return { kind, headings, groups };
}

function lookOf(row: number, sizes: readonly number[], slips: number, dice: Random): ListLook {
  const groups = dice.pick(["none", "none", "roman", "letter", "block", "roman-block", "ward", "word"] as const);
  return {
    row,
    left: dice.pick([0, 0, 0, 1, 2]),
    isMerged: dice.chance(85),
    spareRows: dice.pick([0, 0, 1, 2]),
    hasNumberRow: dice.chance(35),
    hasSpacer: dice.chance(6),
    groups,
    isGroupMerged: dice.chance(50),
    sums: groups === "none" ? "none" : dice.pick(["none", "group-row", "named", "bare"] as const),
    total: sizes.length > 0 && dice.chance(70) ? dice.pick(["TỔNG CỘNG", "Tổng cộng", "Tổng số", "Toàn quận", "TỔNG CỘNG:"]) : null,
    isTotalFirst: dice.chance(15),
    restarts: dice.chance(50),
    numbering: dice.pick(["number", "number", "number", "text", "point", "formula"] as const),
    ofWhich: dice.chance(20),
    blankRows: dice.chance(15),
    repeatsHeading: dice.chance(15),
    slips,
    hides: dice.chance(15),
  };
}

/** One list in two halves beside each other, or two lists, under the same titles. */
function drawBeside(page: OfficePage, units: readonly OfficeUnit[], slips: number, dice: Random): OfficePage {
  const half = Math.ceil(units.length / 2);
  const first = listOf("roster", units.slice(0, half), [half], dice);
  const rest = units.slice(half);
  const second = dice.chance(50)
    ? { ...first, groups: [{ name: "", units: rest }] }
    : listOf(dice.pick(["roster", "enterprises"]), rest, [rest.length], dice);
  const widths = [first, second].map(({ headings }) => leavesOf(headings).length);
  const row = drawTitles(page, "roster", (widths[0] ?? 0) + (widths[1] ?? 0), "", dice);
  const between = withNumbers([first, second]) ? dice.whole(0, 2) : dice.whole(1, 2);
  const look = {
    ...lookOf(row, [half], slips, dice),
    left: 0,
    groups: "none" as const,
    sums: "none" as const,
    hasSpacer: false,
    repeatsHeading: false,
    isTotalFirst: false,
  };
  drawList(page, first, look, dice);
  drawList(page, second, { ...look, row: row + (between > 0 && dice.chance(20) ? 1 : 0), left: (widths[0] ?? 0) + between }, dice);
  return page;
}

/** Without a blank column between only running numbers tell one table from the next. */
function withNumbers(lists: readonly List[]): boolean {
  return lists.every(({ headings }) => leavesOf(headings).some(({ kind }) => kind === "no"));
}

/** A small table of sums beside a list, after a blank column. */
function drawSummary(page: OfficePage, units: readonly OfficeUnit[], dice: Random): void {
  const [list] = page.tables;
  if (!list || page.hasSpacer || units.length < 8) return;
  const left = Math.max(...page.cells.map((line) => line.length)) + 1;
  const [row] = list.heading;
  page.putRow(row, left, [dice.pick(["Khối", "Khu vực"]), "Số CĐCS", "Số đoàn viên"]);
  const rows: TrueRow[] = ["HCSN", "Trường học", "DN"].map((name, index) => {
    const own = units.filter((_, unit) => unit % 3 === index);
    const cells = [name, own.length, own.reduce((sum, unit) => sum + unit.members, 0)];
    page.putRow(row + 1 + index, left, cells);
    const letter = (column: number) => String.fromCharCode(65 + left + column);
    return { row: row + 1 + index, role: "unit", values: Object.fromEntries(cells.map((cell, column) => [letter(column), cell])) };
  });
  page.tables.push({ kind: "other", heading: [row, row], left, columns: {}, rows });
}

/** The workbook as the bytes of an .xlsx. */
export function writeOfficeBook({ pages, dateSystem }: OfficeBook): Uint8Array {
  const book: WorkBook = utils.book_new();
  book.Workbook = { WBProps: { date1904: dateSystem === 1904 } };
  for (const page of pages) utils.book_append_sheet(book, sheetOf(page, dateSystem), page.tab);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function sheetOf(page: OfficePage, dateSystem: 1900 | 1904): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 1;
  page.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === null) return;
      width = Math.max(width, column + 1);
      sheet[utils.encode_cell({ r: row, c: column })] = cellOf(cell, dateSystem);
    });
  });
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, page.height - 1), c: width - 1 } });
  sheet["!merges"] = page.merges.map((address) => utils.decode_range(address));
  sheet["!rows"] = [];
  for (const row of page.hiddenRows) sheet["!rows"][row] = { hidden: true };
  sheet["!cols"] = [];
  for (const column of page.hiddenColumns) sheet["!cols"][column] = { hidden: true };
  if (page.hasFilter) sheet["!autofilter"] = { ref: sheet["!ref"] };
  return sheet;
}

const CODES: Readonly<Record<string, number>> = { "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#N/A": 42 };

function cellOf(cell: Exclude<OfficeCell, null>, dateSystem: 1900 | 1904): object {
  if (typeof cell === "number") return { t: "n", v: cell };
  if (typeof cell === "string") return { t: "s", v: cell };
  if ("error" in cell) return { t: "e", v: CODES[cell.error] ?? 42 };
  if ("day" in cell) return { t: "n", v: serialOf(cell.day, dateSystem), z: "dd/mm/yyyy" };
  if ("share" in cell) return { t: "n", v: cell.share, z: "0.00%" };
  if (cell.value === null) return { t: "z", f: cell.formula };
  return typeof cell.value === "number" ? { t: "n", v: cell.value, f: cell.formula } : { t: "s", v: cell.value, f: cell.formula };
}
