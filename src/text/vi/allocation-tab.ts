import { printNumber } from "../number";
import { printShare } from "../print-share";
import type { ReasonFacts } from "../reason-facts";
import { allocate } from "./allocate";

const n = (value: number) => printNumber(value, "vi");
const decimal = (text: string) => text.replace(".", ",");
const toRate = (rate: number | null) => (rate === null ? "" : ` để đạt ${allocate.percent(rate)}`);

/** The tab «Phân bổ», as it is printed and signed. */
export const allocationTab = {
  title: "Phân bổ",
  heading: "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN",
  year: (year: number) => `Năm ${year}`,
  readFrom: (ranges: readonly { readonly tab: string; readonly first: number; readonly last: number }[]) =>
    `Đọc từ ${ranges.map(({ tab, first, last }) => `trang «${tab}», dòng ${n(first)}–${n(last)}`).join("; ")}`,
  head: {
    target: "Chỉ tiêu",
    total: "Tổng giao",
    check: "Kiểm tra (tổng giao bằng chỉ tiêu)",
    reserve: "Dành cho CĐCS sắp thành lập",
    divisor: "Hệ số chung",
    noDivisor: "không có",
    method: "Cách chia",
    weight: "Chia theo",
  },
  right: "ĐÚNG",
  wrong: "SAI",
  divisorRange: (low: string, high: string | null) =>
    high === null ? `mọi hệ số từ ${low} trở lên cho cùng kết quả` : `mọi hệ số từ ${low} đến ${high} cho cùng kết quả`,
  columns: {
    key: "Mã",
    no: "STT",
    name: "Tên CĐCS",
    ward: "Phường",
    sector: "Khu vực",
    block: "Khối",
    workers: "Lao động",
    members: "Đoàn viên",
    rate: "Tỷ lệ",
    nonMembers: "LĐ chưa là ĐV",
    gap: "Còn thiếu",
    base: "Giao trước",
    weight: "Số để chia",
    floor: "Mức thấp nhất",
    ceiling: "Mức cao nhất",
    exact: "Phần chính xác",
    adjustment: "Điều chỉnh",
    part: "Chỉ tiêu giao",
    after: "Tỷ lệ sau",
    reason: "Lý do",
    hold: "Giữ",
    min: "Tối thiểu",
    max: "Tối đa",
    note: "Ghi chú",
  },
  noBlock: "Chưa ghi khối",
  sum: "TỔNG CỘNG",
  counted: (target: number, units: number, leftOut: number) =>
    leftOut === 0
      ? `${n(target)} = ${n(units)} đơn vị; không dòng nào để riêng`
      : `${n(target)} = ${n(units)} đơn vị; ${n(leftOut)} dòng không giao`,
  overrideNote: "Được giao quá số lao động chưa là đoàn viên; xin ghi lý do",
  leftOutHeading: "Các dòng không giao (gõ số vào cột Giữ để xác nhận)",
  leftOutReason: (reason: string, row: number, tab: string | null) => `${reason} (dòng ${n(row)}${tab === null ? "" : ` trang «${tab}»`})`,
  paper: ({ source, issued, issuer }: { source: string; issued: string | null; issuer: string }) =>
    `${source}${issued === null ? "" : ` ngày ${issued.split("-").reverse().join("/")}`} của ${issuer}`,
  programme: (source: string) => `Theo ${source}`,
  reason: (facts: ReasonFacts): string => {
    const { decidedBy, part, base, weight, divisor, quotient, adjustment, tie } = facts;
    if (decidedBy === "confirmation") return `Giữ cố định ${n(part)}: đã xác nhận`;
    if (decidedBy === "hold") return `Giữ cố định ${n(part)}`;
    if (facts.isGap && facts.gap === 0 && part === 0)
      return facts.rate === null ? "Không còn thiếu" : `Đã đạt ${allocate.percent(facts.rate)}`;
    const share = printShare(quotient, "vi");
    const sum = divisor === null ? `Phần chính xác ${share}` : `${n(weight)} : ${decimal(divisor)} = ${share}`;
    const first =
      base > 0 ? `Đủ số còn thiếu${toRate(facts.rate)}: ${n(base)}; phần còn lại ${sum.charAt(0).toLowerCase()}${sum.slice(1)}` : sum;
    if (decidedBy === "floor") return `${first}, chạm mức thấp nhất ${n(facts.floor)}`;
    if (decidedBy === "ceiling") return `${first}, chạm mức cao nhất ${n(facts.ceiling)}`;
    if (tie === "awarded") return `${first}, bằng nhau với đơn vị khác, được thêm 1`;
    if (tie === "passed") return `${first}, bằng nhau với đơn vị khác, không được thêm`;
    if (adjustment > 0) return `${first}, thêm ${n(adjustment)} do phần dư lớn`;
    return `${first}, làm tròn thành ${n(part - base)}`;
  },
};
