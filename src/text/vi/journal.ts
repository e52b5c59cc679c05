import type { Clock, Day } from "../moment";
import { printClock, printDay } from "../moment";
import { printNumber } from "../number";

/** The page of what was written to the workbook. */
export const journal = {
  title: "Nhật ký và khôi phục",
  lead: "Mọi lần ghi vào sổ này, mới nhất ở trên.",
  empty: "Chưa có lần ghi nào. Mỗi lần phần mềm ghi vào sổ sẽ hiện ở đây.",
  today: (day: Day) => `Hôm nay, ${printDay(day, "vi")}`,
  day: (day: Day) => printDay(day, "vi"),
  clock: (clock: Clock) => printClock(clock, "vi"),
  restore: "Khôi phục",
  restoreAloud: (clock: Clock, what: string) => `Khôi phục về trước ${printClock(clock, "vi")}: ${what}`,
  restoredAt: (clock: Clock) => `đã khôi phục lúc ${printClock(clock, "vi")}`,
  what: (action: string, tabs: readonly string[], cells: number) => {
    const names = tabs.map((tab) => `«${tab}»`).join(", ");
    if (action === "fix") return `Sửa giúp ${printNumber(cells, "vi")} ô ở trang ${names}`;
    if (action === "restore") return `Khôi phục ${names}`;
    return action === "annex" ? `Lập trang in ${names}` : `Ghi trang ${names}`;
  },
  by: (who: string, isOpen: boolean) => `${who === "" ? "chưa ghi tên người làm" : who}${isOpen ? " · ghi dở, chưa xong" : ""}`,
  edited: {
    title: (cells: number) => (cells === 1 ? "Có 1 ô đã sửa sau lần ghi đó" : `Có ${printNumber(cells, "vi")} ô đã sửa sau lần ghi đó`),
    lead: "Chưa khôi phục gì. Xin xem trước khi quyết định.",
    stays: "Các ô này là của anh/chị nên sẽ để nguyên; các ô khác của lần sửa đó trở về như trước",
    lost: "Nếu khôi phục, các ô này cũng trở về như trước lần ghi đó",
    restore: "Vẫn khôi phục",
    keep: "Thôi, giữ nguyên",
    note: "Những gì mất đi vẫn nằm trong nhật ký, lại khôi phục được.",
    columns: { cell: "Ô", written: "Phần mềm ghi", now: "Nay" },
    place: (tab: string, address: string) => `${address}, «${tab}»`,
    formula: "công thức",
    blank: "trống",
    value: (value: string | number | boolean) => (typeof value === "number" ? printNumber(value, "vi") : String(value)),
    more: (cells: number) => `… và ${printNumber(cells, "vi")} ô nữa.`,
  },
  whatItDoes: "Khôi phục làm gì",
  whatItDoesText:
    "Trả các ô phần mềm đã ghi về như trước lần ghi đó. Ô nào anh/chị đã sửa thêm sau đó sẽ được hỏi trước. Khôi phục cũng là một lần ghi, nên lại khôi phục được.",
};
