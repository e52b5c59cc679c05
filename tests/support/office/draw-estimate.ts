import type { Random } from "../../../samples/random";
import type { PlainValue } from "../../../src/sheet/cell-value";
import { drawHeading, leafColumns } from "./draw-heading";
import { depthOf, type Heading, leaf, leavesOf, span } from "./office-columns";
import type { OfficeCell, OfficePage, TrueRow } from "./office-page";

const text = (label: string): Heading => leaf(label, null, "text", null);
const figure = (label: string): Heading => leaf(label, null, "count", null);
const parts = () => ["Vật liệu", "Nhân công", "Máy"].map(figure);

/** Headings of estimates, quantities, materials, acceptance: tables of offices that are none of ours. */
function headingsOf(dice: Random): Heading[] {
  const no = text(dice.pick(["STT", "TT", "Số TT"]));
  const work = text(dice.pick(["Tên công việc", "Hạng mục", "Nội dung công việc", "Diễn giải", "Hạng mục công việc"]));
  const unit = text(dice.pick(["Đơn vị", "ĐVT", "Đơn vị tính"]));
  return dice.pick<Heading[]>([
    [
      no,
      text(dice.pick(["Mã hiệu", "Mã số", "MSĐM"])),
      work,
      unit,
      figure("Khối lượng"),
      span("Đơn giá", ...parts()),
      span("Thành tiền", ...parts()),
    ],
    [
      no,
      text("Mã hiệu"),
      work,
      unit,
      figure("Khối lượng"),
      span("Đơn giá (đồng)", ...parts()),
      span("Thành tiền (đồng)", ...parts()),
      figure("Tổng cộng"),
    ],
    [no, work, unit, figure("Khối lượng"), figure("Đơn giá"), figure("Thành tiền"), text("Ghi chú")],
    [no, work, unit, span("Khối lượng", figure("Thiết kế"), figure("Thực hiện"), figure("Còn lại")), text("Ghi chú")],
    [
      no,
      text("Tên cọc"),
      figure("Khoảng cách (m)"),
      span("Diện tích (m2)", figure("Đào"), figure("Đắp")),
      span("Khối lượng (m3)", figure("Đào"), figure("Đắp")),
    ],
    [no, work, unit, span("Kích thước", figure("Dài"), figure("Rộng"), figure("Cao")), figure("Số lượng"), figure("Khối lượng")],
    [no, text("Tên vật tư"), unit, figure("Số lượng"), span("Giá", figure("Giá gốc"), figure("Giá hiện trường")), figure("Chênh lệch")],
    [text("Mã hiệu"), work, unit, span("Định mức", figure("VL"), figure("NC"), figure("M")), figure("Hệ số")],
    [no, text("Khoản mục chi phí"), text("Ký hiệu"), text("Cách tính"), figure("Thành tiền (đồng)")],
  ]);
}

const SECTIONS = ["NẠO VÉT", "ĐÀO ĐẮP ĐẤT", "PHẦN MÓNG", "CỐNG NGANG", "Kè đá hộc"];
const WORKS = [
  "Đào đất bằng máy",
  "Đắp đất bờ kênh",
  "Vận chuyển đất",
  "Bê tông lót móng",
  "Nạo vét bùn",
  "Lắp đặt ống cống",
  "Phát quang",
];

/** An estimate with a section title above, coefficients, an empty row or column numbers under its heading. @returns the row after its last. */
export function drawEstimate(page: OfficePage, at: number, dice: Random): number {
  const headings = headingsOf(dice);
  const leaves = leavesOf(headings);
  const columns = leafColumns(leaves.length, { left: 0, spacers: new Set() });
  const isMerged = dice.chance(80);
  const levels = Math.min(4, Math.max(...headings.map(depthOf)) + (isMerged && dice.chance(20) ? 1 : 0));
  let row = at;
  if (dice.chance(40)) {
    // The section's title stands above the heading, in its columns.
    page.put(row, dice.pick([0, 1, 2]), dice.pick(SECTIONS));
    row += 1;
  }
  const first = row;
  drawHeading(page, headings, { row, left: 0, rows: levels, isMerged, spacers: new Set() }, dice);
  row += levels;
  const rows: TrueRow[] = [];
  row = drawUnderHeading(
    page,
    row,
    columns,
    leaves.map(({ kind }) => kind === "count"),
    rows,
    dice,
  );
  let no = 0;
  for (let section = 0; section < dice.whole(1, 3); section += 1) {
    if (dice.chance(70)) {
      page.putRow(row, 0, [["A", "B", "C"][section] ?? "D", dice.pick(SECTIONS)]);
      rows.push({ row, role: "group", values: {} });
      row += 1;
    }
    for (let line = dice.whole(3, 7); line > 0; line -= 1) {
      no += 1;
      const cells = leaves.map(({ label, kind }, index): OfficeCell => estimateCell(label, kind === "count", index, no, dice));
      page.putRow(row, 0, cells);
      rows.push({ row, role: "unit", values: letters(columns, cells) });
      row += 1;
    }
  }
  page.tables.push({ kind: "other", heading: [first, first + levels - 1], left: 0, columns: {}, rows });
  return row;
}

function estimateCell(label: string, isFigure: boolean, index: number, no: number, dice: Random): OfficeCell {
  if (/TT$/.test(label)) return no;
  if (isFigure) return dice.chance(85) ? dice.whole(1, 90_000) / 10 : null;
  if (/^(Đơn vị|ĐVT|Đơn vị tính)$/.test(label)) return dice.pick(["m3", "m2", "100m3", "tấn", "cái"]);
  if (/^(Mã|MS)/.test(label)) return `AB.${dice.whole(10_000, 99_999)}`;
  return index < 3 ? `${dice.pick(WORKS)} ${no}` : null;
}

/** What stands between the heading and the first line and is no part of either. */
function drawUnderHeading(
  page: OfficePage,
  row: number,
  columns: readonly number[],
  figures: readonly boolean[],
  rows: TrueRow[],
  dice: Random,
): number {
  const how = dice.pick(["nothing", "nothing", "empty", "numbers", "coefficients", "coefficients"]);
  if (how === "nothing") return row;
  if (how === "numbers") {
    for (const [index, column] of columns.entries()) page.put(row, column, `(${index + 1})`);
    rows.push({ row, role: "number-row", values: {} });
  }
  if (how === "coefficients")
    for (const [index, column] of columns.entries()) if (figures[index]) page.put(row, column, dice.pick([1, 1.05, 1.13, 1.057]));
  return row + 1;
}

function letters(columns: readonly number[], cells: readonly OfficeCell[]): Record<string, PlainValue> {
  return Object.fromEntries(columns.map((column, index) => [String.fromCharCode(65 + column), cells[index] as PlainValue]));
}
