import { personName } from "../../../samples/invented-names";
import type { Random } from "../../../samples/random";
import type { PlainValue } from "../../../src/sheet/cell-value";
import { drawHeading } from "./draw-heading";
import { type Heading, leaf, leavesOf, span } from "./office-columns";
import { drawSlip } from "./office-faults";
import type { OfficeCell, OfficePage, TrueRow } from "./office-page";
import type { OfficeUnit } from "./office-units";

const CONTENTS = [
  "Đổi rác lấy quà",
  "Nụ cười công sở",
  "Giúp bạn vượt khó",
  "Tiết kiệm điện, nước tại nơi làm việc",
  "Hiến máu nhân đạo",
  "Mô hình 2: Bữa cơm công đoàn",
];
const FIELDS = ["Giáo dục", "Môi trường", "An sinh xã hội", "Quốc phòng - an ninh"];
const DAYS = ["2021-01-20", "2021-01-27", "2021-02-03", "2021-02-18", "2021-02-22"];

interface Look {
  readonly row: number;
  readonly isMerged: boolean;
  readonly slips: number;
}

/** Bảng đăng ký: what units registered, some of them twice, the names as on the list or spelled otherwise. @returns the row after its last. */
export function drawRegistration(page: OfficePage, units: readonly OfficeUnit[], look: Look, dice: Random): number {
  const headings: Heading[] = [
    leaf("STT", "no", "no", null),
    leaf(dice.pick(["Tên đơn vị", "CĐCS", "Tên CĐCS"]), "name", "name", "name"),
    leaf("Khối", "block", "text", "block"),
    leaf(dice.pick(["Nội dung/tên mô hình đăng ký", "Tên mô hình đăng ký", "Nội dung đăng ký"]), "content", "text", null),
    leaf("Lĩnh vực", null, "text", null),
    leaf(dice.pick(["Ngày gửi", "Ngày đăng ký"]), "sent", "day", null),
    leaf("Hình thức gửi", null, "text", null),
    leaf("Người đăng ký", null, "text", null),
    leaf("Ghi chú", "note", "text", null),
  ];
  drawHeading(page, headings, { row: look.row, left: 0, rows: 1, isMerged: look.isMerged, spacers: new Set() }, dice);
  const rows: TrueRow[] = [];
  let row = look.row + 1;
  const lines = units.flatMap((unit) => (dice.chance(10) ? [unit, unit] : [unit])).sort(() => dice.whole(0, 2) - 1);
  lines.forEach((unit, index) => {
    const said = spelled(unit.name, look.slips, dice);
    const content = dice.chance(look.slips / 2) ? null : `${dice.pick(CONTENTS)} ${index + 1}`;
    const day = dice.pick(DAYS);
    const slip = dice.chance(look.slips * 2) ? drawSlip(leaf("", "sent", "day", null), day, dice) : undefined;
    const [field, way, who] = [dice.pick(FIELDS), dice.pick(["Zalo", "Email", "Bản giấy"]), personName(dice)];
    page.putRow(row, 0, [index + 1, said.cell, unit.block, content, field, slip ? slip.cell : { day }, way, who]);
    if (said.code !== null) page.fault(said.code, row, 1);
    if (slip?.code) page.fault(slip.code, row, 5);
    const values = { name: said.value, block: unit.block, content, sent: slip ? slip.value : day, E: field, G: way, H: who };
    rows.push({ row, role: "unit", values });
    row += 1;
  });
  if (dice.chance(50)) {
    page.put(row, 1, `Tổng: ${lines.length}/${units.length} CĐCS đăng ký (đạt 100%)`);
    rows.push({ row, role: "total", values: {} });
    row += 1;
  }
  page.tables.push({
    kind: "registration",
    heading: [look.row, look.row],
    left: 0,
    columns: { no: 0, name: 1, block: 2, content: 3, sent: 5, note: 8 },
    rows,
  });
  return row;
}

/** A name that the list has, spelled as there or not, or one that it does not have. */
function spelled(name: string, slips: number, dice: Random): { cell: OfficeCell; value: PlainValue; code: string | null } {
  if (!dice.chance(slips)) return { cell: name, value: name, code: null };
  const capitals = name.toUpperCase();
  return dice.pick([
    { cell: name.normalize("NFD"), value: name, code: name.normalize("NFD") === name ? null : "V04" },
    { cell: capitals, value: capitals, code: capitals === name ? null : "D02" },
    { cell: "CĐCS Công ty TNHH Vexolan Quế Dừa", value: "CĐCS Công ty TNHH Vexolan Quế Dừa", code: "D01" },
  ]);
}

/** Sổ theo dõi: on which day each unit sent its report of each period. @returns the row after its last. */
export function drawLog(page: OfficePage, units: readonly OfficeUnit[], look: Look, dice: Random): number {
  const periods = ["Quý I", "6 tháng", "Quý III", "Năm"].map((label) => leaf(label, "sent", "day", null));
  const headings: Heading[] = [
    leaf("STT", "no", "no", null),
    leaf(dice.pick(["CĐCS", "Đơn vị", "Tên đơn vị"]), "name", "name", "name"),
    span(dice.pick(["Ngày nộp báo cáo", "Ngày nộp BC", "Ngày gửi báo cáo"]), ...periods),
    leaf("Ghi chú", "note", "text", null),
  ];
  drawHeading(page, headings, { row: look.row, left: 0, rows: 2, isMerged: true, spacers: new Set() }, dice);
  const rows: TrueRow[] = [];
  units.forEach((unit, index) => {
    const row = look.row + 2 + index;
    page.putRow(row, 0, [index + 1, unit.name]);
    const sent = ["2021-03-12", "2021-06-14", "2021-09-10", "2021-12-09"].map((day, period): PlainValue => {
      const slip = dice.chance(look.slips) ? drawSlip(periods[period] ?? leaf("", "sent", "day", null), day, dice) : undefined;
      const none = dice.chance(5) ? dice.pick([null, "-", "chưa nộp"]) : undefined;
      page.put(
        row,
        2 + period,
        none !== undefined ? none : slip ? slip.cell : dice.chance(50) ? { day } : day.split("-").reverse().join("/"),
      );
      if (none === undefined && slip?.code) page.fault(slip.code, row, 2 + period);
      return none !== undefined ? none : slip ? slip.value : day;
    });
    rows.push({ row, role: "unit", values: { name: unit.name, sent } });
  });
  page.tables.push({
    kind: "log",
    heading: [look.row, look.row + 1],
    left: 0,
    columns: { no: 0, name: 1, note: leavesOf(headings).length - 1 },
    rows,
  });
  return look.row + 2 + units.length;
}
