import type { Random } from "../../../samples/random";
import type { PlainValue } from "../../../src/sheet/cell-value";
import type { OfficeCell } from "./office-page";
import type { OfficeUnit } from "./office-units";

/** What the cells of a column are, which says what may be wrong with them. */
export type ColumnKind = "no" | "name" | "text" | "count" | "key" | "share" | "day" | "mark" | "tax" | "blank";

/** A column of a table: its heading, what its cells say, and how they are read. `field: null` is read by its letter. */
export interface Leaf {
  readonly label: string;
  readonly field: string | null;
  readonly kind: ColumnKind;
  readonly cell: (unit: OfficeUnit, dice: Random) => OfficeCell;
  readonly value: (unit: OfficeUnit) => PlainValue;
}

/** A heading over several columns. */
export interface Span {
  readonly label: string;
  readonly parts: readonly Heading[];
}

export type Heading = Leaf | Span;

type Key = keyof OfficeUnit;

export function leaf(label: string, field: string | null, kind: ColumnKind, of: Key | null): Leaf {
  const value = (unit: OfficeUnit): PlainValue => {
    const said = of === null ? null : unit[of];
    if (kind === "share") return Number(said) * 100;
    return said === "" ? null : said;
  };
  return { label, field, kind, value, cell: (unit) => plain(value(unit), kind) };
}

function plain(value: PlainValue, kind: ColumnKind): OfficeCell {
  if (kind === "share") return { share: Number(value) / 100 };
  if (kind === "day" && typeof value === "string") return { day: value };
  return typeof value === "boolean" ? (value ? "x" : null) : value;
}

export const span = (label: string, ...parts: Heading[]): Span => ({ label, parts });

export function leavesOf(headings: readonly Heading[]): Leaf[] {
  return headings.flatMap((one) => ("parts" in one ? leavesOf(one.parts) : [one]));
}

export function depthOf(heading: Heading): number {
  return "parts" in heading ? 1 + Math.max(...heading.parts.map(depthOf)) : 1;
}

const mark = (label: string, field: string, of: Key): Leaf => leaf(label, field, "mark", of);
const count = (label: string, field: string | null, of: Key): Leaf => leaf(label, field, "count", of);
const key = (label: string, field: string, of: Key): Leaf => leaf(label, field, "key", of);
const text = (label: string, field: string | null, of: Key): Leaf => leaf(label, field, "text", of);

const no = (dice: Random): Leaf => leaf(dice.pick(["STT", "STT", "TT", "Stt", "Số TT", "S TT", "Số thứ tự", "Số\nTT"]), "no", "no", null);
const note = (dice: Random): Leaf => text(dice.pick(["Ghi chú", "GHI CHÚ", "Ghi chú "]), "note", "note");
const wardLabels = ["Phường", "Xã/Phường", "Địa bàn", "Phường, xã", "Địa bàn (phường)", "Phường/xã/thị trấn"];
const sectorLabels = ["Loại hình", "Khu vực", "Loại hình đơn vị", "Khu vực (NN/NNN)", "Thành phần kinh tế"];
const nameLabels = ["Tên CĐCS", "Tên đơn vị", "CĐCS", "Công đoàn cơ sở", "Tên Công đoàn cơ sở trực thuộc", "TÊN ĐƠN VỊ", "Đơn vị"];

function workers(dice: Random): Heading[] {
  const whole = dice.pick(["Tổng số CNVCLĐ", "Tổng số lao động", "Số lao động", "Tổng số\nlao động", "LĐ hiện có", "TS CNLĐ"]);
  const above = dice.pick(["CNVC-LĐ", "Lao động", "Số lao động", "CNVCLĐ"]);
  const insured = count(dice.pick(["Tham gia BHXH", "BHXH", "Đóng BHXH"]), "workersInsured", "workersInsured");
  const female = count(dice.pick(["Nữ", "Trong đó nữ", "Nữ"]), "workersFemale", "workersFemale");
  return dice.pick<Heading[]>([
    [key(whole, "workers", "workers")],
    [key(whole, "workers", "workers"), count(dice.pick(["LĐ nữ", "Lao động nữ"]), "workersFemale", "workersFemale")],
    [key(whole, "workers", "workers"), count("Trong đó: nữ", "workersFemale", "workersFemale")],
    [span(above, key("Tổng số", "workers", "workers"), female)],
    [span(above, key("Tổng số", "workers", "workers"), span("Trong đó", count("Nữ", "workersFemale", "workersFemale"), insured))],
  ]);
}

function members(dice: Random): Heading[] {
  const whole = dice.pick(["Tổng số đoàn viên", "Số đoàn viên", "Tổng số ĐV", "Đoàn viên hiện có", "Số ĐVCĐ"]);
  const above = dice.pick(["Đoàn viên", "Đoàn viên công đoàn", "Số đoàn viên"]);
  const female = count(dice.pick(["Nữ", "Trong đó nữ"]), "membersFemale", "membersFemale");
  return dice.pick<Heading[]>([
    [key(whole, "members", "members")],
    [key(whole, "members", "members"), count(dice.pick(["ĐV nữ", "Đoàn viên nữ"]), "membersFemale", "membersFemale")],
    [span(above, key("Tổng số", "members", "members"), female)],
    [span(above, key("Tổng số", "members", "members"), span("Trong đó", count("Nữ", "membersFemale", "membersFemale")))],
  ]);
}

function chair(dice: Random): Heading[] {
  const party = mark("Đảng viên (x)", "chairIsPartyMember", "isParty");
  return dice.chance(50)
    ? [span("Chủ tịch CĐCS", text("Họ và tên", "chair", "chair"), party, text("Điện thoại", null, "phone"))]
    : [mark("Chủ tịch CĐCS là đảng viên", "chairIsPartyMember", "isParty")];
}

const some = (dice: Random, percent: number, headings: () => readonly Heading[]): readonly Heading[] =>
  dice.chance(percent) ? headings() : [];

/** Danh sách CĐCS: names, workers and members, and what else an office may list. */
export function rosterColumns(dice: Random): Heading[] {
  const both = [...workers(dice), ...members(dice)];
  return [
    ...some(dice, 85, () => [no(dice)]),
    ...some(dice, 15, () => [text(dice.pick(["Mã CĐCS", "Mã đơn vị", "Mã ĐV"]), "code", "code")]),
    leaf(dice.pick(nameLabels), "name", "name", "name"),
    ...some(dice, 60, () => [text(dice.pick(wardLabels), "ward", "ward")]),
    ...some(dice, 40, () => [text(dice.pick(sectorLabels), "sector", "sector")]),
    ...some(dice, 20, () => [text(dice.pick(["Khối", "Khối thi đua", "Cụm, khối thi đua"]), "block", "block")]),
    ...(dice.chance(15) ? [span(dice.pick(["Lao động và đoàn viên", "LAO ĐỘNG, ĐOÀN VIÊN (người)"]), ...both)] : both),
    ...some(dice, 35, () => [leaf(dice.pick(["Tỷ lệ (%)", "Tỷ lệ ĐV/LĐ (%)", "Tỷ lệ"]), "rate", "share", "share")]),
    ...some(dice, 20, () => [count(dice.pick(["LĐ chưa là ĐV", "Số LĐ chưa gia nhập"]), "nonMembers", "nonMembers")]),
    ...some(dice, 20, () => [leaf("Ngày thành lập", "founded", "day", "founded")]),
    ...some(dice, 20, () => [count("Giới thiệu ĐVƯT", "introduced", "introduced"), count("Kết nạp vào Đảng", "admitted", "admitted")]),
    ...some(dice, 20, () => chair(dice)),
    ...some(dice, 15, () => [count(dice.pick(["Chỉ tiêu giao", "Chỉ tiêu PTĐV năm 2021"]), "target", "target")]),
    ...some(dice, 60, () => [note(dice)]),
  ];
}

/** Biểu biến động: opening, gained, lost, closing. */
export function figuresColumns(dice: Random): Heading[] {
  const movement = [
    key(dice.pick(["Đầu năm", "Đầu kỳ"]), "membersOpening", "membersOpening"),
    count(dice.pick(["Kết nạp mới", "Phát triển mới"]), "newMembers", "newMembers"),
    count("Giảm", "left", "left"),
    key(dice.pick(["Cuối kỳ", "Cuối năm"]), "members", "members"),
  ];
  return [
    no(dice),
    leaf(dice.pick(nameLabels), "name", "name", "name"),
    ...some(dice, 60, () => [text(dice.pick(wardLabels), "ward", "ward")]),
    ...some(dice, 40, () => [text(dice.pick(sectorLabels), "sector", "sector")]),
    ...workers(dice),
    span(dice.pick(["Đoàn viên", "Đoàn viên công đoàn", "Biến động đoàn viên"]), ...movement),
    ...some(dice, 50, () => [leaf(dice.pick(["Tỷ lệ", "Tỷ lệ (%)"]), "rate", "share", "share")]),
    ...some(dice, 30, () => [count("Giới thiệu ĐVƯT", "introduced", "introduced"), count("Được kết nạp", "admitted", "admitted")]),
    ...some(dice, 60, () => [note(dice)]),
  ];
}

/** Danh sách doanh nghiệp. */
export function enterpriseColumns(dice: Random): Heading[] {
  const has = (label: string) => mark(label, "hasUnion", "hasUnion");
  const counts = dice.pick<Heading[]>([
    [key(dice.pick(["Số LĐ", "Số lao động", "Tổng số LĐ"]), "workers", "workers")],
    [span("Số lao động", key("Tổng số", "workers", "workers"), count("Đóng BHXH", "workersInsured", "workersInsured"))],
  ]);
  return [
    no(dice),
    leaf(dice.pick(["Tên DN", "Tên doanh nghiệp", "Tên Công ty", "Doanh nghiệp"]), "name", "name", "name"),
    leaf(dice.pick(["MST", "Mã số thuế"]), "taxCode", "tax", "taxCode"),
    ...some(dice, 50, () => [text(dice.pick(wardLabels), "ward", "ward")]),
    ...some(dice, 40, () => [text(dice.pick(["Loại hình", "Loại hình DN"]), "sector", "sector")]),
    ...counts,
    dice.pick([has("CĐCS (có/chưa)"), has("Đã thành lập CĐCS"), has("Có CĐCS (x)")]),
    ...some(dice, 40, () => [mark(dice.pick(["KPCĐ 2%", "Đóng kinh phí công đoàn 2%"]), "paysFee", "paysFee")]),
    ...some(dice, 40, () => [text(dice.pick(["Điện thoại", "Số điện thoại"]), null, "phone")]),
    ...some(dice, 60, () => [note(dice)]),
  ];
}
