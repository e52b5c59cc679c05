import { printNumber } from "../number";
import { printShare } from "../print-share";
import type { ReasonFacts } from "../reason-facts";
import { allocate } from "./allocate";

const n = (value: number) => printNumber(value, "vi");
const decimal = (text: string) => text.replace(".", ",");

/** «Vì sao 37?»: one unit's part as a sum, and as a sentence for the unit itself. */
export const splitUnit = {
  title: (part: number) => `Vì sao ${n(part)}?`,
  previous: "Đơn vị trước",
  next: "Đơn vị sau",
  place: (index: number, count: number) => `Đơn vị ${n(index)} trên ${n(count)}`,
  sum: "Cách tính",
  workers: "Lao động",
  members: "Đoàn viên",
  membersAt: (percent: string) => `Đoàn viên (${percent})`,
  needed: (rate: string) => `Cần có để đạt ${rate}`,
  noRate: "Khu vực của đơn vị không có tỷ lệ phải đạt.",
  missing: "Còn thiếu",
  missingOf: (needed: number, members: number) => `Còn thiếu: ${n(needed)} − ${n(members)}`,
  base: "Giao trước đủ số còn thiếu",
  weight: "Số để chia",
  weightBeyond: "Lao động chưa là đoàn viên, ngoài số thiếu",
  divisor: "Hệ số chung",
  quotient: (weight: number, divisor: string) => `${n(weight)} : ${decimal(divisor)}`,
  exact: "Phần chính xác",
  tie: "Bằng nhau với đơn vị khác",
  ties: { awarded: "được thêm 1", passed: "không được thêm" },
  tieHow: "Đơn vị bằng nhau thì xét: tỷ lệ thấp hơn trước, rồi nhiều lao động hơn, rồi thứ tự trong danh sách.",
  remainder: "Thêm do phần dư lớn",
  rounded: "Làm tròn",
  bounds: (floor: number, ceiling: number) => `Giới hạn từ ${n(floor)} đến ${n(ceiling)}`,
  boundsFrom: (floor: number) => `Giới hạn từ ${n(floor)} trở lên`,
  untouched: "không chạm",
  atFloor: "Chạm mức thấp nhất",
  atCeiling: "Chạm mức cao nhất",
  added: (base: number, rest: number) => `Cộng: ${n(base)} + ${n(rest)}`,
  held: "Giữ cố định",
  confirmed: "Đã xác nhận, giữ cố định",
  part: "Chỉ tiêu giao",
  after: "Sau khi đạt",
  afterShort: (rate: string, missing: number, asked: string) => `${rate}, còn thiếu ${n(missing)} người để tới ${asked}.`,
  afterReached: (rate: string, asked: string) => `${rate}, đạt ${asked}.`,
  afterOnly: (rate: string) => `${rate}.`,
  afterUnknown: "Chưa tính được tỷ lệ: chưa rõ số lao động hoặc đoàn viên.",
  explanation: "Lời giải thích",
  copy: "Sao chép lời giải thích",
  copied: "Đã sao chép.",
  copyByHand: "Máy này không cho sao chép tự động. Lời giải thích đã được chọn sẵn: xin bấm Ctrl+C.",
  toCell: "Đến ô",
  otherUnit: "Chọn dòng khác trên trang để xem đơn vị khác.",
  holdHeading: "Giữ cố định ở số này",
  holdLabel: "Số giữ",
  holdHint: "Số đã giữ không đổi; phần còn lại chia cho các đơn vị khác.",
  hold: "Giữ",
  release: "Bỏ giữ",
  wrongCount: "Số giữ phải là số nguyên, từ 0 trở lên.",
  explainUnit: (facts: ReasonFacts): string => {
    const { decidedBy, part, gap, weight, base } = facts;
    if (decidedBy === "confirmation") return `Số liệu của đơn vị đã được xác nhận, chỉ tiêu giữ cố định ở ${n(part)}, không chia lại.`;
    if (decidedBy === "hold") return `Chỉ tiêu của đơn vị được giữ cố định ở ${n(part)}, không chia lại.`;
    const rate = facts.rate === null ? "tỷ lệ" : allocate.percent(facts.rate);
    if (facts.isGap && gap === 0 && part === 0) return `Đơn vị đã đạt ${rate}, không còn thiếu đoàn viên nên không giao thêm.`;
    const how = `${shared(facts)}, ${rounded(facts)}`;
    if (!facts.isGap) return `Số dùng để chia của đơn vị là ${n(weight)}. ${how}.`;
    const missing = gap === 0 ? `Đơn vị đã đạt ${rate}` : `Đơn vị còn thiếu ${n(gap ?? 0)} đoàn viên để đạt ${rate}`;
    if (base === 0 && weight === gap) return `${missing}. ${how}.`;
    const first = base > 0 ? `${missing}, được giao trước ${n(base)}` : missing;
    const total = base > 0 ? ` Cộng ${n(base)} + ${n(part - base)} = ${n(part)}.` : "";
    return `${first}. Phần còn lại của chỉ tiêu chia theo lao động chưa là đoàn viên, của đơn vị là ${n(weight)}. ${how}.${total}`;
  },
};

function shared({ weight, divisor, quotient }: ReasonFacts): string {
  const share = printShare(quotient, "vi");
  return divisor === null
    ? `Phần chính xác của đơn vị là ${share}`
    : `Mọi đơn vị chia theo hệ số chung ${decimal(divisor)}: ${n(weight)} : ${decimal(divisor)} = ${share}`;
}

function rounded({ decidedBy, tie, adjustment, floor, ceiling, part, base }: ReasonFacts): string {
  const own = n(part - base);
  if (decidedBy === "floor") return `thấp hơn mức thấp nhất ${n(floor)}, nên lấy ${own}`;
  if (decidedBy === "ceiling") return `cao hơn mức cao nhất ${n(ceiling)}, nên lấy ${own}`;
  if (tie === "awarded") return `bằng nhau với đơn vị khác, theo thứ tự đã định được thêm 1, thành ${own}`;
  if (tie === "passed") return `bằng nhau với đơn vị khác, theo thứ tự đã định không được thêm, còn ${own}`;
  if (adjustment > 0) return `thêm ${n(adjustment)} do phần dư lớn, thành ${own}`;
  return `làm tròn thành ${own}`;
}
