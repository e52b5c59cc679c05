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
  reading: {
    title: (count: number) => `Đang đọc ${n(count)} tệp`,
    stopped: (done: number, all: number) => `Đã dừng: xong ${n(done)}/${n(all)} tệp`,
    done: (done: number, all: number) => `${n(done)}/${n(all)} tệp xong`,
    aloud: (done: number, all: number) => `Đã đọc ${n(done)} trên ${n(all)} tệp`,
    left: (seconds: number) => `còn khoảng ${n(seconds)} giây`,
    states: { read: "đã đọc", refused: "không đọc được", unread: "chưa đọc", reading: "đang đọc" },
    share: (percent: number) => `đang đọc ${n(percent)}\u00a0%`,
    pickAgain: "Chọn lại tệp",
    stop: "Dừng đọc",
    stopNote: "Đọc tại máy này. Dừng thì giữ các tệp đã đọc.",
    goOn: (count: number) => `Đọc tiếp ${n(count)} tệp`,
    check: (count: number) => (count === 0 ? "Để sau" : `Kiểm tra ${n(count)} tệp đã đọc`),
    stoppedNote: "Các tệp đã đọc và lần kiểm tra trước vẫn giữ nguyên.",
    unread: (count: number) => `${n(count)} tệp chưa đọc`,
    forget: "Không đọc nữa",
  },
  refused: {
    "access-denied": () =>
      "Không mở được tệp: có thể tệp đang mở ở chương trình khác, đã đổi tên hoặc đã xóa. Đóng tệp ở chương trình đó rồi chọn lại tệp.",
    "too-many-cells": (tab: string, most: number) =>
      `Trang «${tab}» có quá nhiều ô, phần mềm đọc nhiều nhất ${n(most)} ô. Xóa dòng, cột thừa hoặc chép riêng phần báo cáo sang sổ mới, rồi chọn sổ mới.`,
    bomb: () =>
      "Tệp nén bất thường, mở ra sẽ quá lớn nên phần mềm không mở. Xin người gửi mở bằng Excel, lưu lại thành sổ mới rồi gửi lại.",
    hidden: () =>
      "Sổ có lệnh ẩn mà sổ Excel không dùng, nên phần mềm không mở. Xin người gửi mở bằng Excel, lưu lại thành sổ mới rồi gửi lại.",
  },
  others: (count: number) => `và ${n(count)} báo cáo khác`,
};
