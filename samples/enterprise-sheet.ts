import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { enterprises, type SampleEnterprise } from "./enterprises";
import { DISTRICT, WARDS } from "./invented-names";
import { type CellInput, type Look, put, putMerged, setPaper, stamp } from "./sheet-look";

export const ENTERPRISE_TAB = "DN Quý 4-2020";
const FIRST_ROW = 7;
const WIDTHS = [5.5, 42, 13, 24, 11, 8.5, 8.5, 7.5, 7.5, 11.5, 8.5, 10.5, 22, 22];
const COUNT = "#,##0";
const HEADING: Look = { bold: true, align: "center", wrap: true, grid: true, fill: "DDEBF7" };
const NOTE =
  "Ghi chú: BHXH là số lao động được tham gia bảo hiểm xã hội. Tên doanh nghiệp và mã số thuế trong danh sách này là dữ liệu mẫu.";
const TALL: readonly [string, string][] = [
  ["A", "TT"],
  ["B", "Tên doanh nghiệp"],
  ["C", "Mã số thuế"],
  ["D", "Địa chỉ"],
  ["E", "Loại hình"],
  ["J", "Ngày thành lập CĐCS"],
  ["K", "KPCĐ 2%"],
  ["L", "Đủ ĐK vận động"],
  ["M", "Cán bộ phụ trách"],
  ["N", "Ghi chú"],
];

/** The survey of enterprises of the fourth quarter of 2020, under one grey row for each ward. */
export function enterpriseWorkbook(): Workbook {
  const workbook = new Workbook();
  stamp(workbook, "Ban Tổ chức");
  const sheet = workbook.addWorksheet(ENTERPRISE_TAB, {
    views: [{ state: "frozen", xSplit: 2, ySplit: FIRST_ROW - 1, showGridLines: false }],
  });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  heading(sheet);
  const total = body(sheet, enterprises());
  put(sheet.getCell(total + 1, 2), NOTE, { italic: true });
  setPaper(sheet, { landscape: true, titleRows: `5:${FIRST_ROW - 1}`, printArea: `A1:N${total + 1}` });
  return workbook;
}

function heading(sheet: Worksheet): void {
  putMerged(sheet, "A1:C1", `LĐLĐ ${DISTRICT.toUpperCase()}`, { size: 12, bold: true, align: "center" });
  putMerged(sheet, "A2:N2", `DANH SÁCH DOANH NGHIỆP TRÊN ĐỊA BÀN ${DISTRICT.toUpperCase()}`, { size: 14, bold: true, align: "center" });
  putMerged(sheet, "A3:N3", "(Thống kê quý 4 năm 2020, theo phường)", { size: 13, italic: true, align: "center" });
  for (const [column, text] of TALL) putMerged(sheet, `${column}5:${column}6`, text, HEADING);
  putMerged(sheet, "F5:G5", "Số lao động", HEADING);
  putMerged(sheet, "H5:I5", "CĐCS", HEADING);
  const low = { F: "Tổng", G: "BHXH", H: "Có", I: "Chưa" };
  for (const [column, text] of Object.entries(low)) put(sheet.getCell(`${column}6`), text, HEADING);
  sheet.getRow(2).height = 22;
  sheet.getRow(5).height = 24;
  sheet.getRow(6).height = 30;
}

/** @returns the row of the total. */
function body(sheet: Worksheet, list: readonly SampleEnterprise[]): number {
  let row = FIRST_ROW;
  let number = 1;
  for (const ward of WARDS) {
    line(sheet, row, [null, `Phường ${ward}`], { bold: true, fill: "F2F2F2" });
    row += 1;
    for (const one of list.filter((enterprise) => enterprise.ward === ward)) {
      line(sheet, row, cells(one, number), {});
      row += 1;
      number += 1;
    }
  }
  line(sheet, row, totals(list, row), { bold: true, fill: "FFF2CC" });
  return row;
}

function cells(one: SampleEnterprise, number: number): CellInput[] {
  return [
    number,
    one.name,
    one.taxCode,
    one.address,
    one.kind,
    one.workers,
    one.insured,
    one.hasUnion ? "x" : null,
    one.hasUnion ? null : "x",
    one.unionFounded,
    one.paysFee ? "x" : null,
    one.eligible ? "x" : null,
    one.officer,
    one.note || null,
  ];
}

function totals(list: readonly SampleEnterprise[], row: number): CellInput[] {
  const sum = (column: string) => `SUM(${column}${FIRST_ROW}:${column}${row - 1})`;
  const marks = (column: string) => `COUNTIF(${column}${FIRST_ROW}:${column}${row - 1},"x")`;
  const count = (is: (one: SampleEnterprise) => boolean) => list.filter(is).length;
  return [
    null,
    "TỔNG CỘNG",
    null,
    null,
    null,
    { formula: sum("F"), result: list.reduce((all, one) => all + one.workers, 0) },
    { formula: sum("G"), result: list.reduce((all, one) => all + one.insured, 0) },
    { formula: marks("H"), result: count((one) => one.hasUnion) },
    { formula: marks("I"), result: count((one) => !one.hasUnion) },
    null,
    { formula: marks("K"), result: count((one) => one.paysFee) },
    { formula: marks("L"), result: count((one) => one.eligible) },
  ];
}

function line(sheet: Worksheet, row: number, values: readonly CellInput[], look: Look): void {
  sheet.getRow(row).height = 17;
  for (let column = 1; column <= WIDTHS.length; column += 1) {
    const centred = [1, 3, 5, 8, 9, 10, 11, 12].includes(column);
    put(sheet.getCell(row, column), values[column - 1] ?? null, {
      grid: true,
      ...(centred ? { align: "center" } : {}),
      ...(column === 3 ? { format: "@" } : {}),
      ...(column === 6 || column === 7 ? { format: COUNT } : {}),
      ...(column === 10 ? { format: "dd/mm/yyyy" } : {}),
      ...look,
    });
  }
}
