import { printNumber } from "../number";
import { shortOffice } from "../short-office";

/** What stands on every page of the pane. */
export const frame = {
  product: "Chỉ tiêu Công đoàn",
  openBook: (name: string) => `Sổ đang mở: ${name}`,
  noBook: "Chưa mở sổ nào",
  path: "Các bước",
  steps: { list: "Danh sách", allocate: "Phân bổ", check: "Kiểm tra", summarise: "Tổng hợp" },
  officeYear: (office: string, year: number | null) =>
    year === null || year === 0 ? shortOffice(office) : `${shortOffice(office)} · năm ${year}`,
  questions: (count: number) => `${count} câu hỏi`,
  units: (count: number) => printNumber(count, "vi"),
  given: (total: number, isWhole: boolean) => (isWhole ? `đủ ${printNumber(total, "vi")}` : printNumber(total, "vi")),
  again: "làm lại",
  errors: (count: number) => `${printNumber(count, "vi")} sai`,
  queries: (count: number) => `${printNumber(count, "vi")} cần xem`,
  checked: "xong",
  tabs: (count: number) => `${printNumber(count, "vi")} trang`,
  notYet: "chưa",
  marks: { done: "đã xong", error: "có lỗi phải sửa", stale: "cần làm lại", attention: "cần xem", todo: "chưa làm" },
  more: "Mục khác",
  journal: "Nhật ký và khôi phục",
  settings: "Thiết lập",
  help: "Trợ giúp",
  tryAgain: "Thử lại",
  stop: "Dừng",
  done: "Xong",
  back: "Trở lại",
  quoted: (name: string) => `«${name}»`,
};
