import { type Clock, type Day, printClock, printDay } from "../moment";

const list = (tabs: readonly string[]) => tabs.map((tab) => `«${tab}»`).join(", ");

/** The tab «Nhật ký»: what was done in this workbook, one row each. */
export const log = {
  title: "Nhật ký",
  heading: "NHẬT KÝ",
  lead: "Mỗi dòng là một lần phần mềm ghi vào sổ này, mới nhất ở dưới. Cột Ghi chú là của anh/chị.",
  columns: {
    key: "Mã",
    when: "Lúc",
    who: "Người làm",
    action: "Việc",
    programme: "Chương trình",
    target: "Chỉ tiêu",
    method: "Cách chia",
    weight: "Chia theo",
    units: "Đơn vị",
    leftOut: "Để riêng",
    total: "Tổng giao",
    divisor: "Hệ số chung",
    inputs: "Dấu số liệu vào",
    result: "Kết quả",
    note: "Ghi chú",
  },
  when: (clock: Clock, day: Day) => `${printDay(day, "vi")}, ${printClock(clock, "vi")}`,
  actions: {
    allocate: "Phân bổ chỉ tiêu",
    annex: "Lập phụ lục",
    check: "Kiểm tra số liệu",
    fix: "Sửa giúp ô gõ lệch",
    summarise: "Tổng hợp",
    restore: "Khôi phục",
    other: "Việc khác",
  },
  written: (tabs: readonly string[]) => `Đã ghi ${list(tabs)}`,
  fixed: (tabs: readonly string[]) => `Đã sửa ô ở ${list(tabs)}`,
  restored: (tabs: readonly string[]) => `Đã khôi phục ${list(tabs)}`,
};
