import { type Grid, listFile } from "../support/list-file";

/** A quarter's report of one unit, as a form. */
export const reportForm = (unit: string, members: number | string, period = "QUÝ I NĂM 2021"): Grid => [
  [`Đơn vị báo cáo: ${unit}`],
  [`BÁO CÁO ${period}`],
  ["TT", "Nội dung", "Đơn vị tính", "Số lượng"],
  [1, "Tổng số lao động", "Người", 110],
  [2, "Số đoàn viên đầu kỳ", "Người", 60],
  [3, "Số đoàn viên cuối kỳ", "Người", members],
  [null, "- Trong đó: nữ", "Người", 30],
];

/** The same in a file. */
export function reportFile(name: string, unit: string, members: number | string): File {
  return new File([listFile({ "Báo cáo": reportForm(unit, members) }).slice()], name, { lastModified: 1 });
}
