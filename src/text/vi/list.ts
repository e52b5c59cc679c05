import type { Clock, Day } from "../moment";
import { printClock, printDay } from "../moment";
import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");
const size = (rows: number, columns: number) => `${n(rows)} dòng × ${n(columns)} cột`;

/** The page that shows what a tab is. */
export const list = {
  tab: (name: string) => `Trang «${name}»`,
  size,
  readAt: (rows: number, columns: number, clock: Clock) =>
    `${rows === 0 ? "Trang trống" : size(rows, columns)}. Đọc lúc ${printClock(clock, "vi")}.`,
  readAgain: "Đọc lại trang này",
  readIt: "Đọc trang này",
  notRead: (rows: number, columns: number) => `Trang lớn (${size(rows, columns)}), nên chỉ đọc khi anh/chị bấm nút dưới đây.`,
  empty: "Chưa có số liệu trên trang này. Gõ hoặc dán bảng vào trang, rồi bấm «Đọc lại trang này».",
  facts: "Trang này có gì",
  labels: {
    size: "Kích thước",
    filled: "Ô có số liệu",
    formulas: "Ô có công thức",
    errors: "Ô báo lỗi",
    merges: "Vùng ô gộp",
    hiddenRows: "Dòng ẩn",
    hiddenColumns: "Cột ẩn",
    filter: "Bộ lọc",
    protection: "Bảo vệ trang",
    visibility: "Hiện hay ẩn",
    dates: "Ngày tính từ",
  },
  count: (value: number) => (value === 0 ? "không có" : n(value)),
  unknown: "Excel này không cho biết",
  filter: { on: "đang lọc", off: "không lọc" },
  protection: { on: "đang khóa", off: "không khóa" },
  visibility: { visible: "đang hiện", hidden: "đang ẩn", "very-hidden": "ẩn kỹ" },
  day: (day: Day) => printDay(day, "vi"),
  errorCells: "Các ô báo lỗi đầu tiên:",
  cellOnTab: (tab: string) => `trên trang «${tab}»`,
  attention: "Xin để ý",
  notes: {
    protected: "Trang đang khóa: đọc được, nhưng phải mở khóa mới ghi được.",
    hidden: (rows: number, columns: number) => {
      const parts = [rows > 0 ? `${n(rows)} dòng` : "", columns > 0 ? `${n(columns)} cột` : ""].filter((part) => part !== "");
      return `Có ${parts.join(" và ")} đang ẩn; phần ẩn vẫn được đọc.`;
    },
    dates1904: "Sổ tính ngày từ 01/01/1904; ngày chép sang sổ khác có thể lệch bốn năm.",
  },
  tabs: (count: number) => `${n(count)} trang trong sổ`,
  tabEmpty: "trống",
  tabOurs: "do phần mềm lập",
  pickTab: "Bấm vào một trang để xem trang đó.",
  book: {
    readOnly: "Sổ đang mở ở chế độ chỉ đọc.",
    structureProtected: "Sổ đang khóa: chưa thêm, bớt trang được.",
    oldFormat: "Sổ ở dạng cũ .xls: nhiều nhất 65.536 dòng, 256 cột.",
  },
  copy: {
    heading: "Nếu lưu bản sao",
    intact: "Tệp gốc luôn còn nguyên.",
    look: "Xem bản sao sẽ thiếu gì",
    nothing: "Bản sao giữ được đủ.",
    lacks: "Bản sao sẽ thiếu:",
  },
  otherFile: "Chọn tệp khác…",
  willWrite: "Chỉ đọc, không ghi gì vào sổ.",
};
