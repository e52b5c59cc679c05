import type { FindingFacts } from "../../finding/finding";
import { printNumber } from "../number";

const n = (value: FindingFacts[string] | undefined) => (typeof value === "number" ? printNumber(value, "vi") : "chưa có số");
const said = (facts: FindingFacts) => String(facts["found"] ?? "");

/** What reading a list and sharing out over it has found, by code; each title is one sentence without its full stop. */
export const listFinding: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  A01: (facts) =>
    `${n(facts["units"])} đơn vị có quyền ngang nhau với ${n(facts["persons"])} người cuối: giao theo tỷ lệ thấp hơn, rồi nhiều lao động hơn, rồi thứ tự trong danh sách`,
  A02: (facts) =>
    facts["label"] === ""
      ? `${n(facts["units"])} đơn vị chưa ghi khu vực`
      : `Chưa rõ «${facts["label"]}» là nhà nước hay ngoài nhà nước (${n(facts["units"])} đơn vị)`,
  A03: (facts) => {
    if (facts["reason"] === "no-workers") return "Thiếu số lao động: đơn vị để riêng";
    if (facts["reason"] === "no-members") return "Thiếu số đoàn viên: đơn vị để riêng";
    return `Đoàn viên nhiều hơn lao động: ${n(facts["members"])} đoàn viên, ${n(facts["workers"])} lao động`;
  },
  A04: (facts) => `Ô dùng để chia ghi «${said(facts)}», không phải số nguyên từ 0`,
  A05: (facts) => `Chỉ tiêu giao đã gõ đè thành ${n(facts["found"])}: giữ cố định theo số đã gõ`,
  D04: (facts) =>
    facts["tab"] === undefined
      ? `Đơn vị đã có ở dòng ${facts["row"]}: chỉ dòng đó được tính`
      : `Đơn vị đã có ở dòng ${facts["row"]} trang «${facts["tab"]}»: chỉ dòng đó được tính`,
  K01: (facts) => `Số gõ dạng chữ «${said(facts)}», đọc là ${n(facts["number"])}`,
  K02: (facts) => `Ghi «${said(facts)}», số người phải là số nguyên`,
  K04: (facts) => `Ghi số âm «${said(facts)}»`,
  K05: (facts) => `Ô báo lỗi ${said(facts)}`,
  K16: (facts) => `Không đọc được «${said(facts)}» là số người`,
};
