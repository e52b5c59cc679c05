import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");

/** The batch door's `read`, for a reader. */
export const readBatch = {
  other: "bảng khác",
  table: (file: string, tab: string, kind: string) => `${file}, trang «${tab}»: ${kind}`,
  shape: (first: number, last: number, columns: number, units: number, rows: number) =>
    `tiêu đề ${first === last ? `dòng ${n(first)}` : `dòng ${n(first)} đến ${n(last)}`}, nhận ra ${n(columns)} cột, ${n(units)} dòng số liệu trong ${n(rows)} dòng`,
  skipped: (file: string, tab: string, why: string) => `${file}, trang «${tab}»: ${why}`,
  refused: (file: string, why: string) => `${file}: ${why}`,
};
