import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");

/** The check: what tabs are, how thresholds and reports stand, and the words of its tabs. */
export const check = {
  kinds: {
    roster: "danh sách CĐCS",
    figures: "biểu số liệu, mỗi dòng một đơn vị",
    enterprises: "danh sách doanh nghiệp",
    registration: "danh sách đăng ký",
    log: "theo dõi nộp báo cáo",
    results: "kết quả thực hiện chỉ tiêu",
    form: "báo cáo của một đơn vị",
  },
  unknownTab: {
    empty: "Trang trống",
    hidden: "Trang ẩn, không đọc",
    "no-heading": "Không thấy dòng tiêu đề nào",
    "no-rows": "Có tiêu đề nhưng không có dòng nào",
    other: "Không nhận ra đây là biểu nào",
  },
  answers: { pass: "đạt", fail: "chưa đạt", undecided: "không tính được", "no-units": "không có đơn vị" },
  statuses: {
    "on-time": "đúng hạn",
    "boundary-day": "đúng ngày hạn",
    late: "muộn",
    missing: "chưa gửi",
    undecided: "chưa rõ ngày nhận",
    "wrong-period": "sai kỳ",
    "wrong-form": "sai mẫu",
    superseded: "đã có bản thay",
    duplicate: "gửi trùng",
  },
  severities: { error: "sai", query: "cần giải trình", note: "lưu ý" },
  counts: (errors: number, queries: number, notes: number, explained = 0) =>
    `${n(errors)} lỗi phải sửa · ${n(queries)} điểm cần giải trình · ${explained === 0 ? "" : `${n(explained)} điểm đã giải trình · `}${n(notes)} lưu ý`,
  threshold: (label: string, numerator: number | null, denominator: number | null, answer: string, missing: number) =>
    `${label}: ${numerator === null ? "chưa có số liệu" : n(numerator)}${denominator === null ? "" : `/${n(denominator)}`}, ${answer}${missing === 0 ? "" : ` (${n(missing)} đơn vị chưa có số liệu)`}`,
  submission: (status: string, count: number) => `Báo cáo ${status}: ${n(count)}`,
  written: (tabs: string, file: string) => `Đã ghi ${tabs} vào tệp «${file}».`,
  findingsTab: {
    title: "Kiểm tra",
    heading: "KẾT QUẢ KIỂM TRA SỐ LIỆU",
    columns: {
      key: "Mã",
      code: "Quy tắc",
      severity: "Mức độ",
      file: "Tệp",
      cell: "Ô",
      unit: "Đơn vị",
      found: "Ghi",
      expected: "Đúng ra",
      sentence: "Nội dung",
      action: "Cách xử lý",
      explanation: "Giải trình",
    },
  },
  submittedTab: {
    title: "Số liệu nộp",
    heading: "SỐ LIỆU ĐƠN VỊ NỘP",
    columns: {
      key: "Mã",
      unit: "Mã đơn vị",
      name: "Đơn vị",
      period: "Kỳ",
      figure: "Số liệu",
      file: "Tệp",
      cell: "Ô",
      typed: "Giá trị gốc",
      read: "Giá trị đọc",
      received: "Ngày nhận",
    },
  },
};
