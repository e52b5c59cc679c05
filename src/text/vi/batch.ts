import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");

/** What the machine says of a file, by its code. */
const MACHINE: Readonly<Record<string, string>> = {
  ENOENT: "không có tệp hay thư mục này, xin xem lại đường dẫn",
  ENOTDIR: "không có thư mục này, xin xem lại đường dẫn",
  EISDIR: "đây là một thư mục",
  EACCES: "máy không cho phép, xin xem lại quyền của tệp",
  EPERM: "máy không cho phép, xin xem lại quyền của tệp",
  EROFS: "ổ đĩa chỉ cho đọc",
  EBUSY: "tệp đang mở trong chương trình khác, xin đóng lại rồi chạy lại",
  ENOSPC: "ổ đĩa đã đầy",
};
const machineSays = (code: string) => MACHINE[code] ?? `máy báo lỗi ${code}`;

/** The batch door `chitieu`: help, and what is wrong with the words it was given. */
export const batch = {
  help: `chitieu – chỉ tiêu công đoàn, làm theo lô

  chitieu apportion <sổ.xlsx> [--tab TÊN] [--programme KHÓA] [--target N] [--method M]
                    [--weight W] [--sector "NHÃN=state"]… [--out TỆP.xlsx] [--json]
  chitieu check <tệp.xlsx>… [--roster TỆP] [--programme KHÓA] [--period 2021-Q1]
                    [--received "TỆP=12/3/2021"]… [--out TỆP.xlsx] [--json]
  chitieu read <tệp.xlsx>… [--json]
  chitieu summarise <sổ.xlsx> [báo-cáo.xlsx]… [--tab TÊN] [--programme KHÓA] [--period 2021-Q1]
                    [--received "TỆP=12/3/2021"]… [--sector "NHÃN=state"]…
                    [--out TỆP.xlsx] [--json]
  chitieu divide [--json] < bài.json

Chi tiết: docs/cli.md`,
  unknownCommand: (word: string) =>
    word === "" ? "Chưa nói việc cần làm: apportion, check, read, summarise hoặc divide." : `Không có lệnh «${word}».`,
  badOption: (said: string) => `Tham số không đúng: «${said}».`,
  noFile: "Chưa nói tệp nào.",
  noTable: "Trong tệp không thấy bảng nào. Xem lại tệp có đúng là tệp cần đọc không.",
  moreFiles: "Mỗi lần chỉ một tệp.",
  badTarget: (word: string) => `«${word}» không phải chỉ tiêu: phải là số nguyên, từ 0 trở lên.`,
  badMethod: (word: string) => `Không có cách chia «${word}».`,
  badWeight: (word: string) => `Không chia theo «${word}» được.`,
  badSector: (word: string) => `«${word}» không đúng: viết NHÃN=state, NHÃN=non-state hoặc NHÃN=neither.`,
  badProgramme: (word: string) => `Không có chương trình «${word}».`,
  badPeriod: (word: string) => `«${word}» không phải kỳ báo cáo: viết 2021-Q1, 2021-H1 hoặc 2021.`,
  badReceived: (word: string) => `«${word}» không đúng: viết TỆP=12/3/2021.`,
  noTab: (word: string) => `Sổ không có trang «${word}».`,
  outIsInput: "Tệp ghi ra trùng với tệp đọc vào: tệp gốc không bao giờ bị ghi đè.",
  outNotXlsx: (word: string) => `«${word}» phải có đuôi .xlsx.`,
  cannotRead: (file: string, code: string) => `Không đọc được tệp «${file}»: ${machineSays(code)}.`,
  cannotWrite: (file: string, code: string) => `Không ghi được tệp «${file}»: ${machineSays(code)}.`,
  tabChanged: "Sổ đã đổi trong lúc ghi. Chưa ghi gì.",
  tabTaken: (tab: string) => `Đã có trang «${tab}» không do phần mềm lập: được giữ nguyên, không ghi đè.`,
  badJson: "Đầu vào không phải JSON.",
  badCase: {
    "no-object": () => "Đầu vào phải là một đối tượng {total, weights, min?, max?, method}.",
    "bad-total": () => "total phải là số nguyên, từ 0 trở lên.",
    "bad-weights": (at: string) => (at === "" ? "weights phải là một dãy số." : `weights[${at}] phải là số nguyên, từ 0 trở lên.`),
    "bad-min": (at: string) => (at === "" ? "min phải dài bằng weights." : `min[${at}] phải là số nguyên, từ 0 trở lên, hoặc null.`),
    "bad-max": (at: string) => (at === "" ? "max phải dài bằng weights." : `max[${at}] phải là số nguyên, từ 0 trở lên, hoặc null.`),
    "unknown-method": (at: string) => `Không có cách chia «${at}».`,
  },
  done: {
    total: (total: number, units: number) => `Đã chia ${n(total)} cho ${n(units)} đơn vị, cộng đúng bằng chỉ tiêu.`,
    divisor: (value: string) => `Hệ số chung: ${value.replace(".", ",")}`,
    leftOut: (units: number) => `Để riêng, không giao: ${n(units)} dòng`,
    row: (row: number, name: string, what: string) => `  dòng ${n(row)}  ${name}: ${what}`,
    findings: (count: number) => `Điểm cần xem: ${n(count)}`,
    written: (file: string, tab: string) => `Đã ghi trang «${tab}» vào tệp «${file}».`,
    parts: (parts: readonly number[]) => parts.map(n).join(" "),
    ties: (units: number, awarded: number) => `${n(units)} phần bằng nhau, ${n(awarded)} phần đứng trước được thêm 1.`,
  },
  impossible: {
    nobody: "Không có phần nào để chia.",
    "ceiling-below-floor": "Có phần mà mức cao nhất nhỏ hơn mức tối thiểu.",
    "floors-above-target": (least: number, target: number) => `Các mức tối thiểu cộng lại ${n(least)}, nhiều hơn tổng ${n(target)}.`,
    "ceilings-below-target": (most: number, target: number) => `Các mức cao nhất cộng lại ${n(most)}, ít hơn tổng ${n(target)}.`,
    "no-weight": "Mọi trọng số đều là 0.",
  },
};
