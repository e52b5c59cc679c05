import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { toTcvn3, toVni } from "./old-fonts";
import { ruralUnions } from "./rural-unions";
import type { SampleUnion } from "./sample-union";
import { GRID, stamp } from "./sheet-look";

/** Where a union stands in the workbook; rows count from 1. */
export interface PlacedUnion extends SampleUnion {
  readonly tab: string;
  readonly row: number;
}

/** A tab of its own for each khối, as three officers kept them, and last year's list of firms, hidden. */
export const OLD_TABS = ["Khối HCSN", "Khối doanh nghiệp", "Khối trường học"] as const;
const LAST_YEAR = "Khối DN 2023";
const FIRST_ROW = 7;

interface Hand {
  readonly font: string;
  readonly titleFont: string;
  readonly type: (text: string) => string;
  readonly title: (text: string) => string;
  /** Heading of each column, in this officer's order. */
  readonly columns: readonly (readonly [key: Column, heading: string])[];
  /** A head-count as this officer types it. */
  readonly count: (count: number, index: number) => string | number;
}

type Column = "no" | "name" | "ward" | "workers" | "members" | "female" | "note";

const ABC: Pick<Hand, "font" | "titleFont" | "type" | "title"> = {
  font: ".VnTime",
  titleFont: ".VnTimeH",
  type: toTcvn3,
  title: (text) => toTcvn3(text.toLowerCase()),
};
const OFFICES: Hand = {
  ...ABC,
  columns: [
    ["no", "TT"],
    ["name", "Tên công đoàn cơ sở"],
    ["ward", "Xã"],
    ["workers", "Số lao động"],
    ["members", "Số đoàn viên"],
    ["female", "Trong đó nữ"],
    ["note", "Ghi chú"],
  ],
  count: (count) => String(count).padStart(2, "0"),
};
const FIRMS: Hand = {
  ...ABC,
  columns: [
    ["no", "TT"],
    ["name", "Tên công đoàn cơ sở"],
    ["workers", "Số lao động"],
    ["members", "Số đoàn viên"],
    ["female", "Trong đó nữ"],
    ["ward", "Xã"],
    ["note", "Ghi chú"],
  ],
  count: (count, index) =>
    index % 3 === 0 ? `${count} người` : count >= 1000 ? `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, "0")}` : count,
};
const SCHOOLS: Hand = {
  font: "VNI-Times",
  titleFont: "VNI-Times",
  type: toVni,
  title: toVni,
  columns: OFFICES.columns,
  count: (count) => ` ${count}\u00A0`,
};

/** The workbook of an office that has kept its lists for twenty years: old fonts, numbers typed as text, wards merged over their rows, a tab a khối. */
export function oldOfficeWorkbook(): { readonly workbook: Workbook; readonly placed: readonly PlacedUnion[] } {
  const workbook = new Workbook();
  stamp(workbook, "LĐLĐ huyện Cỏ May");
  const [offices, firms, schools] = split(ruralUnions());
  const [officeTab, firmTab, schoolTab] = OLD_TABS;
  const placed = [
    ...addList(workbook, officeTab, "KHỐI HÀNH CHÍNH SỰ NGHIỆP", offices, OFFICES),
    ...addList(workbook, firmTab, "KHỐI DOANH NGHIỆP NGOÀI NHÀ NƯỚC", firms, FIRMS),
    ...addList(workbook, schoolTab, "KHỐI TRƯỜNG HỌC CÔNG LẬP", schools, SCHOOLS),
  ];
  addList(workbook, LAST_YEAR, "KHỐI DOANH NGHIỆP NĂM 2023", firms.slice(2), FIRMS);
  const hidden = workbook.getWorksheet(LAST_YEAR);
  if (hidden) hidden.state = "hidden";
  return { workbook, placed };
}

function split(unions: readonly SampleUnion[]): [SampleUnion[], SampleUnion[], SampleUnion[]] {
  const isSchool = ({ name }: SampleUnion) => name.startsWith("Trường");
  const byWard = [...unions].sort((a, b) => (a.ward < b.ward ? -1 : a.ward > b.ward ? 1 : 0));
  return [
    byWard.filter((union) => union.sector === "Nhà nước" && !isSchool(union)),
    // One firm of this district has a workforce of over a thousand.
    unions
      .filter(({ sector }) => sector === "Ngoài nhà nước")
      .map((union, index) => (index === 4 ? { ...union, workers: { total: 1240, female: 800 } } : union)),
    byWard.filter(isSchool),
  ];
}

function addList(workbook: Workbook, tab: string, title: string, unions: readonly SampleUnion[], hand: Hand): PlacedUnion[] {
  const sheet = workbook.addWorksheet(tab);
  const write = (row: number, column: number, value: string | number | null, font = hand.font, bold = false) => {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.font = { name: font, size: 12, bold };
    return cell;
  };
  write(1, 1, hand.title("LIÊN ĐOÀN LAO ĐỘNG HUYỆN CỎ MAY"), hand.titleFont, true);
  write(3, 1, hand.title(`DANH SÁCH CÔNG ĐOÀN CƠ SỞ ${title}`), hand.titleFont, true);
  sheet.mergeCells(3, 1, 3, hand.columns.length);
  write(4, 1, hand.type("(Số liệu tính đến ngày 31/12/2023)"));
  sheet.mergeCells(4, 1, 4, hand.columns.length);
  hand.columns.forEach(([, heading], index) => {
    write(6, index + 1, hand.type(heading), hand.font, true).border = GRID;
    sheet.getColumn(index + 1).width = [5, 40, 14, 11, 11, 11, 18][index] ?? 12;
  });
  unions.forEach((union, index) => {
    const cells = cellsOf(union, index, hand);
    hand.columns.forEach(([key], column) => {
      write(FIRST_ROW + index, column + 1, cells[key]).border = GRID;
    });
  });
  mergeWards(sheet, unions, hand.columns.findIndex(([key]) => key === "ward") + 1);
  const foot = FIRST_ROW + unions.length;
  write(foot, 2, hand.type("Tổng cộng"), hand.font, true);
  const total = (of: (union: SampleUnion) => number) => unions.reduce((sum, union) => sum + of(union), 0);
  const place = (key: Column) => hand.columns.findIndex(([one]) => one === key) + 1;
  write(
    foot,
    place("workers"),
    total(({ workers }) => workers?.total ?? 0),
    hand.font,
    true,
  );
  write(
    foot,
    place("members"),
    total(({ members }) => members.total),
    hand.font,
    true,
  );
  write(
    foot,
    place("female"),
    total(({ members }) => members.female),
    hand.font,
    true,
  );
  write(foot + 2, 5, hand.type("Người lập biểu"), hand.font, true);
  return unions.map((union, index) => ({ ...union, tab, row: FIRST_ROW + index }));
}

function cellsOf(union: SampleUnion, index: number, hand: Hand): Record<Column, string | number | null> {
  return {
    no: index + 1,
    name: hand.type(union.name),
    ward: hand.type(union.ward),
    workers: union.workers ? typed(hand, union.workers.total, index) : null,
    members: typed(hand, union.members.total, index + 1),
    female: typed(hand, union.members.female, index + 2),
    note: null,
  };
}

function typed(hand: Hand, count: number, index: number): string | number {
  const said = hand.count(count, index);
  return typeof said === "string" ? hand.type(said.replace("\u00A0", " ")).replace(/ $/, "\u00A0") : said;
}

/** A ward stands once, merged over the rows of its unions. */
function mergeWards(sheet: Worksheet, unions: readonly SampleUnion[], column: number): void {
  let from = 0;
  unions.forEach((union, index) => {
    if (index + 1 < unions.length && unions[index + 1]?.ward === union.ward) return;
    for (let row = from + 1; row <= index; row += 1) sheet.getCell(FIRST_ROW + row, column).value = null;
    if (index > from) sheet.mergeCells(FIRST_ROW + from, column, FIRST_ROW + index, column);
    from = index + 1;
  });
}
