import fc from "fast-check";
import type { RowRole } from "../../src/sheet/row-words";
import { imageOf } from "./image-of";

export type Cell = string | number | null;

/** How an invented office lays out its list. */
export interface Layout {
  readonly titles: number;
  readonly headingRows: 1 | 2 | 3;
  readonly hasNumberRow: boolean;
  readonly groups: "none" | "roman" | "khối" | "ward";
  readonly groupHasSums: boolean;
  readonly subtotals: "none" | "named" | "bare";
  readonly total: "TỔNG CỘNG" | "Tổng số" | "Toàn quận" | "Cộng" | null;
  readonly ofWhich: boolean;
  readonly repeatsHeading: boolean;
  readonly subRow: boolean;
  readonly foot: "none" | "note" | "signature" | "both";
  readonly asText: boolean;
  readonly merges: "known" | "unknown" | "absent";
  readonly sizes: readonly number[];
}

/** A sheet with what it is known to hold: where its heading stands, and the role and figures of every row under it that is not blank. */
export interface LaidOut {
  readonly image: ReturnType<typeof imageOf>;
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly string[] | "unknown";
  /** Zero-based. */
  readonly heading: readonly [number, number];
  readonly rows: readonly {
    readonly row: number;
    readonly role: RowRole;
    readonly name?: string;
    readonly workers?: number;
    readonly members?: number;
  }[];
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  titles: fc.integer({ min: 0, max: 5 }),
  headingRows: fc.constantFrom(1, 2, 3),
  hasNumberRow: fc.boolean(),
  groups: fc.constantFrom("none", "roman", "khối", "ward"),
  groupHasSums: fc.boolean(),
  subtotals: fc.constantFrom("none", "named", "bare"),
  total: fc.constantFrom("TỔNG CỘNG", "Tổng số", "Toàn quận", "Cộng", null),
  ofWhich: fc.boolean(),
  repeatsHeading: fc.boolean(),
  subRow: fc.boolean(),
  foot: fc.constantFrom("none", "note", "signature", "both"),
  asText: fc.boolean(),
  merges: fc.constantFrom("known", "unknown", "absent"),
  sizes: fc.array(fc.integer({ min: 3, max: 8 }), { minLength: 1, maxLength: 4 }),
});

const TITLES: readonly (readonly Cell[])[] = [
  ["LIÊN ĐOÀN LAO ĐỘNG QUẬN AN LẠC", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["CÔNG ĐOÀN PHƯỜNG 7", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2022"],
  ["(Số liệu tính đến ngày 31/12/2022)"],
];
const HEADINGS: Readonly<Record<1 | 2 | 3, readonly (readonly Cell[])[]>> = {
  1: [["STT", "Tên CĐCS", "Địa bàn", "Tổng số CNVCLĐ", "Lao động nữ", "Tổng số đoàn viên", "Ghi chú"]],
  2: [
    ["STT", "Tên CĐCS", "Địa bàn", "CNVC-LĐ", null, "Tổng số đoàn viên", "Ghi chú"],
    [null, null, null, "Tổng số", "Nữ", null, null],
  ],
  3: [
    ["STT", "Tên CĐCS", "Địa bàn", "Tình hình lao động", null, "Tổng số đoàn viên", "Ghi chú"],
    [null, null, null, "CNVC-LĐ", null, null, null],
    [null, null, null, "Tổng số", "Nữ", null, null],
  ],
};
const MERGES: Readonly<Record<1 | 2 | 3, readonly string[]>> = {
  1: [],
  2: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2", "G1:G2"],
  3: ["A1:A3", "B1:B3", "C1:C3", "D1:E1", "D2:E2", "F1:F3", "G1:G3"],
};
const GROUPS = ["Hành chính sự nghiệp", "Trường học", "Doanh nghiệp", "Nghiệp đoàn"];
const UNITS = ["CĐCS UBND phường", "Trường MN Hoa Mai", "Công ty TNHH An Phú", "Công ty CP Minh Long", "Trạm Y tế phường", "HTX Vận tải"];

/** Lays the list out. A layout of three heading rows needs its merges; two can be told from the blanks. */
export function layOut(layout: Layout): LaidOut {
  const { titles, headingRows, hasNumberRow, groups, subtotals, total, foot } = layout;
  const rows: (readonly Cell[])[] = TITLES.slice(0, titles).map((row) => [...row]);
  const told: LaidOut["rows"][number][] = [];
  const first = rows.length;
  rows.push(...HEADINGS[headingRows]);
  const tell = (role: RowRole, cells: readonly Cell[], more: Partial<LaidOut["rows"][number]> = {}) => {
    told.push({ row: rows.length, role, ...more });
    rows.push(cells);
  };
  if (hasNumberRow) tell("number-row", ["A", "B", "C", 1, 2, 3, 4]);
  const sums = { workers: 0, members: 0 };
  let unit = 0;
  layout.sizes.forEach((size, index) => {
    const group = { workers: 0, members: 0 };
    const name = GROUPS[index] ?? "";
    const figures: Cell[] = layout.groupHasSums ? [null, 99, 9, 88] : [];
    if (groups === "roman") tell("group", [["I", "II", "III", "IV"][index] ?? "V", name, ...figures]);
    if (groups === "khối") tell("group", [`KHỐI ${name.toUpperCase()}`]);
    if (groups === "ward") tell("group", [null, `Phường ${index + 1}`]);
    for (let place = 0; place < size; place += 1) {
      unit += 1;
      const [workers, members] = [1_000 + 37 * unit, 900 + 31 * unit];
      const said = `${UNITS[unit % UNITS.length]} ${unit}`;
      const print = (count: number): Cell =>
        layout.asText && place === 1 ? `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, "0")}` : count;
      const shown = members < 1_000 ? members : print(members);
      tell("unit", [unit, said, "Phường 7", print(workers), 400, shown, place === 0 ? "mới" : null], { name: said, workers, members });
      group.workers += workers;
      group.members += members;
      if (layout.subRow && place === 2) tell("sub-row", [null, "- Chi nhánh", null, 5, 2, 4], { workers: 5, members: 4 });
    }
    sums.workers += group.workers;
    sums.members += group.members;
    const label = subtotals === "bare" ? "Cộng" : `Cộng ${groups === "roman" ? (["I", "II", "III", "IV"][index] ?? "") : `khối ${name}`}`;
    // The only sum of a list is its total, whatever it is called.
    const role = subtotals === "bare" && total === null && layout.sizes.length === 1 ? "total" : "subtotal";
    if (subtotals !== "none" && groups !== "none") tell(role, [null, label, null, group.workers, 9, group.members], group);
    if (layout.repeatsHeading && index === 0 && layout.sizes.length > 1) {
      for (const row of HEADINGS[headingRows].slice(0, 1)) tell("repeated-heading", row);
    }
  });
  if (total !== null) tell("total", [null, total, null, sums.workers, 9, sums.members], sums);
  if (layout.ofWhich) tell("of-which", [null, "Trong đó: ngoài nhà nước", null, 7, 3, 6], { workers: 7, members: 6 });
  if (foot === "note" || foot === "both") tell("note", ["Ghi chú: số liệu do các CĐCS báo cáo"]);
  if (foot === "signature" || foot === "both") {
    tell("signature", [null, null, null, null, "An Lạc, ngày 05 tháng 01 năm 2023"]);
    tell("signature", [null, "NGƯỜI LẬP BIỂU", null, null, "TM. BAN THƯỜNG VỤ"]);
    tell("signature", [null, null, null, null, "CHỦ TỊCH"]);
    tell("signature", [null, "Nguyễn Thị Lan", null, null, "Trần Văn Bảo"]);
  }
  const shift = (address: string) => address.replaceAll(/\d+/g, (row) => String(Number(row) + first));
  const merges =
    layout.merges === "known" || headingRows === 3 ? MERGES[headingRows].map(shift) : layout.merges === "unknown" ? "unknown" : [];
  return { image: imageOf(rows, merges), cells: rows, merges, heading: [first, first + headingRows - 1], rows: told };
}
