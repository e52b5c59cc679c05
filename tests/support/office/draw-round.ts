import { personName } from "../../../samples/invented-names";
import type { Random } from "../../../samples/random";
import type { OfficePage, TrueRow } from "./office-page";

const TITLES: Readonly<Record<string, readonly string[]>> = {
  roster: ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2021", "DANH SÁCH CĐCS TRỰC THUỘC LĐLĐ QUẬN SÔNG LAU", "THỐNG KÊ LAO ĐỘNG, ĐOÀN VIÊN NĂM 2021"],
  figures: ["BIỂU TỔNG HỢP BIẾN ĐỘNG ĐOÀN VIÊN NĂM 2021", "BÁO CÁO SỐ LIỆU TỔ CHỨC QUÝ II NĂM 2021"],
  enterprises: ["DANH SÁCH DOANH NGHIỆP TRÊN ĐỊA BÀN", "THỐNG KÊ DOANH NGHIỆP VÀ TÌNH HÌNH THÀNH LẬP CĐCS NĂM 2021"],
  registration: ["TỔNG HỢP ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2021"],
  log: ["THEO DÕI NỘP BÁO CÁO ĐỊNH KỲ NĂM 2021 (trước ngày 15 tháng cuối quý)"],
  results: ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2024"],
  form: ["BÁO CÁO HOẠT ĐỘNG CÔNG ĐOÀN CƠ SỞ NĂM 2021"],
  other: ["BẢNG TỔNG HỢP KHỐI LƯỢNG", "DỰ TOÁN CHI TIẾT", "BẢNG CHIẾT TÍNH ĐƠN GIÁ"],
};

/** Motto, office, title, date and unit of measure above a table. @returns the row at which the table may begin. */
export function drawTitles(page: OfficePage, kind: string, width: number, unit: string, dice: Random): number {
  const isMerged = dice.chance(80);
  const half = Math.max(2, Math.floor(width / 2));
  let row = 0;
  const line = (column: number, said: string, columns: number) => {
    page.put(row, column, said);
    if (isMerged) page.merge(row, column, 1, columns);
  };
  if (dice.chance(60)) {
    line(0, "LĐLĐ THÀNH PHỐ VĨNH LAU", half);
    line(half, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Math.max(1, width - half));
    row += 1;
    line(0, dice.pick(["LIÊN ĐOÀN LAO ĐỘNG QUẬN SÔNG LAU", "CÔNG ĐOÀN PHƯỜNG BẾN SẬY"]), half);
    line(half, "Độc lập - Tự do - Hạnh phúc", Math.max(1, width - half));
    row += 1;
    if (dice.chance(40)) {
      line(0, "Số:      /BC-LĐLĐ", half);
      line(half, "Sông Lau, ngày 14 tháng 01 năm 2022", Math.max(1, width - half));
      row += 1;
    }
    row += dice.whole(0, 1);
  }
  if (kind === "form") {
    page.put(row, 0, `Đơn vị báo cáo: ${unit}`);
    row += 1;
  }
  if (dice.chance(85) || kind === "form") {
    line(0, dice.pick(TITLES[kind] ?? ["BIỂU"]), width);
    row += 1;
    if (dice.chance(50)) {
      line(0, dice.pick(["(Số liệu tính đến ngày 31/12/2021)", "(Theo Kế hoạch số 31/KH-LĐLĐ ngày 01/4/2021)", "Quý II năm 2021"]), width);
      row += 1;
    }
    row += dice.whole(0, 2);
  }
  if (dice.chance(25)) {
    page.put(row, Math.max(0, width - 2), "Đơn vị tính: người");
    row += 1;
  }
  return row;
}

/** Notes and signatures below a table, told as rows of it. @returns the row after the last. */
export function drawFoot(page: OfficePage, from: number, width: number, dice: Random): number {
  const table = page.tables.at(-1);
  if (!table) return from;
  const rows: TrueRow[] = [];
  let row = from;
  const tell = (role: TrueRow["role"], cells: readonly (readonly [number, string])[]) => {
    for (const [column, said] of cells) page.put(row, column, said);
    rows.push({ row, role, values: {} });
    row += 1;
  };
  if (dice.chance(40)) {
    tell("note", [
      [
        dice.whole(0, 1),
        dice.pick(["Ghi chú: số liệu do các CĐCS báo cáo", "* Số liệu chưa gồm CĐCS mới thành lập", "(*) đơn vị tạm ngừng", "Ghi chú:"]),
      ],
    ]);
  }
  if (dice.chance(60)) {
    row += dice.whole(0, 1);
    const right = Math.max(2, width - 3);
    tell("signature", [
      [right, dice.pick(["Vĩnh Lau, ngày 05 tháng 01 năm 2022", "Sông Lau, ngày 5/1/2022", "Ngày     tháng     năm 2022"])],
    ]);
    tell("signature", [
      [1, dice.pick(["NGƯỜI LẬP BIỂU", "Người lập biểu", "NGƯỜI TỔNG HỢP"])],
      [right, dice.pick(["TM. BAN THƯỜNG VỤ", "TM. BAN CHẤP HÀNH", "THỦ TRƯỞNG ĐƠN VỊ"])],
    ]);
    if (dice.chance(60)) tell("signature", [[right, dice.pick(["CHỦ TỊCH", "PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"])]]);
    row += dice.whole(0, 3);
    tell("signature", [
      [1, personName(dice)],
      [right, personName(dice)],
    ]);
  }
  page.tables[page.tables.length - 1] = { ...table, rows: [...table.rows, ...rows] };
  return row;
}
