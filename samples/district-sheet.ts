import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { CITY, DISTRICT } from "./invented-names";
import type { SampleUnion, UnionBlock } from "./sample-union";
import { type CellInput, type Look, put, putMerged, setPaper, stamp } from "./sheet-look";

export const DISTRICT_TAB = "DS CĐCS 2021";
const FIRST_ROW = 11;
const LAST_COLUMN = 15;
const WIDTHS = [5.5, 45, 14, 15, 8.5, 8.5, 8.5, 8.5, 9.2, 9.5, 11.5, 22, 7.5, 14.5, 21];
const NUMBERS = ["A", "B", "C", "D", "1", "2", "3", "4", "5=3/1", "6=1-3", "7", "8", "9", "10", "11"];
const COUNT = "#,##0";
const RATE = "0.00";
const FILL = { heading: "DDEBF7", block: "F2F2F2", total: "FFF2CC" };

/** Row numbers as Excel shows them, from 1. */
export interface DistrictRows {
  readonly blocks: readonly { readonly roman: string; readonly first: number; readonly last: number; readonly subtotal: number }[];
  readonly total: number;
}

/** The office's list: letterhead, two heading rows, number row, blocks with subtotals, total, notes, signatures. */
export function districtWorkbook(blocks: readonly UnionBlock[]): { readonly workbook: Workbook; readonly rows: DistrictRows } {
  const workbook = new Workbook();
  stamp(workbook, "Ban Tổ chức");
  const sheet = workbook.addWorksheet(DISTRICT_TAB, {
    views: [{ state: "frozen", xSplit: 2, ySplit: FIRST_ROW - 1, showGridLines: false, zoomScale: 100 }],
  });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  letterhead(sheet);
  heading(sheet);
  const rows = body(sheet, blocks);
  const end = foot(sheet, rows.total + 1);
  setPaper(sheet, { landscape: true, titleRows: `8:${FIRST_ROW - 1}`, printArea: `A1:O${end}` });
  return { workbook, rows };
}

function letterhead(sheet: Worksheet): void {
  const left = [`LIÊN ĐOÀN LAO ĐỘNG ${CITY.toUpperCase()}`, `LIÊN ĐOÀN LAO ĐỘNG ${DISTRICT.toUpperCase()}`, "Số:      /DS-LĐLĐ"];
  const right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Sông Lau, ngày 14 tháng 01 năm 2021"];
  const looks: readonly [Look, Look][] = [
    [{ size: 12 }, { size: 12, bold: true }],
    [
      { size: 12, bold: true },
      { size: 13, bold: true, underline: true },
    ],
    [{ size: 12 }, { size: 12, italic: true }],
  ];
  looks.forEach(([leftLook, rightLook], index) => {
    putMerged(sheet, `A${index + 1}:C${index + 1}`, left[index] ?? "", { ...leftLook, align: "center" });
    putMerged(sheet, `H${index + 1}:O${index + 1}`, right[index] ?? "", { ...rightLook, align: "center" });
    sheet.getRow(index + 1).height = 18;
  });
  putMerged(sheet, "A5:O5", "DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2021", { size: 14, bold: true, align: "center" });
  putMerged(sheet, "A6:O6", "(Số liệu tính đến ngày 31 tháng 12 năm 2020)", { size: 13, italic: true, align: "center" });
  putMerged(sheet, "L7:O7", "Đơn vị tính: người", { italic: true, align: "right" });
  sheet.getRow(5).height = 22;
}

function heading(sheet: Worksheet): void {
  const look: Look = { bold: true, align: "center", wrap: true, grid: true, fill: FILL.heading };
  const tall: readonly [string, string][] = [
    ["A", "STT"],
    ["B", "Tên CĐCS"],
    ["C", "Phường"],
    ["D", "Loại hình (khu vực)"],
    ["I", "Tỷ lệ ĐV/LĐ (%)"],
    ["J", "LĐ chưa là ĐV"],
    ["K", "Ngày thành lập"],
    ["O", "Ghi chú"],
  ];
  for (const [column, text] of tall) putMerged(sheet, `${column}8:${column}9`, text, look);
  putMerged(sheet, "E8:F8", "CNVC-LĐ", look);
  putMerged(sheet, "G8:H8", "Đoàn viên", look);
  putMerged(sheet, "L8:N8", "Chủ tịch CĐCS", look);
  const low = { E: "Tổng số", F: "Nữ", G: "Tổng số", H: "Nữ", L: "Họ và tên", M: "Đảng viên", N: "Điện thoại" };
  for (const [column, text] of Object.entries(low)) put(sheet.getCell(`${column}9`), text, look);
  NUMBERS.forEach((text, index) => {
    const value = /^\d+$/.test(text) ? Number(text) : text;
    put(sheet.getCell(FIRST_ROW - 1, index + 1), value, { size: 9, italic: true, align: "center", grid: true });
  });
  sheet.getRow(8).height = 24;
  sheet.getRow(9).height = 30;
}

function body(sheet: Worksheet, blocks: readonly UnionBlock[]): DistrictRows {
  const placed: { roman: string; first: number; last: number; subtotal: number }[] = [];
  let row = FIRST_ROW;
  let number = 1;
  for (const block of blocks) {
    line(sheet, row, [block.roman, block.title], { bold: true, fill: FILL.block });
    const first = row + 1;
    for (const union of block.unions) {
      row += 1;
      line(sheet, row, unionCells(union, number, row), {});
      number += 1;
    }
    const subtotal = row + 1;
    const ranges = (column: string) => `SUM(${column}${first}:${column}${subtotal - 1})`;
    line(sheet, subtotal, totalCells(`Cộng ${block.roman}`, block.unions, subtotal, ranges), { bold: true, fill: FILL.block });
    placed.push({ roman: block.roman, first, last: row, subtotal });
    row = subtotal + 1;
  }
  const sum = (column: string) => placed.map(({ subtotal }) => `${column}${subtotal}`).join("+");
  const all = blocks.flatMap((block) => block.unions);
  line(sheet, row, totalCells("TỔNG CỘNG", all, row, sum), { bold: true, fill: FILL.total });
  return { blocks: placed, total: row };
}

function unionCells(union: SampleUnion, number: number, row: number): CellInput[] {
  const workers = union.workers?.total ?? null;
  const rate = workers === null ? "" : (union.members.total / workers) * 100;
  return [
    number,
    union.name,
    union.ward,
    union.sector,
    workers,
    union.workers?.female ?? null,
    union.members.total,
    union.members.female,
    { formula: `IF(E${row}>0,G${row}/E${row}*100,"")`, result: rate },
    { formula: `IF(E${row}>0,E${row}-G${row},"")`, result: workers === null ? "" : workers - union.members.total },
    union.founded,
    union.chair?.name ?? null,
    union.chair?.isPartyMember ? "x" : null,
    union.chair?.phone ?? null,
    union.note || null,
  ];
}

function totalCells(title: string, unions: readonly SampleUnion[], row: number, sum: (column: string) => string): CellInput[] {
  const total = (of: (union: SampleUnion) => number) => unions.reduce((all, union) => all + of(union), 0);
  const workers = total((union) => union.workers?.total ?? 0);
  const members = total((union) => union.members.total);
  return [
    null,
    title,
    null,
    null,
    { formula: sum("E"), result: workers },
    { formula: sum("F"), result: total((union) => union.workers?.female ?? 0) },
    { formula: sum("G"), result: members },
    { formula: sum("H"), result: total((union) => union.members.female) },
    { formula: `IF(E${row}>0,G${row}/E${row}*100,"")`, result: (members / workers) * 100 },
    { formula: sum("J"), result: total((union) => (union.workers ? union.workers.total - union.members.total : 0)) },
  ];
}

/** In characters of the name column. */
const LONG_NAME = 42;

function line(sheet: Worksheet, row: number, cells: readonly CellInput[], look: Look): void {
  // A long name takes a second line.
  const name = cells[1];
  sheet.getRow(row).height = typeof name === "string" && name.length > LONG_NAME ? 32 : 17;
  for (let column = 1; column <= LAST_COLUMN; column += 1) {
    const centred = column === 1 || column === 4 || column === 11 || column === 13 || column === 14;
    put(sheet.getCell(row, column), cells[column - 1] ?? null, {
      grid: true,
      wrap: column === 2 || column === 15,
      ...(centred ? { align: "center" } : {}),
      ...(column >= 5 && column <= 10 ? { format: column === 9 ? RATE : COUNT } : {}),
      ...(column === 11 ? { format: "dd/mm/yyyy" } : {}),
      ...look,
    });
  }
}

/** @returns the last row. */
function foot(sheet: Worksheet, row: number): number {
  const notes = [
    "Ghi chú: CNVC-LĐ là tổng số công nhân, viên chức, lao động có mặt tại đơn vị, kể cả lao động thời vụ.",
    "Dấu “x” ở cột 9: chủ tịch CĐCS là đảng viên. Tên đơn vị, họ tên và số điện thoại trong danh sách này là dữ liệu mẫu.",
  ];
  notes.forEach((text, index) => {
    put(sheet.getCell(row + 1 + index, 2), text, { size: 11, italic: true });
  });
  const sign = row + 4;
  putMerged(sheet, `A${sign}:C${sign}`, "NGƯỜI LẬP BIỂU", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `H${sign}:O${sign}`, "TM. BAN THƯỜNG VỤ", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `H${sign + 1}:O${sign + 1}`, "PHÓ CHỦ TỊCH", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `A${sign + 6}:C${sign + 6}`, "Kiều Thị Ngọc Loan", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `H${sign + 6}:O${sign + 6}`, "Tô Trọng Nghĩa", { size: 12, bold: true, align: "center" });
  return sign + 6;
}
