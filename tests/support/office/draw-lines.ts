import type { Random } from "../../../samples/random";
import type { PlainValue } from "../../../src/sheet/cell-value";
import type { RowRole } from "../../../src/sheet/row-words";
import type { OfficeCell, OfficePage, TrueRow } from "./office-page";
import type { OfficeUnit } from "./office-units";

const TARGETS: readonly (readonly [string, string, number])[] = [
  ["Phát triển đoàn viên mới (tăng thêm)", "đoàn viên", 106],
  ["Thành lập CĐCS DN từ 10 - dưới 25 lao động", "%", 100],
  ["Thành lập CĐCS DN từ 25 lao động trở lên", "%", 100],
  ["Ký mới TƯLĐTT doanh nghiệp có tổ chức công đoàn", "doanh nghiệp", 1],
  ["Hội nghị NLĐ DN khu vực ngoài nhà nước", "doanh nghiệp", 20],
  ["DN tổ chức đối thoại tại nơi làm việc", "doanh nghiệp", 21],
  ["Tổ chức ít nhất 03 lớp tập huấn nghiệp vụ", "lớp", 3],
];

/** Kết quả thực hiện: one line a target. @returns the row after its last. */
export function drawResults(page: OfficePage, at: number, slips: number, dice: Random): number {
  const hasGroups = dice.chance(40);
  page.putRow(at, 0, [
    dice.pick(["TT", "STT"]),
    dice.pick(["Chỉ tiêu", "Nội dung chỉ tiêu"]),
    dice.pick(["ĐVT", "Đơn vị tính"]),
    dice.pick(["Kế hoạch", "KH năm 2024"]),
    dice.pick(["Thực hiện", "Kết quả thực hiện"]),
    dice.pick(["Tỷ lệ %", "Tỷ lệ (%)"]),
    "Đánh giá",
  ]);
  const rows: TrueRow[] = [];
  let row = at + 1;
  TARGETS.slice(0, dice.whole(4, 7)).forEach(([said, measure, planned], index) => {
    if (hasGroups && index % 3 === 0) {
      page.putRow(row, 0, [["I", "II", "III"][index / 3] ?? "IV", ["Công tác phát triển", "Chăm lo", "Đào tạo"][index / 3] ?? "Khác"]);
      rows.push({ row, role: "group", values: {} });
      row += 1;
    }
    const done = dice.whole(0, planned);
    const isText = dice.chance(slips);
    page.putRow(row, 0, [
      index + 1,
      said,
      measure,
      planned,
      isText ? String(done).padStart(2, "0") : done,
      (done / planned) * 100,
      done >= planned ? "Đạt" : "Chưa đạt",
    ]);
    if (isText) page.fault("K01", row, 4);
    rows.push({
      row,
      role: "unit",
      values: { no: index + 1, indicator: said, measureUnit: measure, planned, done, doneRate: (done / planned) * 100 },
    });
    row += 1;
  });
  page.tables.push({
    kind: "results",
    heading: [at, at],
    left: 0,
    columns: { no: 0, indicator: 1, measureUnit: 2, planned: 3, done: 4, doneRate: 5, verdict: 6 },
    rows,
  });
  return row;
}

type Line = readonly [role: RowRole, no: OfficeCell, said: string, measure: string, field: string | null, amount: number | null];

function linesOf(unit: OfficeUnit): Line[] {
  return [
    ["group", "I", "TÌNH HÌNH LAO ĐỘNG", "", null, null],
    ["unit", 1, "Tổng số CNVCLĐ", "Người", "workers", unit.workers],
    ["of-which", null, "- Trong đó: nữ", "“", "workersFemale", unit.workersFemale],
    ["group", "II", "TỔ CHỨC CÔNG ĐOÀN", "", null, null],
    ["unit", 2, "Tổng số đoàn viên", "Người", "members", unit.members],
    ["of-which", null, "- Trong đó: nữ", "“", "membersFemale", unit.membersFemale],
    ["sub-row", null, "+ Tỷ lệ so với tổng số lao động", "%", "rate", Math.round(unit.share * 1_000) / 10],
    ["unit", 3, "Số đoàn viên kết nạp mới", "Người", "newMembers", unit.newMembers],
    ["unit", 4, "Số đoàn viên giảm", '"', "left", unit.left],
    ["unit", 5, "Số đoàn viên ưu tú giới thiệu cho Đảng", "“", "introduced", unit.introduced],
    ["unit", 6, "Số đoàn viên được kết nạp Đảng", "“", "admitted", unit.admitted],
  ];
}

/** Báo cáo of one unit, label and value. @returns the row after its last. */
export function drawForm(page: OfficePage, at: number, unit: OfficeUnit, slips: number, dice: Random): number {
  page.putRow(at, 0, [
    dice.pick(["TT", "STT"]),
    "Nội dung",
    dice.pick(["Đơn vị tính", "ĐVT"]),
    dice.pick(["Số lượng", "Số liệu"]),
    "Ghi chú",
  ]);
  const rows: TrueRow[] = [];
  let measure: string | null = null;
  linesOf(unit).forEach(([role, no, said, unitOf, field, amount], index) => {
    const row = at + 1 + index;
    if (unitOf !== "" && !/["“]/.test(unitOf)) measure = unitOf;
    let value: PlainValue = amount;
    let cell: OfficeCell = amount;
    if (amount !== null && field !== "rate" && dice.chance(slips)) {
      const typed = amount >= 1_000 ? `${Math.floor(amount / 1_000)}.${String(amount % 1_000).padStart(3, "0")}` : `${amount} người`;
      [cell, value] = dice.chance(70) ? [typed, amount] : ["-", "-"];
      if (cell !== "-") page.fault("K01", row, 3);
      else if (field === "workers" || field === "members") page.fault("K12", row, 3);
    }
    page.putRow(row, 0, [no, said, unitOf === "" ? null : unitOf, cell]);
    const values = {
      indicator: said,
      measureUnit: unitOf === "" ? null : measure,
      amount: value,
      ...(field === null ? {} : { [field]: value }),
    };
    rows.push({ row, role, values });
  });
  page.tables.push({
    kind: "form",
    heading: [at, at],
    left: 0,
    columns: { no: 0, indicator: 1, measureUnit: 2, amount: 3, note: 4 },
    rows,
    unit: unit.name,
  });
  return at + 1 + rows.length;
}
