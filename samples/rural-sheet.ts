import { Workbook } from "@cj-tech-master/excelts";
import { RURAL_DISTRICT, ruralUnions } from "./rural-unions";
import { type CellInput, put, setPaper, stamp } from "./sheet-look";

export const RURAL_TAB = "CĐCS";
const HEADINGS: readonly [string, number][] = [
  ["TT", 5],
  ["Tên công đoàn cơ sở", 42],
  ["Xã, thị trấn", 14],
  ["Khu vực", 16],
  ["Số lao động", 11],
  ["LĐ nữ", 8.5],
  ["Số đoàn viên", 11],
  ["ĐV nữ", 8.5],
  ["Ghi chú", 20],
];

/** One heading row in row 1, one union in each row below, nothing else: the plainest list an office keeps. */
export function ruralWorkbook(): Workbook {
  const workbook = new Workbook();
  stamp(workbook, `LĐLĐ ${RURAL_DISTRICT}`);
  const sheet = workbook.addWorksheet(RURAL_TAB, { views: [{ state: "frozen", ySplit: 1 }] });
  HEADINGS.forEach(([heading, width], index) => {
    sheet.getColumn(index + 1).width = width;
    put(sheet.getCell(1, index + 1), heading, { size: 12, bold: true, align: "center", wrap: true, grid: true, fill: "E2EFDA" });
  });
  sheet.getRow(1).height = 33;
  const unions = ruralUnions();
  unions.forEach((union, index) => {
    const cells: CellInput[] = [
      index + 1,
      union.name,
      union.ward,
      union.sector,
      union.workers?.total ?? null,
      union.workers?.female ?? null,
      union.members.total,
      union.members.female,
      union.note || null,
    ];
    cells.forEach((value, at) => {
      const look = { size: 12, grid: true, ...(at === 0 ? { align: "center" as const } : {}) };
      put(sheet.getCell(index + 2, at + 1), value, at >= 4 && at <= 7 ? { ...look, format: "#,##0" } : look);
    });
    sheet.getRow(index + 2).height = 18;
  });
  setPaper(sheet, { landscape: true, titleRows: "1:1", printArea: `A1:I${unions.length + 1}` });
  return workbook;
}
