import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");
const named = (names: readonly string[]) => names.map((name) => `«${name}»`).join(", ");

/** «Tổng hợp» in the pane. */
export const summaryPages = {
  title: "Tổng hợp",
  lead: (units: number, source: string, year: number) => `${n(units)} CĐCS · ${source}, năm ${year}`,
  start: { lead: "Cộng danh sách CĐCS theo chương trình đã chọn.", run: "Tổng hợp danh sách" },
  noProgramme: "Chưa chọn chương trình. Xin chọn ở bước «Phân bổ».",
  toSplit: "Sang Phân bổ",
  tabs: "Sẽ có trong sổ",
  how: "Cách ghi",
  isNew: "mới",
  renewed: "cập nhật",
  about: {
    data: "mỗi CĐCS một dòng, đọc từ ô nào",
    "summary-sector": "cộng bằng công thức",
    "summary-ward": "cộng bằng công thức, có biểu đồ",
    "summary-block": "cộng bằng công thức, có biểu đồ",
    "summary-size": "cộng bằng công thức",
    "summary-targets": "phân số, đánh giá, câu trích văn bản",
    "summary-attention": "các đơn vị cần nhắc",
    report: "1 trang in, có chỗ ký",
  },
  taken: (tabs: readonly string[]) => `Sổ đã có trang ${named(tabs)} không do phần mềm lập`,
  takenWhat: "Phần mềm không ghi đè trang của anh/chị. Xin đổi tên trang đó (bấm đúp vào tên trang), rồi trở lại bước này.",
  changed: "Số liệu đã đổi trước khi ghi",
  changedWhat: "Chưa ghi gì. Dưới đây là tổng hợp theo số mới; xin xem lại rồi ghi.",
  wrong: (tabs: readonly string[]) => `Ô kiểm tra không khớp ở trang ${named(tabs)}`,
  wrongWhat: "Xin đừng dùng các trang này; đây là lỗi của phần mềm.",
  without: (units: number) => `${n(units)} CĐCS chưa có số liệu`,
  withoutWhat: (units: number) => `Sẽ ghi «chưa có số liệu (${n(units)} CĐCS)», không tính là 0.`,
  errors: (count: number) => `Còn ${n(count)} điểm sai chưa sửa.`,
  see: "Xem",
  seeMore: "các điểm sai",
  checks: (count: number) => `${n(count)} ô kiểm tra đều khớp với trang «Dữ liệu».`,
  targets: "Chỉ tiêu của chương trình",
  missing: (units: number) => `chưa rõ số liệu ${n(units)} CĐCS`,
  attention: "Cần chú ý",
  lists: {
    below: "CĐCS có tỷ lệ dưới mức cần chú ý",
    short: "CĐCS chưa đạt tỷ lệ",
    "not-introduced": "CĐCS chưa giới thiệu đoàn viên cho Đảng",
    "not-reported": "CĐCS chưa có số liệu",
    impossible: "CĐCS có đoàn viên nhiều hơn lao động",
  },
  write: (tabs: number) => `Ghi ${n(tabs)} trang`,
  willMake: "Sẽ lập trang mới. Khôi phục được.",
  willRenew: "Cột dành cho anh/chị trong trang cũ được giữ. Bản cũ được cất lại.",
  notKept: "Lần ghi này lớn, không khôi phục được: nên lưu một bản sao trước.",
  cannotWrite: "Chưa ghi được: tên trang đã có người dùng.",
  leftBehind: (cells: number) =>
    `${n(cells)} ô anh/chị đã gõ không còn dòng tương ứng; phần mềm cất lại, đơn vị trở lại thì chữ cũng trở lại.`,
};
