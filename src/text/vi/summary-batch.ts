import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");

/** `chitieu summarise`: what is said on the screen. */
export const summaryBatch = {
  units: (units: number) => `Đã tổng hợp ${n(units)} CĐCS.`,
  target: (label: string, figure: string, answer: string) => `  ${label}: ${figure} – ${answer}`,
  list: (list: string, units: number) => `Cần chú ý – ${list}: ${n(units)} CĐCS`,
  findings: (count: number) => `Điểm cần xem: ${n(count)}`,
  written: (file: string, tabs: readonly string[]) => `Đã ghi các trang ${tabs.map((tab) => `«${tab}»`).join(", ")} vào tệp «${file}».`,
  reports: (units: number) => `Theo báo cáo đã gửi: ${n(units)} CĐCS.`,
};
