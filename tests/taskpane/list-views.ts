import type { ColumnView, LeftOutLine, ListChoice, ListQuestion, ListView, RejectedView } from "../../src/operation/list-view";

const TAB = "DS CĐCS 2021";

export const rejected: readonly RejectedView[] = [
  { tab: "Trang tính1", reason: "empty", row: null, missing: [] },
  { tab: "Thu chi 2021", reason: "no-heading", row: null, missing: ["name", "workers", "members"] },
  { tab: "Số liệu cũ", reason: "hidden", row: null, missing: [] },
  { tab: "DS DN", reason: "enterprises", row: 4, missing: ["members"] },
  { tab: "DS đơn vị", reason: "column-missing", row: 6, missing: ["workers", "members"] },
  { tab: "Mẫu", reason: "no-units", row: 3, missing: [] },
];

export const choices: readonly ListChoice[] = [
  { places: [{ tab: TAB, headingRow: 6, units: 420 }] },
  { places: [{ tab: "DS CĐCS 2020", headingRow: 4, units: 398 }] },
];

/** A list cut up over three tabs. */
export const cutUp: Pick<ListView, "ranges" | "places"> = {
  ranges: [
    { tab: "Khối HCSN", first: 8, last: 120, units: 113 },
    { tab: "Khối doanh nghiệp", first: 7, last: 301, units: 295 },
    { tab: "Khối trường ngoài công lập", first: 7, last: 18, units: 12 },
  ],
  places: [
    { tab: "Khối HCSN", headingRow: 6, units: 113 },
    { tab: "Khối doanh nghiệp", headingRow: 5, units: 295 },
    { tab: "Khối trường ngoài công lập", headingRow: 5, units: 12 },
  ],
};

const column = (letter: string, heading: string, field: ColumnView["field"], example: string): ColumnView => ({
  letter,
  column: letter.charCodeAt(0) - 65,
  heading,
  field,
  example,
});

const columns: readonly ColumnView[] = [
  column("A", "TT", "no", "1"),
  column("B", "Tên đơn vị", "name", "Trường Mầm non Hoa Sen"),
  column("C", "Phường", "ward", "Linh Tây"),
  column("D", "Loại hình", "sector", "Trường học"),
  column("E", "CNVCLĐ · TS", "workers", "43"),
  column("F", "CNVCLĐ · Nữ", "workersFemale", "40"),
  column("G", "ĐVCĐ · TS", "members", "42"),
  column("H", "ĐVCĐ · Nữ", "membersFemale", "39"),
  column("I", "CT", null, "Nguyễn Thị Lan"),
  column("J", "CT", null, "12"),
  column("K", "Ghi chú", null, ""),
];

const pick = (...letters: string[]) => columns.filter(({ letter }) => letters.includes(letter));

export const questions: readonly ListQuestion[] = [
  { kind: "column", field: "chair", reason: "several", column: 8, options: pick("I", "K") },
  { kind: "column", field: "members", reason: "content", column: 6, options: pick("G", "H") },
  { kind: "label", label: "Trường học", units: 12, example: "Trường Mầm non Hoa Sen" },
  { kind: "label", label: "", units: 3, example: "Cơ quan phường Tam Phú" },
];

const aside = (row: number, name: string, code: LeftOutLine["code"], workers: number | null, members: number | null): LeftOutLine => ({
  unit: row - 9,
  key: `${name.toLowerCase()}#${row}`,
  name,
  code,
  workers,
  members,
  cell: { tab: TAB, address: `B${row}` },
});

export const leftOut: readonly LeftOutLine[] = [
  aside(69, "Trường Mầm non Vàng Anh 6", "members-above-workers", 43, 45),
  aside(182, "Công ty TNHH MTV Bao bì Ánh Dương", "no-workers", null, 12),
  aside(247, "Công ty TNHH Nhựa Phú Mỹ An", "unknown-sector", 80, 40),
  aside(315, "Công ty TNHH Thép Quốc Thái", "duplicate", 60, 60),
  aside(400, "Nghiệp đoàn xe ôm", "no-rate", 30, 30),
];

/** 420 units, 415 of them usable; `change` alters what the test is about. */
export function listView(change: Partial<ListView> = {}): ListView {
  return {
    kind: "list",
    tab: TAB,
    ranges: [{ tab: TAB, first: 9, last: 435, units: 420 }],
    places: [{ tab: TAB, headingRow: 6, units: 420 }],
    office: "LĐLĐ quận Thủ Đức",
    heading: { first: 6, last: 8, numberRow: 8 },
    rows: { first: 9, last: 435 },
    columns,
    questions: [],
    units: 420,
    usable: 415,
    sectors: [
      { sector: "state", units: 113, workers: 6_509, members: 6_340 },
      { sector: "non-state", units: 302, workers: 39_005, members: 27_528 },
    ],
    leftOut,
    skipped: { groups: 3, subtotals: 3, totals: 1, others: 0 },
    findings: [
      { code: "K02", severity: "error", cells: [{ tab: TAB, address: "F33" }], unit: "x", facts: { found: "12,5" } },
      { code: "K16", severity: "query", cells: [{ tab: TAB, address: "E41" }], unit: "y", facts: { found: "khoảng 40" } },
      { code: "K01", severity: "note", cells: [{ tab: TAB, address: "E50" }], unit: "z", facts: { found: "1 234", number: 1_234 } },
      {
        code: "A03",
        severity: "error",
        cells: [{ tab: TAB, address: "G69" }],
        unit: leftOut[0]?.key ?? "",
        facts: { reason: "members-above-workers", members: 45, workers: 43 },
      },
      { code: "D04", severity: "error", cells: [{ tab: TAB, address: "B315" }], unit: leftOut[3]?.key ?? "", facts: { row: 301 } },
    ],
    ...change,
  };
}
