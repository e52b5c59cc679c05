import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { fieldOfHeading } from "../../src/roster/field-of-heading";
import { findHeadings, type HeadingBlock } from "../../src/sheet/heading";
import { isNumberRow } from "../../src/sheet/number-row";
import { imageOf } from "../support/image-of";

const SHARED = resolve(import.meta.dirname, "../../../shared/acceptance");
const SAMPLES = resolve(import.meta.dirname, "../../samples");
const knows = (folded: string) => (fieldOfHeading([folded]) === null ? 0 : 1);

const TITLES = [["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU"], ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2021"], []];
const UNITS = [
  [1, "CĐCS Phường 1", "Phường 1", 30, 20, 29, 19],
  [2, "CĐCS Phường 2", "Phường 2", 40, 20, 29, 19],
];
const TWO_ROWS = [
  ["STT", "Tên CĐCS", "Phường", "CNVC-LĐ", null, "Đoàn viên", null],
  [null, null, null, "Tổng số", "Nữ", "Tổng số", "Nữ"],
];
const TWO_ROW_MERGES = ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4"];

describe("findHeadings", () => {
  test.each<[string, ReturnType<typeof imageOf>, Pick<HeadingBlock, "first" | "last" | "numberRow">]>([
    [
      "one row at the top",
      imageOf([
        ["TT", "Tên đơn vị", "Số lao động"],
        [1, "A", 5],
      ]),
      { first: 0, last: 0, numberRow: null },
    ],
    [
      "one row under titles",
      imageOf([...TITLES, ["STT", "Tên CĐCS", "Lao động", "Đoàn viên"], ...UNITS]),
      { first: 3, last: 3, numberRow: null },
    ],
    ["two rows merged both ways", imageOf([...TITLES, ...TWO_ROWS, ...UNITS], TWO_ROW_MERGES), { first: 3, last: 4, numberRow: null }],
    ["two rows, merges unknown", imageOf([...TITLES, ...TWO_ROWS, ...UNITS], "unknown"), { first: 3, last: 4, numberRow: null }],
    [
      "a number row under it",
      imageOf([...TITLES, ...TWO_ROWS, ["A", "B", "C", 1, 2, 3, 4], ...UNITS], TWO_ROW_MERGES),
      { first: 3, last: 4, numberRow: 5 },
    ],
    [
      "a group row under it is no part of it",
      imageOf([...TITLES, ...TWO_ROWS, ["I", "HÀNH CHÍNH SỰ NGHIỆP"], ...UNITS], TWO_ROW_MERGES),
      { first: 3, last: 4, numberRow: null },
    ],
  ])("%s", (_, image, block) => expect(findHeadings(image, knows)[0]).toMatchObject(block));

  test("labels of every level, from the top one", () => {
    for (const merges of [TWO_ROW_MERGES, "unknown" as const]) {
      const [block] = findHeadings(imageOf([...TITLES, ...TWO_ROWS, ...UNITS], merges), knows);
      expect(block?.columns.map(({ labels }) => labels.join("/"))).toEqual([
        "STT",
        "Tên CĐCS",
        "Phường",
        "CNVC-LĐ/Tổng số",
        "CNVC-LĐ/Nữ",
        "Đoàn viên/Tổng số",
        "Đoàn viên/Nữ",
      ]);
    }
  });

  test("a sheet without a list has none", () => {
    expect(findHeadings(imageOf([["Kính gửi: các CĐCS"], ["Đề nghị báo cáo trước ngày 15/3."], [3, 4, 5]]), knows)).toEqual([]);
    expect(findHeadings(imageOf([]), knows)).toEqual([]);
  });

  test.each([
    ["quan-mau.xlsx", "DS CĐCS 2021", 8, 9, 10],
    ["huyen-mau.xlsx", "CĐCS", 1, 1, null],
    ["doanh-nghiep-mau.xlsx", "DN Quý 4-2020", 5, 6, null],
    ["bao-cao-quy-1-truong-thcs-dong-bang-2.xlsx", "Báo cáo", 9, 9, null],
  ])("sample %s", async (file, tab, first, last, numberRow) => {
    const [block] = findHeadings(await read(resolve(SAMPLES, file), tab), knows);
    expect([block!.first + 1, block!.last + 1, block!.numberRow === null ? null : block!.numberRow + 1]).toEqual([first, last, numberRow]);
  });

  test.skipIf(!existsSync(SHARED)).each([
    ["04_duongminhchau_2024.xlsx", "DS CDCS", 7, 8],
    ["04_duongminhchau_2024.xlsx", "DN", 3, 3],
    ["06_longbien_danvankheo_2021.xlsx", "DS CĐCS", 3, 3],
    ["06_longbien_danvankheo_2021.xlsx", "Theo dõi BC quý", 3, 4],
  ])("shared workbook %s, tab %s (skipped where shared/acceptance is absent)", async (file, tab, first, last) => {
    const [block] = findHeadings(await read(resolve(SHARED, "workbooks", file), tab), knows);
    expect([block!.first + 1, block!.last + 1]).toEqual([first, last]);
  });
});

test.each<[(string | number)[], boolean]>([
  [["A", "B", "C", 1, 2, "3=2/1"], true],
  [["(1)", "(2)", "(3)", "(4=2+3)"], true],
  [[1, 2, 3, 4], true],
  [[1, "CĐCS A", 3, 4], false],
  [[5, 6, 7], false],
  [[1, 3, 9], false],
  [["A", "B"], false],
])("number row %j: %s", (row, expected) => expect(isNumberRow(imageOf([row]), 0)).toBe(expected));

async function read(path: string, tab: string) {
  const workbook = await FileWorkbook.open(path, new Uint8Array(readFileSync(path)));
  return workbook.read(tab);
}
