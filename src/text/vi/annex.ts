import { printNumber } from "../number";

const DOTS = "……";

/** Ngày, tháng 1 và 2 có số 0 đứng trước (Nghị định 30/2020/NĐ-CP, phụ lục I); what is not known yet is left to be filled in by hand. */
const date = (iso: string | null) => {
  const [year, month, day] = iso === null ? [] : iso.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const two = (value: number) => String(value).padStart(2, "0");
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
};

/** The tab «Phụ lục»: the annex to the decision that shares the target out, as it is signed. */
export const annex = {
  title: "Phụ lục",
  state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  annex: "Phụ lục",
  heading: (year: number) => `PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN NĂM ${year} CHO CÁC CÔNG ĐOÀN CƠ SỞ`,
  source: (number: string, day: string | null, issuer: string) =>
    `(Kèm theo Quyết định số ${number || `${DOTS}/${DOTS}`} ${date(day)} của Ban Thường vụ ${issuer || DOTS.repeat(6)})`,
  unit: "Đơn vị tính: người",
  columns: {
    no: "STT",
    name: "Tên CĐCS",
    workers: "Tổng số CNVCLĐ",
    members: "Tổng số đoàn viên",
    rate: "Tỷ lệ (%)",
    nonMembers: "LĐ chưa là ĐV",
    part: (year: number) => `Chỉ tiêu giao năm ${year}`,
    after: "Tỷ lệ dự kiến (%)",
    note: "Ghi chú",
    key: "Mã",
    group: "Nhóm",
    place: "Dòng ở trang Phân bổ",
  },
  groupSum: (numeral: string) => `Cộng ${numeral}`,
  sum: "TỔNG CỘNG",
  leftOut: (rows: number) => `Ghi chú: ${printNumber(rows, "vi")} dòng của danh sách không giao chỉ tiêu; lý do ghi ở trang «Phân bổ».`,
  place: (place: string, day: string | null) => `${place || DOTS.repeat(2)}, ${date(day)}`,
  preparer: "NGƯỜI LẬP BIỂU",
  onBehalf: "TM. BAN THƯỜNG VỤ",
  chair: "CHỦ TỊCH",
  forChair: "KT. CHỦ TỊCH",
  viceChair: "PHÓ CHỦ TỊCH",
  blank: DOTS.repeat(6),
};
