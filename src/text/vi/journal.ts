import type { Clock, Day } from "../moment";
import { printClock, printDay } from "../moment";

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
  whatItDoes: "Khôi phục làm gì",
  whatItDoesText:
    "Trả các ô phần mềm đã ghi về như trước lần ghi đó. Ô nào anh/chị đã sửa thêm sau đó sẽ được hỏi trước. Khôi phục cũng là một lần ghi, nên lại khôi phục được.",
};
