import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { DISTRICT } from "./invented-names";
import type { QuarterReport } from "./quarter-reports";
import { type CellInput, put, putMerged, setPaper, stamp } from "./sheet-look";

export const REPORT_TAB = "Báo cáo";
const FIRST_ROW = 10;
const WIDTHS = [6, 52, 13, 13, 24];
const COUNT = "#,##0";
const SAME = "“";

/** TT, Nội dung, Đơn vị tính, Số lượng; a section has its title alone. */
type Line = readonly [number: number | string | null, content: string, unit?: string, quantity?: CellInput];

/** A vertical form for one unit: one figure to a line, under roman sections, ditto marks for the unit of measure. */
export function quarterReportWorkbook(report: QuarterReport): Workbook {
  const workbook = new Workbook();
  stamp(workbook, "Ban Chấp hành CĐCS");
  const sheet = workbook.addWorksheet(REPORT_TAB, { views: [{ state: "frozen", ySplit: FIRST_ROW - 1, showGridLines: false }] });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  head(sheet, report);
  const lines = formLines(report);
  lines.forEach((line, index) => {
    formLine(sheet, FIRST_ROW + index, line);
  });
  const end = signatures(sheet, report, FIRST_ROW + lines.length + 1);
  setPaper(sheet, { landscape: false, printArea: `A1:E${end}` });
  return workbook;
}

function head(sheet: Worksheet, { union, period, cutOff }: QuarterReport): void {
  put(sheet.getCell("A1"), `Công đoàn cấp trên: LĐLĐ ${DISTRICT}`, { size: 12 });
  put(sheet.getCell("A2"), `Đơn vị báo cáo: CĐCS ${union.name}`, { size: 12, bold: true });
  put(sheet.getCell("A3"), `Địa bàn: phường ${union.ward}`, { size: 12 });
  putMerged(sheet, "A5:E5", "BÁO CÁO HOẠT ĐỘNG CÔNG ĐOÀN CƠ SỞ", { size: 14, bold: true, align: "center" });
  putMerged(sheet, "A6:E6", period, { size: 14, bold: true, align: "center" });
  putMerged(sheet, "A7:E7", `(Số liệu tính đến ngày: ${cutOff})`, { size: 13, italic: true, align: "center" });
  for (const row of [5, 6, 7]) sheet.getRow(row).height = 20;
  ["TT", "Nội dung", "Đơn vị tính", "Số lượng", "Ghi chú"].forEach((text, index) => {
    put(sheet.getCell(FIRST_ROW - 1, index + 1), text, { size: 12, bold: true, align: "center", grid: true, fill: "DDEBF7" });
  });
  sheet.getRow(FIRST_ROW - 1).height = 24;
}

function formLines(report: QuarterReport): readonly Line[] {
  const { workers, closing } = report;
  const row = (line: number) => FIRST_ROW + line;
  const gain = report.admitted + report.movedIn;
  const loss = report.movedOut + report.left;
  const honest = report.closing.total === report.opening + gain - loss;
  return [
    ["I", "Tình hình lao động"],
    [1, "Tổng số CNVC-LĐ", "Người", workers.total],
    [null, "- Trong đó: nữ", SAME, workers.female],
    [2, "Số lao động được tham gia đóng BHXH", SAME, report.insured],
    ["II", "Tình hình đoàn viên"],
    [3, "Số đoàn viên đầu kỳ", "Người", report.opening],
    [4, "Số đoàn viên tăng trong kỳ", SAME, { formula: `D${row(7)}+D${row(8)}`, result: gain }],
    [null, "- Kết nạp mới", SAME, report.admitted],
    [null, "- Chuyển đến", SAME, report.movedIn],
    [5, "Số đoàn viên giảm trong kỳ", SAME, { formula: `D${row(10)}+D${row(11)}`, result: loss }],
    [null, "- Chuyển đi", SAME, report.movedOut],
    [null, "- Nghỉ việc, nghỉ hưu, lý do khác", SAME, report.left],
    [6, "Số đoàn viên cuối kỳ", SAME, honest ? { formula: `D${row(5)}+D${row(6)}-D${row(9)}`, result: closing.total } : closing.total],
    [null, "- Trong đó: nữ", SAME, closing.female],
    [
      null,
      "+ Tỷ lệ so với tổng số lao động",
      "%",
      { formula: `D${row(12)}/D${row(1)}*100`, result: (closing.total / workers.total) * 100 },
    ],
    ["III", "Công tác phát triển Đảng"],
    [7, "Số đoàn viên ưu tú giới thiệu cho Đảng", "Người", report.introduced],
    [8, "Số đoàn viên được kết nạp Đảng", SAME, report.joinedParty],
    ["IV", "Hoạt động công đoàn"],
    [9, "Số cuộc đối thoại tại nơi làm việc", "Cuộc", report.dialogues],
    [10, "Số lớp tuyên truyền, tập huấn", "Lớp", report.classes],
    [null, "- Số lượt người tham gia", "Lượt người", report.attendances],
  ];
}

function formLine(sheet: Worksheet, row: number, [number, content, unit, quantity]: Line): void {
  const section = unit === undefined;
  const look = { size: 12, grid: true, bold: section, ...(section ? { fill: "F2F2F2" } : {}) };
  put(sheet.getCell(row, 1), number, { ...look, align: "center" });
  put(sheet.getCell(row, 2), content, look);
  put(sheet.getCell(row, 3), unit ?? null, { ...look, align: "center" });
  put(sheet.getCell(row, 4), quantity ?? null, { ...look, format: unit === "%" ? "0.00" : COUNT });
  put(sheet.getCell(row, 5), null, look);
  sheet.getRow(row).height = 20;
}

/** @returns the last row. */
function signatures(sheet: Worksheet, { signed, clerk, union }: QuarterReport, row: number): number {
  putMerged(sheet, `C${row}:E${row}`, signed, { size: 12, italic: true, align: "center" });
  putMerged(sheet, `A${row + 1}:B${row + 1}`, "NGƯỜI LẬP BIỂU", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `C${row + 1}:E${row + 1}`, "TM. BAN CHẤP HÀNH", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `C${row + 2}:E${row + 2}`, "CHỦ TỊCH", { size: 12, bold: true, align: "center" });
  putMerged(sheet, `A${row + 7}:B${row + 7}`, clerk, { size: 12, bold: true, align: "center" });
  putMerged(sheet, `C${row + 7}:E${row + 7}`, union.chair?.name ?? "", { size: 12, bold: true, align: "center" });
  return row + 7;
}
