import type { Clock, Day } from "../moment";
import { printClock, printDay } from "../moment";
import { printNumber } from "../number";
import { step } from "../passage";

const n = (value: number) => printNumber(value, "vi");

/** Work under way, waiting, and what went wrong. */
export const trouble = {
  working: {
    book: "Đang xem các trang trong sổ…",
    file: (name: string) => `Đang mở tệp «${name}»`,
    files: "Đang đọc các tệp báo cáo…",
    copy: "Đang xem bản sao sẽ thiếu gì…",
    tab: (name: string) => `Đang đọc trang «${name}»`,
    list: "Đang tìm danh sách CĐCS…",
    split: "Đang chia chỉ tiêu…",
    check: "Đang kiểm tra các trang trong sổ…",
    summary: "Đang tổng hợp…",
    write: "Đang ghi vào sổ…",
    restore: "Đang khôi phục…",
    journal: "Đang mở nhật ký…",
    stages: {
      read: (tab: string) => `Đọc trang «${tab}»`,
      write: (tab: string) => (tab === "_CHITIEU" ? "Ghi nhật ký để khôi phục" : `Ghi trang «${tab}»`),
    },
    rows: (done: number, all: number) => `${n(done)}/${n(all)} dòng`,
    rowsAloud: (done: number, all: number) => `Đã đọc ${n(done)} trên ${n(all)} dòng`,
    left: (seconds: number) => `còn khoảng ${n(seconds)} giây`,
    stopNote: "Dừng lúc này: sổ không bị thay đổi gì.",
    stopNoteWriting: "Dừng lúc này: phần đã ghi trả lại được bằng «Khôi phục».",
    loading: "Đang tải",
  },
  waiting: {
    title: "Đang chờ một ô sửa dở",
    lead: "Anh/chị đang sửa dở một ô nên Excel chưa cho đọc.",
    keys: step("Xin bấm Enter để nhận, hoặc Esc để bỏ.", "Enter", "Esc"),
    next: "Sẽ đọc ngay sau đó",
    nextBook: "Các trang trong sổ. Không ghi gì vào sổ.",
    nextTab: (name: string) => `Trang «${name}». Không ghi gì vào sổ.`,
    goesOn: "Tự làm tiếp ngay khi ô sửa xong.",
    cancel: "Thôi, chưa đọc",
  },
  crash: {
    title: "Lỗi chương trình",
    lead: "Đây là lỗi của phần mềm, không phải của anh/chị.",
    code: "Mã lỗi",
    at: "Lúc",
    when: (clock: Clock, day: Day) => `${printClock(clock, "vi")}, ${printDay(day, "vi")}`,
    doing: "Đang làm",
    yourBook: "Sổ của anh/chị",
    written: step("Đã ghi: chưa có gì.", "Đã ghi:"),
    unwritten: step("Chưa ghi: lần này phần mềm chỉ đọc.", "Chưa ghi:"),
    intact: "Số liệu trong sổ còn nguyên.",
    help: "Nhờ giúp",
    copy: "Sao chép thông tin lỗi",
    copied: "Đã sao chép.",
    copyByHand: "Máy này không cho sao chép tự động. Xin bấm Ctrl+C để sao chép những dòng dưới đây.",
    copyHolds: "Gồm mã lỗi và phiên bản; không có tên đơn vị, không có số liệu.",
    details: "Thông tin lỗi",
    reopen: "Mở lại ngăn này",
  },
  offline: {
    office: "Chưa tải được",
    title: "Chưa kết nối được nơi cài đặt",
    lead: "Excel không tải được phần mềm từ mạng của cơ quan.",
    stillWorks: "Vẫn làm được",
    stillWorksText: "Số liệu và công thức trong sổ vẫn dùng bình thường.",
    tryThis: "Nên thử",
    steps: [
      step("Kiểm tra dây mạng hoặc sóng không dây."),
      step("Đóng rồi mở lại Excel."),
      step("Nếu vẫn vậy, báo người phụ trách máy tính."),
    ],
    openFile: "Mở một tệp",
  },
};
