import { changeLayout } from "../../src/operation/change-layout";
import type { LayoutCorrection } from "../../src/operation/layout-memory";
import { tablesOf, viewTable } from "../../src/operation/view-layout";
import type { LayoutLooked } from "../../taskpane/layout-looked";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];

/** A district's list: titles, a heading of two rows, groups, long names, a total, signatures; eleven columns. */
const LIST: Rows = [
  ["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU"],
  ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2021"],
  [],
  ["TT", "Tên CĐCS", "Địa chỉ", "Loại hình", "CNVCLĐ", null, "ĐVCĐ", null, "Điện thoại", "Chủ tịch", "Ghi chú"],
  [null, null, null, null, "TS", "Nữ", "TS", "Nữ", null, null, null],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  ["I", "Phường Linh Trung"],
  ...Array.from({ length: 12 }, (_, unit) => [
    unit + 1,
    `CĐCS Công ty trách nhiệm hữu hạn một thành viên May mặc số ${unit + 1}`,
    "12 đường số 3",
    "Ngoài nhà nước",
    1234 + unit,
    600,
    1000 + unit,
    500,
    "0909",
    "Nguyễn Thị Lan",
    null,
  ]),
  [null, "Tổng cộng", null, null, 14874, 7200, 12066, 6000],
  [],
  [null, "Người lập biểu", null, null, null, null, "TM. BAN THƯỜNG VỤ"],
];

const STRANGE: Rows = [
  ["Đơn vị báo cáo: CĐCS Công ty Một"],
  ["QUÝ I NĂM 2021"],
  [],
  ["Mã", "Khoản mục", "Ghi"],
  [1, "Tổng số lao động", 110],
  [2, "Số đoàn viên đầu kỳ", 60],
  [3, "Số đoàn viên cuối kỳ", 66],
];

function lookedAt(
  rows: Rows,
  file: string | null,
  layouts: readonly LayoutCorrection[] = [],
  merges: readonly string[] = [],
): LayoutLooked {
  const image = { ...imageOf(rows, merges), tab: file === null ? "Trang lạ" : "Báo cáo" };
  const tables = tablesOf(file ?? "so.xlsx", image, layouts).map(viewTable);
  const answer = { view: { file, tables }, layouts, refusal: null, place: 0 };
  return { of: { file, tab: file === null ? image.tab : null }, from: "submitted", answer, place: 0, isChanged: false };
}

export const listLooked = (): LayoutLooked =>
  lookedAt(LIST, "danh sách gửi quận.xlsx", [], ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "G4:H4", "I4:I5", "J4:J5", "K4:K5"]);
export const strangeLooked = (): LayoutLooked => lookedAt(STRANGE, null);
/** Names of which some are surely TCVN3, and of two nobody can tell. */
const OLD: Rows = [
  ["BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN QUÝ I NĂM 2021"],
  ["STT", "Tên CĐCS", "Phường", "Số đoàn viên đầu kỳ", "Số đoàn viên cuối kỳ"],
  ...["B×nh", "Mü", "Công ty Bồ Đề", "C«ng ty H¶i Phßng"].map((name, unit) => [unit + 1, name, "Linh Trung", 60, 61]),
];
export const oldTextLooked = (): LayoutLooked => lookedAt(OLD, "cụm Đông.xlsx");
export const blankLooked = (): LayoutLooked => lookedAt([], null);

/** The report once its columns were told, by another unit's. */
export function toldLooked(): LayoutLooked {
  const image = imageOf(STRANGE);
  const other = { ...image, strings: image.strings.map((text) => text.replace("Một", "Hai")) };
  const change = { tab: "DS", at: 4, say: { kind: "columns", columns: { "Khoản mục": "indicator", Ghi: "amount" } } } as const;
  return lookedAt(STRANGE, "1.xlsx", changeLayout("2.xlsx", other, [], change).layouts);
}
