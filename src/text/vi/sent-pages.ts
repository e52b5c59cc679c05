import { printNumber } from "../number";
import { period } from "./rule-words";

const n = (value: number) => printNumber(value, "vi");

/** «Ai đã nộp»: what is asked of reports, the files they come in, and the day each came. */
export const sentPages = {
  period: "Kỳ báo cáo",
  periodOf: (word: string) => period(word),
  periodSaid: "Theo báo cáo đã gửi",
  deadline: "Hạn nộp",
  comparisons: { before: "Trước ngày", by: "Chậm nhất ngày" },
  day: "Ngày hạn",
  strict: (day: string) => `«Trước ngày ${day}» không gồm ngày đó: báo cáo đến đúng ngày ấy xếp riêng.`,
  badDay: "Không phải một ngày. Xin ghi như 12/3/2021.",
  add: "Chọn tệp báo cáo",
  none: "Chưa có báo cáo nào cho kỳ này. Chọn các tệp CĐCS gửi, hoặc chép biểu của họ thành trang của sổ.",
  files: (count: number) => `${n(count)} tệp báo cáo`,
  reports: (count: number) => (count === 0 ? "không có báo cáo nào" : `${n(count)} báo cáo`),
  kept: (reports: string) => `${reports}, đã ghi ở trang «Số liệu nộp»`,
  take: "Bỏ",
  takeMore: (file: string) => `tệp ${file}`,
  undated: (count: number) => `${n(count)} báo cáo chưa rõ ngày nhận`,
  dated: "Ngày nhận đã ghi",
  undatedWhat: "Ngày của tệp không phải ngày nhận. Ngày anh/chị ghi được giữ ở trang «Số liệu nộp».",
  received: (name: string) => `Ngày nhận báo cáo của ${name}`,
  example: "ngày/tháng/năm",
  unlisted: "Không có trong danh sách CĐCS",
  listed: {
    "on-time": "Nộp đúng hạn",
    "boundary-day": "Đúng ngày hạn, cần xác nhận",
    late: "Nộp muộn",
    missing: "Chưa nộp",
    undecided: "Chưa rõ ngày nhận",
    "wrong-period": "Sai kỳ báo cáo",
    "wrong-form": "Không phải báo cáo",
    superseded: "Đã có bản thay",
    duplicate: "Gửi trùng",
  },
  heading: (status: string, count: number) => `${status} (${n(count)})`,
  others: (count: number) => `và ${n(count)} báo cáo khác`,
};
